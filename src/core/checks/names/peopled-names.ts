import { isPeople, tellsCountry } from '#src/core/names/gazetteer.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { remembered } from '#src/core/remember.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';

/** What tells where somebody is from, right after a name: `Lars Feddersen at the University of Kiel in Germany`. */
const hailing =
  /^(?: \p{Lu}[\p{L}’'-]*){0,3}(?:,? (?:from|of|at|de|du|à|born|née?|qui joue pour|who plays for)(?!\p{L})|,? d['’])[^.;:()«»“”",\n]{1,60}(?:,(?: in| en| au)?(?: the)? [\p{L}-]+(?=[,.]))?/u;

/** Words of a page at most between a people and the name that it qualifies: `the Swiss drugmaker Helvion`. */
const reach = 3;

/** Words that open a sentence at most before the role and the people of whoever the one before it names: «L’attaquant guinéen de 19 ans». */
const opening = 4;

const sentencesIn = remembered(
  (page: string) =>
    sentencesOf(page).map(({ text }) => ({
      text,
      words: wordsOf(text).map((word) => ({ ...word, key: bare(word.text) })),
    })),
  40,
);

/** Whether a page tells of what people a name is, beside it or at the head of the next sentence. */
export const isPeopled = (name: string, page: string): boolean =>
  sentencesIn(page).some(({ text, words }, i, all) =>
    words.some(({ key, end }, j) => {
      if (key !== name) return false;
      if (
        words.slice(Math.max(0, j - reach), j).some((one) => isPeople(one.key.replace(/-.*/, '')))
      )
        return true;
      const from = hailing.exec(text.slice(end, end + 100))?.[0] ?? '';
      if (bareWords(from).some(tellsCountry)) return true;
      const next = (all[i + 1]?.words ?? []).slice(0, opening).map((one) => one.key);
      return next.some(isPeople) && next.some((one) => rolesOf(one) !== undefined);
    }),
  );
