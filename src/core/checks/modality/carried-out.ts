import type { Language } from '#src/core/denials/antonyms.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { wordsOf } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import { type ToldVerb, toldVerbs } from './told-verbs.ts';
import type { Text } from './vouching.ts';

const done = new RegExp(
  whole(
    phrases(`
      (?:[lv]’|y_)(?:a|ont|avait|avaient|est|sont)_(?:fait|parvenue?s?|arrivée?s?|réussi) (?:est|était)_(?:chose_faite|fait) chose_faite mission_accomplie
      did_(?:so|it|that|in|on|last|this|just) (?:he|she|they|it|who)_did succeeded finally finalement managed_to managed_it
    `),
  ),
  'iu',
);

const wished: Record<Language, RegExp> = {
  fr: /^(?:devai|voulai|espérai|comptai|souhaitai|prévoyai)/iu,
  en: /^(?:wanted|hoped|planned|intended|expected|due|set|scheduled|could)\s/iu,
};

const past = /(?<!\p{L})(?:was|were|had|did|finally|came|won|wed|found|\p{L}{2,}ed)(?!\p{L})/iu;

/** Whether a text goes on about something that it tells as meant, by words that say that it was done, or as what was to be till something else was. */
export function isCarriedOut(theirs: ToldVerb, { text, language }: Text): boolean {
  if (done.test(text)) return true;
  const sentence = sentencesOf(text).find((one) => overlaps(one, theirs));
  if (!wished[language].test(theirs.text) || !sentence) return false;
  const rest = text.slice(theirs.end, sentence.end);
  if (language === 'fr') return toldVerbs(rest, 'fr').some(({ manner }) => manner === 'done');
  return past.test(rest) && !wordsOf(rest).some((word) => isSpeech(word.text.toLowerCase()));
}
