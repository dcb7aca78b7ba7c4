import type { Draft } from './brief.ts';
import type { Finding } from './finding.ts';

/** What a draft says beside its text: its headline and its call to action. */
export const saidApart = ({ headline = '', call }: Pick<Draft, 'headline' | 'call'>): string[] =>
  [headline, call?.label ?? ''].filter(Boolean);

/** Where a finding of what is said beside a text stands: nowhere in it. */
export const apart: Finding['span'] = [0, 0];
