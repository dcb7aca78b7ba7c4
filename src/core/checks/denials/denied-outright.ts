import type { Fact } from '#src/core/brief.ts';
import { type Part, partsOf } from '#src/core/checks/parts.ts';
import { read, type Token, toldIn } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { hintsNo } from './hints.ts';
import { deniesPlainly } from './plain-denials.ts';

/** «N’a pas», in so many words, with what is done: «n’a plus», «n’a pas encore» may be told by other words, and so may what somebody has not, or a number that is not reached or equalled. */
const outright =
  /(?<!\p{L})(?:ne\s|n['’])(?!(?:\p{L}+ pas )?(?:att(?:eig|ein)|égal|surv|résist|suffi|convain|empêch))(?!(?:a|ont|avai(?:t|ent)) pas (?:l[ea]s? |[ld]['’]|des? |une? ))[^,;:.]*?(?<!\p{L})pas(?!\p{L})(?! (?:encore|seulement|que|plus))/iu;

/** What is only aimed at, awaited, put off, asked or supposed, by the beginnings of its words. */
const aimed = new RegExp(
  `\\?|(?<!\\p{L})${anyOf(`
    objectif vise visai espér espèr attend prév devai promi promet estim demand réclam si(?!\\p{L}) s['’]il reporté décalé
    target goal hop expect plan aim suppos should would ought could claim want ask if(?!\\p{L}) due(?!\\p{L}) pushed postpon delay
  `)}`,
  'iu',
);

const isFigure = ({ kind, dated }: Token): boolean => kind === 'number' || dated === true;

/** A part of a brief that denies, its telling words, and it from its no on: «plus de 80 % n’ont pas voté» compares nothing. */
type Denial = { part: Part; no: Part; figures: readonly Token[]; others: readonly Token[] };

/** Figures in brackets, which part nothing: «les abonnés (38 400) n’ont pas». */
const aside = /\((?=\d[\d\s.,]*(?: ?[%€$£])?\))|(?<=\(\d[\d\s.,]*(?: ?[%€$£])?)\)/gu;

/** What a text denies outright: by all of a part, and by what comes from its no on where no figure comes before: «un élève sur cinq n’a pas ses deux manuels». */
function denialsIn(brief: string): Denial[] {
  const text = brief.replace(aside, ' ');
  const words = read(text);
  return partsOf(text).flatMap((part) => {
    const at = part.text.search(outright);
    if (at < 0) return [];
    const no = { ...part, start: part.start + at, text: part.text.slice(at) };
    const { figures = [], others = [] } = Object.groupBy(
      words.filter((word) => overlaps(word, part)),
      (word) => (isFigure(word) ? 'figures' : 'others'),
    );
    const places = figures.every((word) => overlaps(word, no)) ? [part, no] : [part];
    return places.map((place) => ({
      part,
      no,
      figures,
      others: others.filter((word) => overlaps(word, place)),
    }));
  });
}

const relative = / (?:qui|dont|who|which) $/u;

/** The parts of a text that tell any of some figures, and what leads to them: «s’il est élu, 300 postes», but not «qui espère vendre, a livré 340 lots»; all of it where there are none. */
function partsWith(figures: readonly Token[], text: string): string {
  if (figures.length === 0) return text;
  const parts = partsOf(text);
  const tells = (part: Part | undefined) =>
    part !== undefined && figures.some(toldIn(read(part.text)));
  const leads = ({ start, end }: Part, next: Part | undefined) =>
    tells(next) && !relative.test(text.slice(0, start)) && text[end] !== '.';
  return parts
    .filter((part, i) => tells(part) || leads(part, parts[i + 1]))
    .map((part) => part.text)
    .join(' ; ');
}

/** Whether a text tells what a part denies, if it tells of that at all, with no hint of a no, nor as what may come. */
const isPlain = ({ part, no, figures }: Denial, text: string): boolean =>
  deniesPlainly(no, text, 'brief') &&
  !hintsNo(text, part.text) &&
  !aimed.test(partsWith(figures, text));

const hasFigures = ({ figures }: Denial, text: string): boolean =>
  figures.every(toldIn(read(text)));

/** Whether a text tells so much of some words. */
const tellsOf = (words: readonly Token[], text: string, share: number): boolean =>
  words.filter(toldIn(read(text))).length >= share * words.length;

/** How much of what is denied beside its figures a sentence of the page must tell, and how much of it all a claim. */
const most = { page: 0.5, claim: 0.6 };

/** Whether all sentences of a page that have the figures of a denial tell them plainly, one of them with most of its other words. */
function isTold(denial: Denial, page: string): boolean {
  const { figures, others } = denial;
  if (figures.length === 0 || others.length === 0) return false;
  const held = sentencesOf(page).filter(({ text }) => hasFigures(denial, text));
  return (
    held.some(({ text }) => tellsOf(others, text, most.page)) &&
    held.every(({ text }) => isPlain(denial, text))
  );
}

/** Whether a claim plainly tells most of what is denied, all figures of it, and no sentence of the page that does says a no. */
function isClaimed(denial: Denial, facts: readonly Fact[], page: string): boolean {
  const words = [...denial.figures, ...denial.others];
  const tells = (text: string) => hasFigures(denial, text) && tellsOf(words, text, most.claim);
  return (
    words.length > 1 &&
    facts.some(({ claim }) => tells(claim) && isPlain(denial, claim)) &&
    sentencesOf(page).every(({ text }) => !tells(text) || isPlain(denial, text))
  );
}

/** What the page tells of a figure, or a claim of anything, is not denied of it: «n’a pas levé 48 millions». */
export const deniedOutright: Check = ({ draft, source }) =>
  denialsIn(blanked(draft.text))
    .filter((one) => isTold(one, source.all) || isClaimed(one, draft.facts, source.all))
    .map(({ part: { start, end } }) => reversalAt(draft.text, [start, end]));
