import type { Reading } from './article.ts';
import type { Brief } from './brief.ts';

/** What happens to a link while an issue is composed from the command line. */
export type ComposeStep =
  | { kind: 'reading'; url: string }
  | { kind: 'refused'; url: string; reading: Extract<Reading, { kind: 'refused' }> }
  | {
      kind: 'drafted';
      url: string;
      title: string;
      brief: Pick<Brief, 'writer' | 'setback'>;
      foreign: boolean;
    };
