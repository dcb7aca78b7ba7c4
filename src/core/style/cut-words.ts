import { beforeWord } from '#src/core/text/elision.ts';
import type { Place } from '#src/core/text/span.ts';

/** What is put in a place of a text. */
export type Change = Place & { put: string };

/** A place to cut, the text before it and after it without the spaces that part them from it. */
type Cut = Place & { words: string; head: string; gap: string; tailGap: string; tail: string };

const joint =
  /(?<![\p{L}\p{M}\p{N}])(?:et|mais|ou|car|donc|or|ni|que|qui|si|quand|comme|où|puis|lorsque|puisque|parce que|dont)$/iu;
const subject =
  /^(?:ils?|elles?|on|je|tu|j[’']|c[’']|ce (?:n[’']|sont|fut|sera)|mais|car|or|puis|tandis|alors|ce (?:qui|que|dont)|voire|sauf)(?![\p{L}-])/iu;
const determiner = "(?:une?|les?|la|des|du|l[’']|deux|trois)";
const ends = /^(?:$|[\n.;:!?…)\]»”])/u;

/** A head without its last sign and the spaces before it. */
const less = (head: string): number => head.slice(0, -1).trimEnd().length;

/** Whether words beside two commas may be parts of a list, which these keep apart. */
function isListed(head: string, tail: string): boolean {
  const [first] = new RegExp(`^${determiner}(?![\\p{L}-])`, 'iu').exec(tail) ?? [];
  if (!first) return false;
  const before = head.slice(0, -1).replace(/^[\s\S]*[.!?…:;]/u, '');
  return new RegExp(`(?<![\\p{L}\\p{M}])${first}(?:\\s*[\\p{L}\\p{N}-]+){1,2}\\s*$`, 'iu').test(
    before,
  );
}

const isSpacedDash = (text: string, at: number): boolean =>
  /[—–]/u.test(text.charAt(at)) || (text.charAt(at) === '-' && /\s/u.test(text.charAt(at - 1)));

const oddDashes = (head: string): boolean => {
  const sentence = head.replace(/^[\s\S]*(?:[.!?…]\s|\n)/u, '');
  return (sentence.match(/[—–]|(?<=\s)-(?=\s|$)/gu) ?? []).length % 2 === 1;
};

/** Cuts from a place up to a mark or the end: the space that French wants before a mark stays. */
const upTo = ({ end, tailGap, tail }: Cut, start: number): Change => ({
  start,
  end: /^[;:!?»—–-]/u.test(tail) ? end : end + tailGap.length,
  put: '',
});

/** Cuts between two words, which then stand side by side; undefined when the first cannot be written before the second. */
function joined({ end, words, head, gap, tailGap, tail }: Cut, skipped = ''): Change | undefined {
  const to = end + tailGap.length + skipped.length;
  const rest = tail.slice(skipped.length);
  const [, left] = /(?<![\p{L}\p{M}\p{N}-])(\p{L}+[’'ʼ‘]?)$/u.exec(head) ?? [];
  if (gap === '' && /[\p{L}’'ʼ‘/]$/u.test(head) && !/[’'ʼ‘]$/u.test(left ?? '')) return undefined;
  const [next] = /^[\p{L}\p{M}\p{N}]+/u.exec(rest) ?? [];
  if (!left || !next)
    return gap === '' && left ? undefined : { start: head.length, end: to, put: gap };
  const put = beforeWord(left, words, next);
  if (put === undefined) return undefined;
  return put.trimEnd() === left
    ? { start: head.length, end: to, put: gap }
    : { start: head.length - left.length, end: to, put };
}

/** Cuts words that a sentence opens on: the next one takes their capital. */
function opening(cut: Cut, text: string, block: boolean): Change | undefined {
  const { start, end, words, gap, tailGap, tail } = cut;
  const [mark = ''] = /^(?:[,;:]|[.!?…]+)[^\S\n]*/u.exec(tail) ?? [];
  const rest = tail.slice(mark.length);
  const to = end + tailGap.length + mark.length;
  if (rest === '' || rest.startsWith('\n'))
    return block ? undefined : { start: start - gap.length, end: to, put: '' };
  if (/^[^\p{L}\p{N}«“"#@[]/u.test(rest)) return undefined;
  const own = /^(?:[@#]|\S*\.\p{L}|\p{Ll}+\p{Lu}|\S*@|[a-z]+:\/\/)/u.test(rest);
  const first = text.slice(to, to + 1);
  const capital = !own && (block || /^\p{Lu}/u.test(words));
  return { start, end: to + 1, put: capital ? first.toUpperCase() : first };
}

/** Cuts words beside a dash that opens or closes an aside. */
function besideDash(cut: Cut, text: string): Change | undefined {
  const { start, end, head, gap, tailGap, tail } = cut;
  const right = end + tailGap.length;
  if (!isSpacedDash(text, head.length - 1)) {
    if (head.endsWith(',')) return upTo(cut, less(head));
    return /[\p{L}\p{M}\p{N}»”)]$/u.test(head) && !joint.test(head)
      ? upTo(cut, head.length)
      : undefined;
  }
  if (gap === '') return undefined;
  if (tail.startsWith(','))
    return { start, end: right + (/^,\s*/u.exec(tail)?.[0].length ?? 0), put: '' };
  if (isSpacedDash(text, right))
    return oddDashes(head) ? { start: less(head), end: right + 1, put: '' } : undefined;
  if (/^(?:$|[\n.!?…])/u.test(tail)) return oddDashes(head) ? upTo(cut, less(head)) : undefined;
  return /^[\p{L}\p{N}«]/u.test(tail) ? { start, end: right, put: '' } : undefined;
}

/** Cuts words after a comma. */
function afterComma(cut: Cut): Change | undefined {
  const { head, tail } = cut;
  const tied = joint.test(head.slice(0, -1));
  const bare = { ...cut, head: head.slice(0, -1).trimEnd(), gap: ' ' };
  if (ends.test(tail)) return tied ? undefined : upTo(cut, less(head));
  if (!tail.startsWith(',')) return tied ? joined(bare) : joined(cut);
  const [comma = ''] = /^,\s*/u.exec(tail) ?? [];
  const rest = tail.slice(comma.length);
  if (!tied && isListed(head, rest)) return undefined;
  return !tied && subject.test(rest) ? joined(cut, comma) : joined(bare, comma);
}

/** Whether a text begins with the words that were just said: «très, très bon». */
const saysAgain = (text: string, words: string): boolean =>
  text.toLowerCase().startsWith(words.toLowerCase()) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length));

function cutIn(text: string, { start, end }: Place): Change | undefined {
  const [gap = ''] = /[^\S\n]*$/u.exec(text.slice(0, start)) ?? [];
  const [tailGap = ''] = /^[^\S\n]*/u.exec(text.slice(end)) ?? [];
  const words = text.slice(start, end);
  const head = text.slice(0, start - gap.length);
  const tail = text.slice(end + tailGap.length);
  const cut: Cut = { start, end, words, head, gap, tailGap, tail };
  if (
    /^qu(?:e(?![\p{L}\p{M}])|[’'])/iu.test(tail) ||
    (tailGap === '' && /^[\p{L}\p{N}]/u.test(tail))
  )
    return undefined;
  const block = /(?:^|\n)(?:#{2,4}|[—–-]|→)?$/u.test(head);
  const sentence = /[.!?…][»”")\]]*$/u.test(head) && gap !== '' && /^\p{Lu}/u.test(words);
  if (block || sentence) return opening(cut, text, block);
  const left = head.at(-1) ?? '';
  if (/[([]/u.test(left)) {
    if (/^[)\]]/u.test(tail)) {
      const outside = head.slice(0, -1).trimEnd();
      return /(?:^|[\n.!?…])$/u.test(outside)
        ? undefined
        : { start: outside.length, end: end + tailGap.length + 1, put: '' };
    }
    return ends.test(tail) ? undefined : opening(cut, text, false);
  }
  const [twice] = /^,\s*/u.exec(tail) ?? [];
  if (twice && saysAgain(tail.slice(twice.length), words))
    return { start, end: end + tailGap.length + twice.length, put: '' };
  if (isSpacedDash(text, head.length - 1) || isSpacedDash(text, end + tailGap.length))
    return besideDash(cut, text);
  if (left === ',') return afterComma(cut);
  if (ends.test(tail)) {
    if (left === ';') return upTo(cut, less(head));
    return /[\p{L}\p{M}\p{N}»”"')\]%€]/u.test(left) && gap !== '' && !joint.test(head)
      ? upTo(cut, head.length)
      : undefined;
  }
  const [comma = ''] = /^,\s*/u.exec(tail) ?? [];
  if (comma === '') return joined(cut);
  const tied = joint.test(head) || /[:;.!?…«“"’'ʼ‘]$/u.test(left);
  return tied ? joined(cut, comma) : upTo(cut, head.length);
}

/** Marks side by side, or alone, as no sentence has them. */
const broken = /,\s*[,.;:!)]|\(\s*\)|—\s*—|\(\s*[,.;]|(?:^|\n)\s*[,;]/gu;

const brokenIn = (text: string): number => text.match(broken)?.length ?? 0;

/** Cuts words of a text with the marks and the spaces that they alone called for; undefined when what they leave would not stand. */
export function cutWords(text: string, place: Place): Change | undefined {
  const change = cutIn(text, place);
  if (!change) return undefined;
  const after = text.slice(0, change.start) + change.put + text.slice(change.end);
  return brokenIn(after) > brokenIn(text) ? undefined : change;
}
