import type { Span } from '#src/core/message.ts';

/** The words of a span. */
export const textOf = (span: Span): string => (typeof span === 'string' ? span : span.text);

/** A span of the same look with other words. */
export const withText = (span: Span, text: string): Span =>
  typeof span === 'string' ? text : { ...span, text };

/** How many characters spans hold. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + textOf(span).length, 0);
