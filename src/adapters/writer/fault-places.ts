import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import { citedParts, markOf } from '#src/core/lead/cited.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { quoted } from './quoted.ts';

/** Where a fault of a draft stands, as its model knows the place; `narrow` when that is a block that rests on some of several articles. */
export type FaultPlace = { where: string; narrow: boolean };

/** Faults of a word or two, which a sentence tells from others. */
const small: readonly FindingCode[] = ['number', 'date', 'name', 'polarity', 'overstated'];

const nowhere: FaultPlace = { where: '', narrow: false };

/** The block of a lead around a place, by its number among those of the answer, with its sources. */
function blockAt(start: number, draft: Draft, articles: readonly Article[]): FaultPlace {
  const parts = citedParts(draft, articles);
  const at = parts.findLastIndex((part) => part.start <= start);
  if (parts[at]?.kind === 'standfirst') return { where: 'Dans "standfirst", ', narrow: false };
  const text = parts.findIndex((part, i) => i >= at && part.kind === 'paragraph');
  const number = parts.slice(0, text + 1).filter(({ kind }) => kind === 'paragraph').length;
  const cited = parts[text]?.cited ?? [];
  const narrow = cited.length > 0 && cited.length < articles.length;
  const by = cited.length > 0 ? `, "sources": ${markOf(cited)}` : '';
  return { where: `Bloc ${number}${by}, `, narrow };
}

/** The sentence around a fault that is a part of it; empty when it is all of it. */
function sentenceAt({ subject, span: [start, end] }: Finding, text: string): string {
  const held = sentencesOf(text).find((one) =>
    overlaps(one, { start, end: Math.max(end, start + 1) }),
  );
  return held && held.text.trim().length > subject.length + 2 ? `dans ${quoted(held.text)}, ` : '';
}

/** Where a finding of a draft stands: its title, its call, or a sentence, in a lead with its block. */
export function faultPlace(
  finding: Finding,
  draft: Draft,
  articles: readonly Article[],
): FaultPlace {
  const { span, subject, code } = finding;
  if (code === 'evidence') return nowhere;
  if (span[1] === 0) {
    const inCall = draft.call?.label.includes(subject) && !draft.headline?.includes(subject);
    return { where: `Dans ${inCall ? '"action"' : '"title"'}, `, narrow: false };
  }
  const block = articles.length > 1 ? blockAt(span[0], draft, articles) : nowhere;
  const sentence = small.includes(code) ? sentenceAt(finding, draft.text) : '';
  return { ...block, where: block.where + sentence };
}
