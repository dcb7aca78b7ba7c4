import type { Page } from '#src/core/checks/dates/elapsed.ts';
import { hasNo } from '#src/core/checks/denials/hints.ts';
import { partAt } from '#src/core/checks/parts.ts';
import { soundsNegative } from '#src/core/denials/polarity.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { type Ratio, ratioStands } from '#src/core/numbers/ratios.ts';
import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentenceAt } from '#src/core/text/sentence-at.ts';
import { inLexicon, meaningsOf, tellingWords } from '#src/core/words/concepts.ts';

const ofSome =
  /^ (?:of|des?|du|d['’])(?!\p{L}) ?(?:(?:the|all|la|les|ses|its|their) |l['’])?(?<some>\p{L}*)/u;

/** What may stand before a share that is the subject of its clause. */
const slight = new RegExp(
  whole(
    phrases(
      'seul* près plus moins environ presque quelque à_peine only just about some nearly almost over around fewer more than less',
    ),
  ),
  'giu',
);

/** What is told of a share: all that follows where it is the subject, its own part where it is a share of something; undefined where it is neither, as a rate is. */
function toldOf(share: Quantity, text: string): string | undefined {
  const sentence = sentenceAt(text, share);
  const at = { start: share.start - sentence.start, end: share.end - sentence.start };
  const part = partAt(sentence.text, at);
  if (!part) return undefined;
  const ahead = part.text.slice(0, Math.max(0, at.start - part.start)).replace(slight, ' ');
  if (tellingWords(ahead).length === 0) return sentence.text.slice(at.start);
  return ofSome.test(share.rest) ? part.text : undefined;
}

/** Whether what a share is told of denies: «n’ont rien payé», `refused`, `lack running water`. */
const denies = (told: string): boolean => hasNo(told) || soundsNegative(told);

/** Whether two shares are of things that the lexicon tells apart. */
function areOfOthers(...shares: readonly [Quantity, Quantity]): boolean {
  const [mine, theirs] = shares.map(({ rest }) =>
    tellingWords(ofSome.exec(rest)?.groups?.some ?? '').find(inLexicon),
  );
  return mine !== undefined && theirs !== undefined && !meet(meaningsOf(mine), meaningsOf(theirs));
}

/** «94 % n’ont rien payé» for `only 6% paid`: what a share of the page leaves, where one of the two is told with a no and the other without. */
export function isDeniedRest(quantity: Quantity, text: string, { quantities, all }: Page): boolean {
  if (quantity.unit?.name !== 'percent' || all === undefined) return false;
  const mine = toldOf(quantity, text);
  if (mine === undefined) return false;
  return quantities.some((one) => {
    if (one.unit?.name !== 'percent') return false;
    const left = one.values.map((value) => Math.round((100 - value) * 1e6) / 1e6);
    if (!left.every((value) => value > 0) || !backs({ ...one, values: left }, quantity))
      return false;
    const theirs = toldOf(one, all);
    return theirs !== undefined && denies(theirs) !== denies(mine) && !areOfOthers(one, quantity);
  });
}

/** The parts of a text that a page tells, or what it leaves of one where the text denies it: «quatre sur dix n’ont pas fini» for `58% finished`. */
export const standingParts = (
  ratios: readonly Ratio[],
  text: string,
  page: Parameters<typeof ratioStands>[1],
): Ratio[] =>
  ratios.filter((one) => {
    if (ratioStands(one, page)) return true;
    const { start, text: sentence } = sentenceAt(text, one);
    const part = partAt(sentence, { start: one.start - start, end: one.end - start });
    const rest = { ...one, percent: 100 - one.percent };
    return one.plain === true && part !== undefined && denies(part.text) && ratioStands(rest, page);
  });
