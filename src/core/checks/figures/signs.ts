import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { hasMinus, isBelowZero } from '#src/core/numbers/below-zero.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { textBefore } from '#src/core/text/span.ts';

/** What tells by words that a number goes below zero, or down. */
const words =
  /(?<!\p{L})(?:sous|moins|négati|pert|perd|défici|recul|baiss|chut|repli|froid|gel|glac|diminu|contract|rédui|rouge|dett|trou|descend|tomb|cède|cédé|lâch|fond|amput|inférieur|en dessous|retrait|décroi|décru|dévi|passif|manque|débi|min(?:us|ima))/iu;

/** What tells by words that a share or an amount goes down, or comes off. */
const falling =
  /(?<!\p{L})(?:below|under|negative|los[est]|fall|fell|drop|declin|down|cut|slump|plung|tumbl|sli[dp]|dip|shr[iau]nk|s[aiu]nk|crash|plummet|decreas|reduc|contract|weak|wors|less|fewer|low|cheap|off|discount|shed|deficit|shortfall|debt|hole|red|halv|back|remise|rabais|ristourne|solde[rs]|promo|écono|plong|dégring|effondr|abaiss|rogn|allég|pire|dégrad|souff)/iu;

/** What tells by words that a share or an amount goes up, or is what somebody has: the doubt needs one, since there are too many words for a fall. */
const rising =
  /(?<!\p{L})(?:r[io]se|rising|gain|up(?!\p{L})|increas|climb|jump|grow|grew|surg|soar|rall|advanc|reach|stand|profit|earn|surplus|positiv|above|hausse|augment|mont[eéa]|progress|croiss|croît|accroi|bondi|bénéfice|excéd|gagn|atteind|atteint|s['’]élèv|positif|grimp)/iu;

/** How far from a number of a page the words may stand that tell that it goes down. */
const near = 160;

const drops = (text: string): boolean => words.test(text) || falling.test(text);

/** What tells a number as where something stands, and not as how far it went. */
const reached = /(?<!\p{L})(?:à|to|at|is|est de|sera de|était de|et|and|from|entre|between) $/iu;

/** Whether a page may mean a number to be below zero, or told as such: that it gets colder makes no frost. */
function mayFall(one: Quantity, all: string): boolean {
  if (isBelowZero(all, one)) return true;
  const lead = textBefore(all, one.start, near);
  const rest = all.slice(one.end, one.end + near);
  if (one.unit?.kind !== 'heat') return drops(lead + rest) || !rising.test(lead + rest);
  return (!reached.test(lead) && drops(lead.slice(-40))) || drops(rest.slice(0, 16));
}

/** Numbers below zero that the page gives above it alone: «−3 milliards», «cinq degrés sous zéro». */
const lowered = (text: string, { all, quantities }: Source): Quantity[] =>
  figuresIn(text).quantities.filter((one) => {
    if (!isBelowZero(text, one)) return false;
    const given = quantities.filter((other) => backs(other, one));
    const kinds = new Set(given.map(({ unit }) => unit?.kind));
    const signed = kinds.has('heat') || kinds.has('money') || kinds.has('share');
    return signed && !given.some((other) => mayFall(other, all));
  });

/** Numbers that the page gives below zero alone, where no word of their sentence says so. */
function raised(text: string, { all, quantities }: Source): Quantity[] {
  const saying = sentencesOf(text).filter((sentence) => words.test(sentence.text));
  const isSaid = (one: Quantity): boolean =>
    hasMinus(text, one) ||
    isBelowZero(text, one) ||
    saying.some(({ start, end }) => start <= one.start && one.start < end);
  return figuresIn(text).quantities.filter((one) => {
    const given = quantities.filter((other) => backs(other, one));
    return given.length > 0 && given.every((other) => isBelowZero(all, other)) && !isSaid(one);
  });
}

/** «12 degrés» is not what the page gives below zero alone, nor «-12 degrés» what it gives above. */
export const signs: Check = ({ draft: { text }, source }) =>
  [...raised(text, source), ...lowered(text, source)].map((one) =>
    misplacedIn('number', text, one),
  );
