import { clitics, closers, deniers, light, undoing } from './denial-words.ts';
import { gapBefore, type Reach, type Sentence, usual } from './read-sentence.ts';

/** Whether a bare word counts, so that «il n’en reste pas cinq» is a «moins de». */
const isCount = (key: string): boolean =>
  /^(?:\d+|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille)$/.test(
    key,
  );

/** Whether a word is the «personne» that stands by itself. */
const isNobody = ({ keys }: Sentence, at: number): boolean =>
  keys[at] === 'personne' &&
  !/^(?:une?|la|cette|chaque|toute|seule|de|d|en|par)$/.test(keys[at - 1] ?? '');

/** Follows a «ne» to its verb and to the particle that closes it; «ne … que» and what another word takes back deny nothing. */
export function afterNe(sentence: Sentence, at: number): Reach[] {
  const { text, words, keys } = sentence;
  let verb = at + 1;
  while (clitics.has(keys[verb] ?? '')) verb += 1;
  if (closers.has(keys[verb] ?? '')) return [[verb + 1, usual]];
  const edge = keys.findIndex((_, i) => i > verb && /[,;:]/u.test(gapBefore(sentence, i)));
  const undone = (key: string, i: number) =>
    undoing.has(key) &&
    keys[verb + i - 1] !== 'pour' &&
    !(key === 'sans' && edge >= 0 && verb + i >= edge);
  if (keys.slice(verb, verb + 12).some(undone)) return [];
  if (keys.slice(Math.max(0, at - 16), at).some((key) => deniers.has(key))) return [[verb, usual]];
  for (let i = verb + 1; i < Math.min(keys.length, verb + 6); i += 1) {
    const [key = '', next = ''] = [keys[i], keys[i + 1]];
    if (/[.;:]/u.test(gapBefore(sentence, i)) || /^(?:que|qu)$/.test(key)) return [];
    if (!closers.has(key) && !isNobody(sentence, i)) continue;
    if (/^(?:que|qu|encore|moins|seulement)$/.test(next)) return [];
    const beyond = text.slice(words[i]?.end).split(/[.,;:«»()]/u, 1)[0] ?? '';
    if (
      /^(?:guere|plus)$/.test(key) &&
      /^(?: [\p{L}’'-]+){0,2} qu(?:e(?!\p{L})|['’])/u.test(beyond)
    )
      return [];
    if (key === 'plus' && /^d['’e]? ?\p{N}/u.test(text.slice(words[i + 1]?.start))) return [];
    if (key === 'pas' && isCount(next) && keys.slice(at, verb).includes('en')) return [];
    if (isNobody(sentence, i)) return [[verb, i - verb]];
    return light.has(keys[verb] ?? '')
      ? [
          [verb, 1],
          [i + 1, usual],
        ]
      : [[verb, 1]];
  }
  return [];
}
