import { isPeople, tellsCountry } from '#src/core/names/gazetteer.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { remembered } from '#src/core/remember.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { bareWords, wordsOf } from '#src/core/text/words.ts';

/** What tells where somebody is from, right after a name, or what country he plays for; where he works tells neither. */
const hailing =
  /^(?: \p{Lu}[\p{L}’'-]*){0,3},? (?:(?:from|(?:who was )?born in|née? (?:à|en|aux?)|originaires? d(?:e|u|es)) [^.;:()«»“”",\n]{1,60}(?:, (?:in |en |aux? )?(?:the )?[\p{L}-]+(?=[,.]))?|(?:qui joue pour (?:la |les? |l['’])?|who plays for )\p{Lu}[\p{L}-]+)/u;

/** Words of a page at most between a people and the name that it qualifies: `the Swiss drugmaker Helvion`. */
const reach = 3;

/** What may stand between a people and the name that it qualifies: names and titles, and one word in small letters. */
const between =
  /^(?: \p{Lu}[\p{L}’'.-]*)*(?: (?<trade>\p{Ll}[\p{L}-]*))?(?: \p{Lu}[\p{L}’'.-]*)* $/u;

/** The endings of what English calls somebody, or a firm, by its trade. */
const trades = /(?:er|or|ist|ian|man|group|giant|firm|company|brand|bank|star|chain)$/;

/** Words that open a sentence at most before the people and the age of whoever the one before it names: «L’attaquant guinéen de 19 ans». */
const opening = 6;

const sentencesIn = remembered(
  (page: string) =>
    sentencesOf(page).map(({ text }) => ({
      text,
      words: wordsOf(text),
    })),
  40,
);

const aged = /^.{0,40}(?:(?<!\d)\d\d ans|(?<!\d)\d\d-year-old)(?!\p{L})/u;

const qualifies = (told: string): boolean => {
  const found = between.exec(told);
  const trade = found?.groups?.trade;
  return (
    found !== null && (trade === undefined || trades.test(trade) || rolesOf(trade) !== undefined)
  );
};

/** Whether a page tells of what people a name is, beside it or at the head of the next sentence. */
export const isPeopled = (name: string, page: string): boolean =>
  sentencesIn(page).some(({ text, words }, i, all) =>
    words.some(({ key, start, end }, j) => {
      if (key !== name) return false;
      const near = words.slice(Math.max(0, j - reach), j);
      if (
        near.some(
          (one) => isPeople(one.key.replace(/-born$/, '')) && qualifies(text.slice(one.end, start)),
        )
      )
        return true;
      const from = hailing.exec(text.slice(end, end + 100))?.[0] ?? '';
      if (bareWords(from).some(tellsCountry)) return true;
      const next = all[i + 1];
      const heads = next?.words.slice(0, opening) ?? [];
      return (
        heads.some((one) => isPeople(one.key)) &&
        heads.some((one) => rolesOf(one.key) !== undefined) &&
        aged.test(next?.text ?? '')
      );
    }),
  );
