import type { Finding } from '#src/core/finding.ts';

/** The finding that words of a text say the reverse of the page. */
export const reversalAt = (text: string, [start, end]: Finding['span']): Finding => ({
  code: 'polarity',
  about: 'fact',
  hard: true,
  span: [start, end],
  subject: text.slice(start, end),
});
