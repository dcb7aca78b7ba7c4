import { alike } from '#src/core/checks/reading.ts';
import type { Name } from '#src/core/names/names.ts';
import type { Cast } from './cast.ts';
import { type Mention, rivals } from './mentions.ts';
import type { Told } from './misstated-names.ts';
import { type Passage, passageOf, repeated } from './passages.ts';
import { alikeSlots } from './slots.ts';

/** How much of a claim, or of its evidence, a sentence must say to tell the fact. */
const least = 0.15;

const share = ({ words }: Passage, sentence: Passage): number => {
  const said = words.filter((word) => sentence.words.some((its) => alike(word, its)));
  return words.length === 0 ? 0 : said.length / words.length;
};

/** Whether one of two rivals may stand for the other: both people, or things that do the same. */
const mayReplace = (mine: Mention, theirs: Mention, cast: Cast): boolean =>
  !cast.oneName(mine.name, theirs.name) &&
  rivals(mine, theirs, cast) &&
  ((mine.kind === 'person' && theirs.kind === 'person') || alikeSlots(mine.slot, theirs.slot));

/** The names of a brief that stand in the sentence on a fact whose claim names another, which the brief nowhere has. */
export function replacedNames(
  sentences: readonly Passage[],
  facts: readonly Told[],
  cast: Cast,
): Name[] {
  const text = sentences[0]?.whole ?? '';
  const all = sentences.flatMap(({ mentions }) => mentions);
  const isOnce = ({ name }: Mention) =>
    all.filter((one) => cast.oneName(one.name, name)).length === 1;
  const names = (told: readonly Told[], { name }: Mention) =>
    told.some(({ claim }) => cast.tells(claim.text, name));
  const shares = facts.map(({ claim, fact }) => {
    const evidence = passageOf(fact.evidence, cast);
    return sentences.map((sentence) => Math.max(share(claim, sentence), share(evidence, sentence)));
  });
  return facts.flatMap(({ claim }, i): Name[] => {
    const gone = claim.mentions.filter(
      ({ name, kind }) => kind !== 'place' && cast.has(name) && !cast.tells(text, name),
    );
    const most = Math.max(...(shares[i] ?? []));
    const at = shares[i]?.indexOf(most) ?? -1;
    const sentence = sentences[at];
    if (gone.length === 0 || !sentence || most < least) return [];
    const here = facts.filter((_, j) => (shares[j]?.[at] ?? 0) >= least);
    return sentence.mentions
      .filter(
        (mine) =>
          cast.has(mine.name) &&
          !(isOnce(mine) && names(facts, mine)) &&
          (repeated(mine, sentence) ||
            !(names(here, mine) || here.some((one) => cast.tells(one.fact.evidence, mine.name)))) &&
          gone.some((theirs) => mayReplace(mine, theirs, cast)),
      )
      .map(({ name }) => name);
  });
}
