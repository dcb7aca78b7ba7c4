import type { Language } from '#src/core/denials/antonyms.ts';
import { remembered } from '#src/core/remember.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { englishHeadsOf, frenchHeadsOf, meaningsOf } from '#src/core/words/concepts.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import { type Opening, openers } from './openers.ts';

/** A verb, with the words before it that say how it is told. */
export type ToldVerb = Place & {
  manner: Opening | 'done' | 'present';
  text: string;
  /** Where the verb itself begins. */
  at: number;
  meanings: ReadonlySet<string>;
};

/** Words that may stand between an opener or an auxiliary and its verb. */
const between: Record<Language, string> = {
  fr: phrases(`
    déjà donc bien aussi toujours ensuite finalement même encore également enfin récemment officiellement définitivement désormais
    ainsi alors tous toutes tout notamment bientôt peut-être se le la les lui leur y en être avoir été
  `),
  en: phrases(
    'also now then soon eventually even still well only instead later once be been being have having',
  ),
};

const verbAfter = (before: string, language: Language): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${before})(?:(?<=’|')|\\s)(?:(?:${between[language]}\\s|s['’]|l['’]){0,3})(\\p{Ll}[\\p{Ll}-]{2,})`,
    'giu',
  );

const participle = /(?:[éiu]e?s?|[iu]te?s?|ise?s?|erte?s?|[aeo]inte?s?|aite?s?|orte?s?)$/u;
const infinitive = /(?:[eio]r|re)$/u;
const auxiliary = phrases('a ont avait avaient');
const copula = phrases('fut furent était étaient (?<=s’)est (?<=se_)sont');
const goes =
  /^(?:all|ven|part|n|mort|entr|sort|arriv|tomb|deven|reven|parven|interven|rest|mont|descend|retourn|rentr|décéd|surven)(?:ée?s?|ue?s?|ie?s?|e?s?)$/u;

/** Whether an English word may stand behind an opener that asks for an infinitive: no past, no -ing but behind `be`. */
function isInfinitive(word: string): boolean {
  const heads = englishHeadsOf(word);
  return !/(?:ing|ed)$/u.test(word) && (heads.size === 0 || heads.has(word));
}

/** What follows an opener of a language and is no verb of it. */
function isVerb(word: string, language: Language, manner: ToldVerb['manner'], opener: string) {
  if (language === 'en') {
    if (/ly$/u.test(word) || /^May\s/u.test(opener)) return false;
    if (/^(?:consider|mull|weigh|exploring)/iu.test(opener)) return /ing$/u.test(word);
    if (/(?<!\p{L})(?:be|been|being|have|having|of|about|at|allegedly|reportedly)\s/iu.test(opener))
      return true;
    return isInfinitive(word);
  }
  if (manner === 'done')
    return /^(?:a|ont|avait|avaient)\s/iu.test(opener) ? participle.test(word) : word.length > 4;
  if (manner === 'present') return goes.test(word) || word.length > 4;
  if (/^(?:va|vont)\s/iu.test(opener)) return infinitive.test(word);
  if (manner === 'coming') return participle.test(word);
  return true;
}

/** Forms of verbs that say little by themselves. */
const light = wordSet(
  'fait faits faite faites faire fera mis mise mises mettre pris prise prises prendre donne donner eu dit dire ete passe do done make made take taken give given get have',
);

/** A way of telling verbs, and what a verb told so stands in, with the words before it. */
type Telling = { manner: ToldVerb['manner']; pattern: RegExp };

const opened = (language: Language): Telling[] =>
  (['possible', 'meant', 'alleged', 'coming'] as const).flatMap((manner) => {
    const words = openers[language][manner];
    return words ? [{ manner, pattern: verbAfter(words, language) }] : [];
  });

const tellings: Record<Language, readonly Telling[]> = {
  fr: [
    ...opened('fr'),
    { manner: 'done', pattern: verbAfter(auxiliary, 'fr') },
    { manner: 'done', pattern: verbAfter(copula, 'fr') },
    { manner: 'present', pattern: verbAfter(phrases('(?<!s’)est (?<!se_)sont'), 'fr') },
  ],
  en: opened('en'),
};

function* found(
  text: string,
  language: Language,
  { manner, pattern }: Telling,
): Generator<ToldVerb> {
  for (const match of text.matchAll(pattern)) {
    const [whole, verb = ''] = match;
    if (light.has(bare(verb)) || !isVerb(verb, language, manner, whole)) continue;
    const end = match.index + whole.length;
    yield {
      start: match.index,
      end,
      at: end - verb.length,
      manner: manner === 'present' && goes.test(verb) ? 'done' : manner,
      text: whole,
      meanings: meaningsOf(bare(verb)),
    };
  }
}

const ended = /(?<![\p{L}’'-])(\p{Ll}{2,}r)(a|ont|ait|aient)(?![\p{L}-])/giu;
const after = /(?<!\p{L})qu(?:e|['’])[^,]{0,40}$/u;
const onWord = /(?<!\p{L})(?:selon|d['’]après)(?!\p{L})/iu;

/** Whether a sentence gives as somebody's words what it tells with a conditional: what he said would be. */
const isReported = (sentence: string): boolean =>
  !onWord.test(sentence) && wordsOf(sentence).some(({ key }) => isSpeech(key));

const isVerbForm = (key: string): boolean =>
  [...frenchHeadsOf(key)].some((head) => head !== key && infinitive.test(head));

/** Whether a stem is that of the future of some verb: its infinitive, but for an «e», or one that follows no rule. */
const isFuture = (stem: string, key: string): boolean =>
  [...frenchHeadsOf(key)].some(
    (head) =>
      head === stem || head === `${stem}e` || /(?:oir|enir|ourir|faire|^aller)$/u.test(head),
  );

/** French verbs whose own ending says that they are to come, or are heard; what somebody said that he would do was to come. */
function* inflected(text: string): Generator<ToldVerb> {
  const sentenceOf = overlapping(sentencesOf(text));
  for (const match of text.matchAll(ended)) {
    const [word, stem = '', ending = ''] = match;
    const key = bare(word);
    if (!isFuture(bare(stem), key)) continue;
    if (ending.startsWith('ai')) {
      const sentence = sentenceOf(placeOf(match));
      if (after.test(textBefore(text, match.index, 60)) || (sentence && isReported(sentence.text)))
        continue;
    }
    yield {
      ...placeOf(match),
      at: match.index,
      manner: ending.startsWith('ai') ? 'alleged' : 'coming',
      text: word,
      meanings: meaningsOf(key),
    };
  }
}

const now =
  /(?<=(?<!\p{L})(?:(?!l[ae]s?|une?|sa|son|ses|leurs?|cette|cet?|ces|d[eu]s?|aux?|en|par|pour|sans|et|ou|à|sur)\p{L}+|\p{N}+)\s)\p{Ll}{3,}(?:e|issent|(?<!ai)ent|(?<!a)it|d|(?<!i)t)(?![\p{L}-])/gu;

/** French verbs in the present, as far as what stands before them lets them be no nouns. */
function* present(text: string): Generator<ToldVerb> {
  for (const { index, 0: word } of text.matchAll(now)) {
    if (!isVerbForm(bare(word))) continue;
    const end = index + word.length;
    yield {
      start: index,
      end,
      at: index,
      manner: 'present',
      text: word,
      meanings: meaningsOf(bare(word)),
    };
  }
}

function verbsIn(text: string, language: Language): readonly ToldVerb[] {
  const whole = tellings[language].flatMap((telling) => [...found(text, language, telling)]);
  if (language === 'en') return whole;
  const wholeAt = overlapping(whole);
  const own = [...inflected(text), ...present(text)].filter((one) => !wholeAt(one));
  return [...whole, ...own];
}

const inFrench = remembered((text) => verbsIn(text, 'fr'), 60);
const inEnglish = remembered((text) => verbsIn(text, 'en'), 60);

/** The verbs of a text that stand after words that say how they are told, French ones by their endings too; bare English ones are left out. */
export const toldVerbs = (text: string, language: Language): readonly ToldVerb[] =>
  language === 'fr' ? inFrench(text) : inEnglish(text);
