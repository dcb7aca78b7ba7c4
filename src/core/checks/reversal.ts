import type { Finding } from '#src/core/finding.ts';
import { faultAt } from './fault.ts';

/** The finding that words of a text say the reverse of the page. */
export const reversalAt = (text: string, [start, end]: Finding['span']): Finding =>
  faultAt('polarity', text.slice(start, end), [start, end]);
