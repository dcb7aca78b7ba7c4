import { type Article, countWords } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { extractSentences } from '#src/core/extract.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { Place } from '#src/core/span.ts';
import { frenchTypography } from '#src/core/typography.ts';
import { extractFrame } from '#src/locale/frame.ts';
import type { Writer } from '#src/ports/writer.ts';

/** Words beyond which even a feature's extract does not go. */
const most = 155;

/** The opening words of a page whose every sentence is longer than the room there is. */
function openingOf(text: string, words: number): Place[] {
  const start = text.search(/\S/u);
  if (start < 0) return [];
  let end = start;
  for (const match of text.matchAll(/\S+/gu)) {
    const next = match.index + match[0].length;
    if (countWords(text.slice(start, next)) > words) break;
    end = next;
  }
  return end > start ? [{ start, end }] : [];
}

function draftOf(article: Article, rubric: Rubric): Draft {
  const frame = frenchTypography(extractFrame(article));
  const room = Math.max(20, Math.min(rubric.words[1], most) - countWords(frame));
  const chosen = extractSentences(article, room);
  const places = chosen.length > 0 ? chosen : openingOf(article.text, room);
  const facts = places.map(({ start, end }) => {
    const evidence = article.text.slice(start, end);
    return { claim: frenchTypography(evidence.replace(/\s+/gu, ' ')), evidence };
  });
  const text = [frame, ...facts.map((fact) => fact.claim)].join(' ');
  const headline = rubric.kind === 'brief' ? '' : article.title.trim();
  return {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text,
    medium: article.medium,
    facts,
  };
}

/** Writes without a model: a French frame and the sentences that tell the page best, in the page's language. */
export function extractWriter(): Writer {
  return {
    async write({ article, rubric }, signal) {
      signal.throwIfAborted();
      return { draft: draftOf(article, rubric), writer: 'extract' };
    },
  };
}
