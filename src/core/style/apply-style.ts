import { beforeWord, casedAs } from '#src/core/text/elision.ts';
import type { Place } from '#src/core/text/span.ts';
import { disagrees } from './agreement.ts';
import { contracted, contractedRule, determiner } from './contracted.ts';
import { type Change, cutWords } from './cut-words.ts';
import { keptCase } from './kept-case.ts';
import type { NamedBy } from './named-words.ts';
import { faults } from './style.ts';
import { foldWords, type StyleRule } from './style-rule.ts';

/** A text after the newsroom's rules: how many places changed, and the words that are to be changed by hand. */
export type Styled = { text: string; places: number; left: readonly string[] };

const article = /^(?:l['’ʼ‘]|l[ae]s? )/iu;
const isUpper = (text: string): boolean =>
  /\p{L}.*\p{L}/su.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** The wanted words with the capitals of those that they replace. */
function cased({ wrong, wanted }: StyleRule, words: string): string {
  if (isUpper(words) && !isUpper(wrong)) return wanted.toUpperCase();
  return /^\p{Lu}/u.test(words) && !/^\p{Lu}/u.test(wrong)
    ? casedAs(words.slice(0, 1), wanted)
    : wanted;
}

/** The last word before a place with what parts it from that place; undefined after anything else. */
function wordBefore(text: string, { start }: Place): (Place & { word: string }) | undefined {
  const found = /(?<![\p{L}\p{M}\p{N}-])(\p{L}+(?:[’'ʼ‘]|(?=[^\S\n])))[^\S\n]*$/u.exec(
    text.slice(0, start),
  );
  return found ? { word: found[1] ?? '', start: found.index, end: start } : undefined;
}

/** What is put before the wanted words, and how many of these words it takes with it; undefined when it cannot be told. */
function headOf(
  text: string,
  place: Place,
  rule: StyleRule,
): { start: number; put: string; taken: number } | undefined {
  const as = { start: place.start, put: '', taken: 0 };
  const before = wordBefore(text, place);
  const own = text.slice(place.start, place.end);
  if (!before) {
    const bound = /[’'ʼ‘]$/u.test(text.slice(0, place.start));
    return bound && beforeWord('l’', own, rule.wanted) === undefined ? undefined : as;
  }
  const [wanted = ''] = article.exec(rule.wanted) ?? [];
  const had = article.test(foldWords(rule.wrong));
  if (wanted && !had && determiner.test(before.word)) return undefined;
  const joint = contracted[foldWords(`${before.word} ${wanted}`)];
  if (joint && !had) return undefined;
  if (joint)
    return { start: before.start, put: `${casedAs(before.word, joint)} `, taken: wanted.length };
  const put = beforeWord(before.word, own, rule.wanted);
  if (put === undefined) return undefined;
  return put.trimEnd() === before.word
    ? as
    : { start: before.start, put: isUpper(own) ? put.toUpperCase() : put, taken: 0 };
}

/** What is put after the wanted words, up to the next one; undefined when it cannot be told. */
function tailOf(
  text: string,
  { start, end }: Place,
  { wrong, wanted }: StyleRule,
): { drop: number; put: string; end: number } | undefined {
  const own = text.slice(start, end);
  const [gap = ''] = /^[^\S\n]+/u.exec(text.slice(end)) ?? [];
  const elides = /[’'ʼ‘]$/u.test(own);
  const [next] = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end + gap.length)) ?? [];
  if (!next || (gap === '' && !elides)) return { drop: 0, put: '', end };
  const last = /[^\s'’]+['’]?$/u.exec(wanted)?.[0] ?? '';
  const kept = /(?:^|\s)(?:de|à)$/iu.test(wrong);
  if (/^(?:de|à)$/iu.test(last) && !kept && /^(?:lequel|lesquel(?:le)?s|les?)$/iu.test(next))
    return undefined;
  if (/['’]$/u.test(last)) return elides ? { drop: 0, put: '', end } : undefined;
  const put = beforeWord(last, 'x', next);
  if (put === undefined) return undefined;
  return put.trimEnd() === last
    ? { drop: 0, put: gap || ' ', end: end + gap.length }
    : { drop: last.length, put, end: end + gap.length };
}

function replacing(text: string, place: Place, given: StyleRule): Change | undefined {
  const own = text.slice(place.start, place.end);
  const found = contractedRule(given, own);
  if (!found) return undefined;
  const rule = keptCase(found, own);
  const head = headOf(text, place, rule);
  const tail = tailOf(text, place, rule);
  if (!head || !tail) return undefined;
  const { wrong, wanted } = rule;
  if (disagrees(text.slice(0, place.start), wrong, wanted)) return undefined;
  const body = wanted.slice(head.taken, wanted.length - tail.drop) + tail.put;
  const put = head.taken > 0 ? body : cased({ wrong, wanted: body }, own);
  return { start: head.start, end: tail.end, put: head.put + put };
}

/** Applies the rules where the sentence still stands after them, with the capitals, commas, spaces and elisions that they call for; quotations and names are left alone, and the other places to whoever edits. */
export function applyStyle(text: string, rules: readonly StyleRule[], known?: NamedBy): Styled {
  const left: string[] = [];
  let [done, from, places] = [text, 0, 0];
  for (;;) {
    const fault = faults(done, rules, known).find(({ start }) => start >= from);
    if (!fault) return { text: done, places, left };
    const { start, end, rule } = fault;
    const own = contractedRule(rule, done.slice(start, end)) === rule;
    const cut = !rule.wanted && own ? cutWords(done, fault) : undefined;
    const change = rule.wanted ? replacing(done, fault, rule) : cut;
    if (!change) {
      left.push(done.slice(start, end));
      from = end;
      continue;
    }
    done = done.slice(0, change.start) + change.put + done.slice(change.end);
    from = rule.wanted ? change.start + change.put.length : change.start;
    places += 1;
  }
}
