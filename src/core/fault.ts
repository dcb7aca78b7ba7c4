import type { Finding, FindingCode } from './finding.ts';
import type { Place } from './text/span.ts';

/** The hard finding that words of a draft say what the page does not; they stand at `span`. */
export const faultAt = (code: FindingCode, subject: string, span: Finding['span']): Finding => ({
  code,
  about: 'fact',
  hard: true,
  span,
  subject,
});

/** The same of what stands at a place of a text. */
export const faultIn = (code: FindingCode, text: string, { start, end }: Place): Finding =>
  faultAt(code, text.slice(start, end), [start, end]);

/** The hard finding that a draft tells of one thing what the page tells of another. */
export const misplacedAt = (
  code: FindingCode,
  subject: string,
  span: Finding['span'],
): Finding => ({
  ...faultAt(code, subject, span),
  elsewhere: true,
});

/** The same of what stands at a place of a text. */
export const misplacedIn = (code: FindingCode, text: string, place: Place): Finding => ({
  ...faultIn(code, text, place),
  elsewhere: true,
});

/** The hard finding that words of a text say the reverse of the page, of one word of it where that is known. */
export const reversalAt = (
  text: string,
  [start, end]: Finding['span'],
  against?: string,
): Finding => ({
  ...faultAt('polarity', text.slice(start, end), [start, end]),
  ...(against ? { against } : {}),
});

/** The soft finding that words of a draft are not as its rubric or its newsroom asks. */
export const remarkAt = (code: FindingCode, subject: string, span: Finding['span']): Finding => ({
  code,
  about: 'style',
  hard: false,
  span,
  subject,
});
