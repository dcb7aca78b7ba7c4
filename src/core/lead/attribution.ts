import { type Article, countWords } from '#src/core/article.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { kindsIn } from '#src/core/names/name-kinds.ts';
import { namesIn } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { blanked, quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import {
  givesToSomebody,
  givesToTheSame,
  toldOfSomebody,
  toldOfTheSame,
} from '#src/core/words/saying.ts';
import type { Told } from './told.ts';

/** Words of a quotation at least; fewer are a title, or a word held at arm's length. */
const fewest = 4;

/** The sentences about a quotation, what they quote left out: those that quote, which are the one that holds it and its like beside it, and the other neighbours. */
function around(text: string, start: number, end: number): { quoting: string; others: string[] } {
  const sentences = sentencesOf(text);
  const quotations = quotationsIn(text);
  const first = sentences.findIndex((one) => one.end > start);
  const last = sentences.findLastIndex((one) => one.start < end);
  const bare = blanked(text);
  const near = sentences.slice(Math.max(0, first - 1), last + 2);
  const quotes = (one: Place): boolean => quotations.some((quotation) => overlaps(quotation, one));
  const told = (some: readonly Place[]): string[] =>
    some.map((one) => bare.slice(one.start, one.end));
  return {
    quoting: told(near.filter(quotes)).join('\n'),
    others: told(near.filter((one) => !quotes(one))),
  };
}

/** The quotations of a lead that nothing in their paragraph gives to anybody, neither a speaker nor a medium. */
export function unattributed(told: readonly Told[], articles: readonly Article[]): Finding[] {
  const all = [...articles, ...told.map(({ part }) => part)].map(({ text }) => text).join('\n\n');
  const kindOf = kindsIn(all, namesIn(all));
  const names = (text: string): boolean =>
    articles.some(({ medium }) => namesMedium(text, medium)) ||
    namesIn(text).some((name) => kindOf(name) === 'person');
  const own = told.map(({ part, under }) => `${under}\n${blanked(part.text)}`);
  const introduces = (text = ''): boolean =>
    names(text) || givesToSomebody(text) || bareWords(text).some(rolesOf);
  return told.flatMap(({ part }, i) => {
    if (names(own[i] ?? '')) return [];
    return quotationsIn(part.text).flatMap(({ text, start, end }): Finding[] => {
      if (countWords(text) < fewest) return [];
      const { quoting, others } = around(part.text, start, end);
      if (givesToSomebody(quoting) || others.some(toldOfSomebody)) return [];
      const same = givesToTheSame(quoting) || others.some(toldOfTheSame);
      if (same && [own[i - 1], own[i]].some(introduces)) return [];
      return [remarkAt('attribution', text, [part.start + start, part.start + end])];
    });
  });
}
