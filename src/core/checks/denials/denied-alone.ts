import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { deniesUntil } from '#src/core/denials/polarity.ts';
import { suppositionsIn } from '#src/core/denials/suppositions.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { affirmsElsewise, leavesNo } from './answered-no.ts';
import { deniedBy } from './denied-words.ts';
import { hasNo, hintsNo } from './hints.ts';
import { noes, refusals } from './noes.ts';
import { isOfBrief, type Pair } from './plain-denials.ts';

/** How much of what a no denies another text must tell for it to tell that very thing. */
const least = { evidence: 0.5, claim: 0.5, brief: 0.5, stated: 0.6 };

/** A text and its telling words. */
type Read = readonly [text: string, words: readonly Token[]];

/** What a part speaks of that another has named: «cela», `turned it down`; in evidence, by a no too: «n’en a pas voulu». */
const isAbout = /(?<!\p{L})(?:it|cela|ça)(?!\p{L})/iu;
const deniesAbout =
  /(?<!\p{L})(?:ne (?:[sl]['’])?|n['’])en(?!\p{L})|(?<!\p{L})ne l(?:['’]|(?:a|e|es) )/iu;

/** The commas around a relative clause, with its pronoun. */
const relatives =
  /, (?:\p{L}+ of )?(?:which|who|whom|qui|dont)(?!\p{L})(?=(?: [^\s,]+){1,12}, )|(?<=, (?:\p{L}+ of )?(?:which|who|whom|qui|dont)(?: [^\s,]+){1,12}),(?= )/gu;

/** A text, to the letter as long, whose short asides part nothing, nor what only adds where or to whom: `The dividend, 12 cents a share, is unchanged`. */
const inOne = (text: string): string =>
  text
    .replace(relatives, ({ length }) => ' '.repeat(length))
    .replace(
      /,(?= (?:[^\s,]+ ){0,6}[^\s,]+, )|(?<=, (?:[^\s,]+ ){0,6}[^\s,]+),(?= )|,(?= (?:pour|dans|sur|chez|for|in|on|at)(?!\p{L}))/gu,
      ' ',
    );

/** Whether a text ends, or a part of it, on a no by itself: «les clubs sportifs, jamais». */
export const endsInNo = (text: string): boolean =>
  /[,;:] (?:jamais|non|pas|rien)\s*(?:[.;!?»]|$)/iu.test(text);

const isName = ({ kind, text }: Token): boolean => kind === 'name' || /^\p{Lu}/u.test(text);

/** Whether another text tells one word that is denied in parts that have no other word of the denying one, or a name of their own where that has only its no, so that they may speak of something else. */
function isAlone(word: Token | undefined, [denying, words]: Read, [saying, told]: Read): boolean {
  const at = (place: Place) => word !== undefined && overlaps(word, place);
  const beside = (part: Place) =>
    words.filter((one) => one !== word && !hasNo(one.text) && overlaps(one, part));
  const near = partsOf(inOne(denying)).filter(at).flatMap(beside);
  const isNamed = near.length === 0;
  const around = isNamed ? sentencesOf(denying).filter(at).flatMap(beside).filter(isName) : near;
  if (around.length === 0) return false;
  return partsOf(inOne(saying)).every((part) => {
    const own = told.filter((one) => overlaps(one, part));
    const telling = own.filter((one) => word && alike(one, word));
    const others = own.filter((one) => !telling.includes(one));
    return (
      telling.length === 0 ||
      ((!isNamed || others.some(isName)) &&
        !others.some((one) => around.some((other) => alike(one, other))))
    );
  });
}

/** Whether a sentence that has some of the words says no so many times. */
const deniesBeside = (text: string, words: readonly Token[], times: number): boolean =>
  sentencesOf(text).some(
    (one) => words.some((word) => overlaps(word, one)) && noes(one.text) >= times,
  );

/** Whether a text that says no less often tells, with no hint of a no where it does, what another denies and nowhere says. */
export function deniesAlone(denying: string, saying: string, pair: Pair): boolean {
  const left = noes(saying);
  if (pair === 'evidence' && left > 0 && left >= noes(denying) + refusals(denying)) return false;
  if (pair === 'claim' ? leavesNo(saying) : endsInNo(saying)) return false;
  if (deniesUntil(denying, saying) || affirmsElsewise(denying)) return false;
  const supposedAt = overlapping(suppositionsIn(saying));
  const words = read(denying);
  const told = read(saying).filter((word) => !supposedAt(word));
  return deniedBy(denying, words, saying, pair).some((scope) => {
    const telling = told.filter(
      (one) => one.kind !== 'name' && scope.some((word) => alike(one, word)),
    );
    const matched = scope.filter((word) => telling.some((one) => alike(one, word)));
    if (matched.length < least[pair] * scope.length) return false;
    const beyond = words.filter((word) => !scope.includes(word));
    if (
      (pair === 'evidence' || pair === 'stated') &&
      scope.length === 1 &&
      isAlone(scope[0], [denying, words], [saying, told])
    )
      return false;
    if (telling.every((one) => beyond.some((word) => alike(one, word)))) return false;
    if (pair === 'claim' && deniesBeside(saying, telling, noes(denying))) return false;
    const parts = partsOf(isOfBrief(pair) ? saying : inOne(saying))
      .filter(
        (part) =>
          isAbout.test(part.text) ||
          (pair === 'claim' && deniesAbout.test(part.text)) ||
          telling.some((word) => overlaps(word, part)),
      )
      .map(({ text }) => text)
      .join(' ; ');
    return noes(parts) === 0 && !hintsNo(parts, denying);
  });
}
