import type { Finding, FindingCode } from '#src/core/finding.ts';

/** The hard finding that words of a draft say what the page does not; they stand at `span`. */
export const faultAt = (code: FindingCode, subject: string, span: Finding['span']): Finding => ({
  code,
  about: 'fact',
  hard: true,
  span,
  subject,
});
