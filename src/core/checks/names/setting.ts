import { type Folded, locate } from '#src/core/text/fold.ts';
import { type Quotation, quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';

/** A page as evidence is looked up in it. */
export type Ground = {
  text: string;
  folded: Folded;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  title: string;
};

/** Reads a page for looking up evidence. */
export const groundOf = (text: string, folded: Folded, title: string): Ground => ({
  text,
  folded,
  sentences: sentencesOf(text),
  quotations: quotationsIn(text),
  title,
});

/** Where the paragraph of a place begins, and those before it as long as they open with a quotation. */
function startOfSpeech(text: string, place: number): number {
  let start = text.lastIndexOf('\n', place) + 1;
  while (start > 0 && /^\s*["“«]/u.test(text.slice(start, start + 4)))
    start = text.lastIndexOf('\n', text.slice(0, start).trimEnd().length - 1) + 1;
  return start;
}

/** Where evidence stands: its sentences, those right beside them, and all that its pronouns and roles may stand for. */
export type Setting = { sentences: string; beside: string; window: string };

/** Where the last of the quotations ends that follow each other from a place on. */
function endOfQuotation({ text, quotations }: Ground, from: number): number {
  let end = from;
  for (const one of quotations)
    if (one.start <= end && one.end > end) end = one.end;
    else if (
      one.start > end &&
      end > from &&
      /^[^\p{L}]*\n[^\p{L}]*$/u.test(text.slice(end, one.start))
    )
      end = one.end;
  return end;
}

/** The evidence's sentences and those around it: its paragraph up to it, two sentences before, the rest of what it quotes, one after, the title. */
export function settingOf(evidence: string, ground: Ground): Setting | undefined {
  const place = locate(evidence, ground.folded);
  if (!place) return undefined;
  const { sentences, text, title } = ground;
  const first = sentences.findIndex(({ end }) => end > place.start);
  const last = sentences.findLastIndex(({ start }) => start < place.end);
  const quoted = endOfQuotation(ground, place.end);
  const after = sentences.findLastIndex(({ start }) => start < quoted);
  const paragraph = startOfSpeech(text, place.start);
  const from = Math.min(paragraph, sentences[Math.max(0, first - 2)]?.start ?? 0);
  const to = sentences[Math.min(sentences.length - 1, Math.max(last, after) + 1)]?.end;
  return {
    sentences: text.slice(sentences[first]?.start, sentences[last]?.end),
    beside: text.slice(sentences[Math.max(0, first - 1)]?.start, to ?? text.length),
    window: `${title}\n${text.slice(from, to ?? text.length)}`,
  };
}
