import { alike, toldIn } from '#src/core/checks/reading.ts';
import type { Name } from '#src/core/names/names.ts';
import type { Cast } from './cast.ts';
import { type Mention, rivals } from './mentions.ts';
import type { Told } from './misstated-names.ts';
import { type Passage, passageOf, repeated } from './passages.ts';
import { alikeSlots } from './slots.ts';

/** How much of a claim, or of its evidence, a sentence must say to tell the fact. */
const least = 0.15;
/** The same beside what the sentence that says most of it does. */
const rather = 0.5;

const share = ({ words }: Passage, sentence: Passage): number => {
  const said = words.filter(toldIn(sentence.words));
  return words.length === 0 ? 0 : said.length / words.length;
};

/** A name where it stands in a passage. */
type Placed = { mention: Mention; passage: Passage };

/** Whether two names stand right after the same word: «le tribunal de Lyon», «le tribunal de Nice». */
function followAlike(mine: Placed, theirs: Placed): boolean {
  const [one, other] = [mine, theirs].map(({ mention, passage }) =>
    passage.terms.findLast(({ end }) => end <= mention.name.start),
  );
  return one !== undefined && other !== undefined && alike(one, other);
}

/** Whether one of two rivals may stand for the other: both people, things that do the same, or places of the same. */
function mayReplace(mine: Placed, theirs: Placed, cast: Cast): boolean {
  const [one, other] = [mine.mention, theirs.mention];
  if (cast.oneName(one.name, other.name) || !rivals(one, other, cast)) return false;
  if (one.kind === 'person' && other.kind === 'person') return true;
  const areBodies = one.kind !== 'place' && other.kind !== 'place';
  return alikeSlots(one.slot, other.slot) && (areBodies || followAlike(mine, theirs));
}

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
  const most = shares.map((its) => Math.max(...its));
  const tells = (i: number, at: number) => {
    const share = shares[i]?.[at] ?? 0;
    return share >= least && share >= rather * (most[i] ?? 0);
  };
  return facts.flatMap(({ claim }, i): Name[] => {
    const gone = claim.mentions.filter(({ name }) => cast.has(name) && !cast.tells(text, name));
    if (gone.length === 0) return [];
    return sentences.flatMap((sentence, at) => {
      if (!tells(i, at) || shares[i]?.[at] !== most[i]) return [];
      const here = facts.filter((_, j) => tells(j, at));
      return sentence.mentions
        .filter(
          (mine) =>
            cast.has(mine.name) &&
            !(isOnce(mine) && names(facts, mine)) &&
            (repeated(mine, sentence) ||
              !(
                names(here, mine) || here.some((one) => cast.tells(one.fact.evidence, mine.name))
              )) &&
            gone.some((theirs) =>
              mayReplace(
                { mention: mine, passage: sentence },
                { mention: theirs, passage: claim },
                cast,
              ),
            ),
        )
        .map(({ name }) => name);
    });
  });
}
