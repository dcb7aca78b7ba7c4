import { countWords } from '#src/core/article.ts';
import type { Fact } from '#src/core/brief.ts';
import { type Token, toldIn } from '#src/core/checks/reading.ts';
import type { Name } from '#src/core/names/names.ts';
import type { Cast } from './cast.ts';
import { type Mention, rivals } from './mentions.ts';
import { type Passage, repeated } from './passages.ts';
import type { Setting } from './setting.ts';
import { alikeSlots } from './slots.ts';

/** The words of a passage that another says too. */
const common = (one: Passage, other: Passage): Token[] => one.words.filter(toldIn(other.words));

const share = (claim: Passage, sentence: Passage): number =>
  claim.words.length === 0 ? 0 : common(claim, sentence).length / claim.words.length;

/** How much of a claim a sentence must say, from barely stating it to saying nearly all of it. */
const least = 0.5;
const partly = 0.34;
const barely = 0.2;
const surely = 0.6;
const closely = 0.75;
const nearly = 0.8;

/** The words that a sentence says of a claim nearest to a name, and how many other words part it from them. */
function nearestOf(claim: Passage, sentence: Passage, { name }: Mention) {
  const said = common(sentence, claim);
  const own = sentence.words.filter((word) => !said.includes(word));
  const between = (word: Token) =>
    own.filter(
      ({ start, end }) =>
        start >= Math.min(name.end, word.end) && end <= Math.max(name.start, word.start),
    ).length;
  const gap = Math.min(...said.map(between));
  return { gap, words: said.filter((word) => between(word) === gap) };
}

/** Whether a claim may be stated in a sentence, by how much each says of it: most of it, or more than elsewhere. */
const states = (shares: readonly number[], at: number): boolean => {
  const here = shares[at] ?? 0;
  return here >= least || (here >= barely && here >= Math.max(...shares));
};

/** Whether a name is the first of its passage, with three words before it at most. */
const opens = ({ name }: Mention, { whole, start, mentions }: Passage): boolean =>
  mentions[0]?.name === name && countWords(whole.slice(start, name.start)) <= 3;

/** What stands for somebody named before. */
const refers =
  /(?<!\p{L})(?:ils?|elles?|lui|celui-ci|celle-ci)(?!\p{L})|^\P{L}*(?:Son|Sa|Ses|Leurs?)(?!\p{L})/iu;

const before = ({ whole, start }: Passage): string => whole.slice(0, start);

/** What the sentence of a brief that states a claim best, with how much of it, says in its stead. */
type Stated = {
  claim: Passage;
  sentence: Passage;
  share: number;
  told: readonly string[];
  claims: readonly Passage[];
  /** What the names of its claims may come from, in the page. */
  windows: readonly string[];
};

/** The names of a sentence that stand where the claim it states has others. */
function doubtsOf(stated: Stated, cast: Cast): Name[] {
  const { claim, claims, sentence, share, told, windows } = stated;
  const gone = claim.mentions.filter(({ name }) => !cast.tells(sentence.text, name));
  return sentence.mentions.flatMap((mine) => {
    if (gone.length === 0 || !cast.has(mine.name)) return [];
    if (!repeated(mine, sentence) && told.some((one) => cast.tells(one, mine.name))) return [];
    const { gap, words } = nearestOf(claim, sentence, mine);
    const isOwn =
      share < closely &&
      claims.some(
        (one) => one !== claim && cast.tells(one.text, mine.name) && words.every(toldIn(one.words)),
      );
    const far = !windows.some((window) => cast.tells(window, mine.name));
    return gone.flatMap((theirs): Name[] => {
      if (cast.oneName(mine.name, theirs.name)) return [];
      if (refers.test(sentence.text) && cast.tells(before(sentence), theirs.name)) return [];
      const doubt = (sure: boolean): Name[] => (sure ? [mine.name] : []);
      const both = opens(mine, sentence) && opens(theirs, claim);
      const isLike =
        both ||
        alikeSlots(mine.slot, theirs.slot) ||
        (mine.kind === theirs.kind && mine.kind !== 'thing');
      if (far && share >= least && gap <= 1 && isLike) return doubt(true);
      if (!rivals(mine, theirs, cast)) return doubt(share >= nearly && both);
      if (alikeSlots(mine.slot, theirs.slot)) {
        const people = mine.kind === 'person' && theirs.kind === 'person';
        return doubt((share >= surely && !isOwn) || (share >= least && (people || both)));
      }
      if (gap > 1 || mine.kind === 'place') return [];
      return doubt(gap === 0 && share >= surely);
    });
  });
}

/** A fact as it is held against a brief. */
export type Told = { fact: Fact; claim: Passage; setting: Setting | undefined };

/** The names of a brief’s sentences that stand in what they say of a claim where the claim names another. */
export function misstatedNames(
  sentences: readonly Passage[],
  facts: readonly Told[],
  cast: Cast,
): Name[] {
  const shares = facts.map(({ claim }) => sentences.map((sentence) => share(claim, sentence)));
  return facts.flatMap(({ claim, setting, fact }, i) => {
    const scores = shares[i] ?? [];
    const best = Math.max(0, ...scores);
    const at = scores.indexOf(best);
    const sentence = sentences[at];
    if (!sentence || best < partly) return [];
    const stated = facts.filter((_, j) => states(shares[j] ?? [], at));
    return doubtsOf(
      {
        claim,
        sentence,
        share: best,
        told: [
          (best >= closely ? fact.evidence : setting?.sentences) ?? '',
          ...stated.map(({ fact }) => fact.claim),
        ],
        windows: stated.map((one) => one.setting?.window ?? ''),
        claims: facts.map((one) => one.claim),
      },
      cast,
    );
  });
}
