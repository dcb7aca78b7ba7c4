import { sentencesOf } from './sentences.ts';
import type { Place } from './span.ts';
import { bare, type Word, wordsOf } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand between a French «ne» and its verb. */
const clitics = set('l s m t y en se le la les lui leur nous vous me te');
const closers = set('pas plus jamais guere rien aucun aucune ni nullement');
const negativeSubjects = set('aucun aucune personne rien nul nulle ni jamais nobody none no nothing neither nor');

/** Verbs that deny nothing themselves: what is denied comes after them. */
const light = set(`
  a ai as ont avait avaient aura auront aurait auraient ayant avoir eu est es sont etait etaient sera seront serait seraient fut furent
  etant etre ete peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devra devront devrait du
  va vont allait allaient fait font faisait fera ferait faut faudra veut veulent voulait voulaient voudra voulu souhaite souhaitent
  souhaitait entend entendent compte comptent prevoit prevoient envisage envisagent semble semblent parvient parviennent parvenu
  be been being is are was were am has have had do does did will would can could shall should may might must to get got
  plan plans planned planning want wants wanted intend intends intended expect expects expected able going seem seems seemed managed manage
`);

/** Small words that may stand before what is denied. */
const small = set(`
  pour autant davantage nullement jamais meme guere encore toujours deja vraiment plus pas non d de du des l la le les un une se s en y a au aux tres trop si aussi bien tout toute seul
  qu que leur leurs son sa ses cette ce ces cet
  yet ever even still been a an the any his her its their that such this these those so very really of on in at
`);

/** Turns that come to a yes, or to nothing. */
const idle = set(`
  exclut exclu exclus exclure exclue cache cachent caches hesite hesitent hesite manque manquent manquera manque ignore ignorent ignorait tarde tardent tarde
  empeche empechent doute doutent nie nient refuse refusent loin suffi suffit suffisent suffira seulement moins rule ruled deny denied hesitate hesitated
  doubt surprise surprising surprised only just less fewer simply merely necessarily hidden etonnant surprenant etonne fini
`);

/** Words that deny what comes right after them. */
const governing = set(`
  sans without refuse refusent refusa refusait refusee refuser refusant refused refuses refusing declined declines declining
  renonce renoncent renonca renoncer renonce failed fails fail failing unable cesse cessent cesser stopped ceased
  never cannot nor
`);

const elided = (word: Word, text: string): boolean => /^['’]$/u.test(text[word.end] ?? '');

type Reader = { words: readonly Word[]; keys: readonly string[]; denied: Set<number> };

/** Denies the first telling word from a place on, and the one that it governs when it only carries it. */
function deny({ words, keys, denied }: Reader, from: number, text: string, most = 5): void {
  let left = 2;
  for (let i = from; i < Math.min(words.length, from + most) && left > 0; i += 1) {
    const [word, key = ''] = [words[i], keys[i]];
    const before = words[i - 1];
    if (!word) return;
    if (i > from && before && /[.;:,()«»"“”—]/u.test(text.slice(before.end, word.start))) return;
    if (small.has(key)) continue;
    denied.add(i);
    if (idle.has(key)) return;
    if (!light.has(key)) return;
    left -= light.has(key) ? 0 : 1;
  }
}

/** Where a French «ne» leads: its verb, and the particle that closes it. */
function french(reader: Reader, at: number, text: string): void {
  const { words, keys } = reader;
  let verb = at + 1;
  while (clitics.has(keys[verb] ?? '')) verb += 1;
  if (keys.slice(Math.max(0, at - 8), at).some((key) => negativeSubjects.has(key)))
    return deny(reader, verb, text);
  for (let i = verb + 1; i < Math.min(keys.length, verb + 6); i += 1) {
    const key = keys[i] ?? '';
    const gap = text.slice(words[i - 1]?.end, words[i]?.start);
    if (/[.;:]/u.test(gap)) break;
    if (key === 'que' || key === 'qu') return;
    if (!closers.has(key)) continue;
    if (/^(?:que|qu|encore)$/.test(keys[i + 1] ?? '')) return;
    if (key === 'plus' && /^d['’e]? ?\p{N}/u.test(text.slice(words[i + 1]?.start))) return;
    reader.denied.add(verb);
    if (light.has(keys[verb] ?? '')) deny(reader, i + 1, text);
    return;
  }
}

const auxiliary = set('do does did is are was were am has have had will would can could should must may might be been ca wo');

/** Whether a word is itself denied, or stands right behind a «ne» or `not` that comes to a yes. */
const isDenied = ({ keys, denied }: Reader, at: number): boolean =>
  denied.has(at) || keys.slice(Math.max(0, at - 3), at).some((key) => /^(?:ne?|not)$/.test(key));

/** The words that one sentence denies, by their index. */
function readSentence(reader: Reader, text: string): void {
  const { words, keys } = reader;
  keys.forEach((key, i) => {
    const word = words[i];
    if (!word) return;
    if (key === 'ne' || (key === 'n' && elided(word, text))) french(reader, i, text);
    else if (key === 'not' || (key === 't' && /n['’]$/u.test(text.slice(0, word.start)))) {
      if (!/^(?:yet|only|just|least|less|fewer|long|surpris\p{L}*)$/u.test(keys[i + 1] ?? '')) deny(reader, i + 1, text);
    } else if (key === 'longer' && keys[i - 1] === 'no') deny(reader, i + 1, text);
    else if (governing.has(key) && !isDenied(reader, i)) deny(reader, i + 1, text);
    else if (/^(?:moins|less)$/.test(key) && !/^(?:de|d|en|que|qu|than|of)$/.test(keys[i + 1] ?? '') && !isDenied(reader, i)) deny(reader, i + 1, text, 1);
    const before = words[i - 1];
    const leads = !before || /[^\s]/u.test(text.slice(before.end, word.start)) || /^(?:and|but|that|whom|which)$/.test(keys[i - 1] ?? '');
    if (/^(?:no|none|nobody|neither|nothing)$/.test(key) && leads && keys[i + 1] !== 'longer') {
      const verb = keys.findIndex((one, j) => j > i && j < i + 9 && auxiliary.has(one));
      if (verb >= 0) deny(reader, verb + 1, text);
    }
  });
}

/** The words of a French or English text that it denies: «vendu» in «n’a pas vendu», `sale` in `rejected the sale`. */
export function deniedIn(text: string): Place[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence.text);
    const reader = { words, keys: words.map((word) => bare(word.text)), denied: new Set<number>() };
    readSentence(reader, sentence.text);
    return [...reader.denied].flatMap((i) => {
      const word = words[i];
      return word ? [{ start: sentence.start + word.start, end: sentence.start + word.end }] : [];
    });
  });
}
