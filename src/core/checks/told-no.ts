import { meaningsIn, shared } from '#src/core/concepts.ts';
import { negations } from '#src/core/polarity.ts';
import { hintsNo } from './hints.ts';
import { partsOf } from './parts.ts';

/** A text without its capitals: whom it speaks of does not tell which of its parts says what another does. */
const unnamed = (text: string): string => text.replace(/\p{Lu}[\p{L}’'-]*/gu, ' ');

/** What a denial is no plain one with. */
const exception =
  /(?<!\p{L})(?:exception|except|hormis|sauf|unless|other than|seulement|only|just)(?!\p{L})/iu;
/** `Drought or no drought`. */
const either = /(\p{L}+) or no \1/giu;
/** Verbs of which a denial makes a yes. */
const doubling =
  /(?:(?<!\p{L})(?:not|never|pas|jamais|rien)|n['’]t)(?: \p{L}+)? (?:d['’]|à )?((?:exclu|écart|cach|manqu|empêch|hésit|dout|ni(?:e|er|ent|é)(?!\p{L})|interdi|refus|ignor|tard|renonc|rul|den[yi]|doubt|hid|hesitat|prevent|stop|oppos|surpr|depriv|contest|disput|objec|had to|los[et]|perd|fail|échou|miss|more|less|merely|simply|so much|necessarily)\p{L}*)/iu;

/** Whether a text denies something plainly; a doubled denial does when what it denies is told in so many words. */
function saysNo(text: string, other: string): boolean {
  if (exception.test(text)) return false;
  const [, doubled] = doubling.exec(text) ?? [];
  return doubled
    ? shared(doubled, other) === 1 && meaningsIn(doubled).length > 0
    : negations(text.replace(either, ' ')) > 0;
}

type Part = { part: string; share: number };

/** The parts of a text by how much of what another tells, names aside, they have. */
function partsBy(text: string, other: string): Part[] {
  const told = unnamed(other);
  return partsOf(text).map((part) => ({
    part,
    share: meaningsIn(unnamed(part)).length === 0 ? 0 : shared(told, unnamed(part)),
  }));
}

/** Whether a text says no in what it has most of another, which has no hint of one; `least` is the share of that part that the other must have. */
export function deniesAlone(denying: string, saying: string, least: number): boolean {
  if (exception.test(denying) || hintsNo(saying, denying)) return false;
  const parts = partsBy(denying, saying);
  const most = Math.max(...parts.map(({ share }) => share));
  return parts.some(
    ({ part, share }) => share >= most && shared(part, saying) >= least && saysNo(part, saying),
  );
}

/** Denials of what goes on or was awaited, for which other words do as well. */
const passing = /(?<!\p{L})(?:plus|encore|avant|davantage|autant|mieux)(?!\p{L})/iu;

/** Whether a text says no, once and for all, where nothing in another hints at one. */
export const deniesAll = (denying: string, saying: string): boolean =>
  saysNo(denying, saying) && !passing.test(denying) && !hintsNo(saying, '');

/** Whether a text says no where the parts of a sentence that tell most of it have no hint of one. */
export function deniesOf(denying: string, sentence: string): boolean {
  if (!saysNo(denying, sentence)) return false;
  const parts = partsOf(sentence).filter(
    (part) => shared(denying, part) >= 0.15 || shared(part, denying) >= 0.5,
  );
  return (
    shared(unnamed(denying), unnamed(parts.join('\n'))) >= 0.6 &&
    !parts.some((part) => hintsNo(part, denying))
  );
}
