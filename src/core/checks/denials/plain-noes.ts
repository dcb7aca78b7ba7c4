import { light } from '#src/core/denials/denial-words.ts';
import { formsOf, french } from '#src/core/denials/refusing-verbs.ts';
import { suppositionsIn } from '#src/core/denials/suppositions.ts';
import { remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import { type Place, placeOf } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { infinitivesOf } from '#src/core/words/lemmas/french-verbs.ts';
import { rootOf } from '#src/core/words/root.ts';
import { isLittle } from '#src/core/words/stopwords.ts';

/** A telling word of a French text, by its root and the verbs that it may be a form of, and whether it governs what it denies. */
export type Told = Place & { root: string; verbs: ReadonlySet<string>; governs: boolean };

/** What a French text tells, and the words that each of its noes denies: the verb that it is put around or that governs it, else the next telling word. */
export type Reading = {
  text: string;
  told: readonly Told[];
  denied: readonly Denial[];
};

/** The words that a no denies, and whether it is put around a verb or is one. */
type Denial = { words: readonly Told[]; isVerbal: boolean };

const noes = wordSet('pas jamais aucun aucune rien personne sans ni guere nullement non');
/** What makes no denial of a small word: «sans doute», «pas moins de». */
const idle = wordSet(`
  sans_doute sans_cesse sans_precedent non_plus non_seulement
  par_personne une_personne la_personne chaque_personne premiere_personne
  pas_seulement pas_moins pas_que plus_seulement plus_moins plus_que plus_qu rien_seulement rien_moins rien_que
`);

/** Verbs that deny the infinitive that they govern, with what leads to it. */
const governing = new RegExp(
  `${whole(
    `${formsOf(french.refuser)} ${upTo(2)}${phrases('de d’')}`,
    `(?:${formsOf(french.renoncer, french.échouer)}|${phrases('renon(?:cer|çant) échou(?:er|ant)')}) ${upTo(2)}à`,
    `${phrases('s’abst(?:ient|iennent|enait|enaient|int|inrent|iendra|iendront) s’(?:est|sont)_abstenue?s?')} ${upTo(1)}${phrases('de d’')}`,
  )}(?= |(?<=['’]))`,
  'giu',
);

/** How many words away from a no the word may be that it denies. */
const reach = 4;

const infinitive = /(?:er|ir|re)$/u;

/** Where the governing verbs of a text stand that are not denied themselves, each with the index of the infinitive that it denies. */
function governedIn(text: string, words: readonly (Place & { key: string })[]) {
  return [...text.matchAll(governing)].flatMap((match) => {
    const place = placeOf(match);
    const isTaken = /(?<!\p{L})(?:n(?:e |['’])(?:\p{L}+[ '’]){0,3}|avai(?:t|ent) )$/iu.test(
      text.slice(0, place.start),
    );
    const from = words.findIndex(({ start }) => start >= place.end);
    const next = words
      .slice(from, from + 3)
      .findIndex(({ key }) => key.length > 3 && infinitive.test(key));
    return from < 0 || next < 0 || isTaken ? [] : [{ place, at: from + next }];
  });
}

function read(text: string): Reading {
  const found = wordsOf(text).map(({ start, end, text: word }) => {
    const key = bare(word);
    return {
      ...{ start, end, key, root: rootOf(key), isTelling: !isLittle(key) && !noes.has(key) },
      verbs: new Set(key.length > 3 ? infinitivesOf(key, false) : []),
    };
  });
  const governed = governedIn(text, found);
  const governorAt = overlapping(governed.map(({ place }) => place));
  const words = found.map((one) => ({ ...one, governs: governorAt(one) !== undefined }));
  const supposedAt = overlapping(suppositionsIn(text));
  const byNoes = words.flatMap(({ key, end }, i): Denial[] => {
    const before = words.slice(Math.max(0, i - reach), i);
    const ne = before.findLastIndex((one) => one.key === 'ne' || one.key === 'n');
    if (!(noes.has(key) || (key === 'plus' && ne >= 0))) return [];
    if (idle.has(`${key}_${words[i + 1]?.key}`) || idle.has(`${words[i - 1]?.key}_${key}`))
      return [];
    const between = ne < 0 ? [] : before.slice(ne).filter((one) => one.isTelling);
    const after = words.slice(i + 1, i + 1 + reach).find((one) => one.isTelling);
    const isNext = after && !/[,;:.!?()]/u.test(text.slice(end, after.start));
    const isHanded =
      between.every((one) => light.has(one.key)) && infinitive.test(after?.key ?? '');
    if (between.length > 0)
      return [{ words: isNext && isHanded ? [...between, after] : between, isVerbal: true }];
    return isNext ? [{ words: [after], isVerbal: ne >= 0 }] : [];
  });
  const byVerbs = governed.map(
    ({ at }): Denial => ({ words: words.slice(at, at + 1), isVerbal: true }),
  );
  return {
    text,
    told: words.filter(({ isTelling }) => isTelling),
    denied: [...byNoes, ...byVerbs].filter((denial) => !denial.words.some(supposedAt)),
  };
}

/** Reads what a French text tells and denies in so many words. */
export const plainNoes = remembered(read, 2000);

/** Whether two words are forms of one, or of one root. */
export const isSameWord = (one: Told, other: Told): boolean =>
  one.root === other.root || meet(one.verbs, other.verbs);
