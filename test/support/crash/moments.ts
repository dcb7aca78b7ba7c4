/** Moments at which a process can die by itself, in the order a link meets them. */
export const moments = [
  'said',
  'accepting',
  'handling',
  'answering',
  'reading',
  'drafting',
  'drafted',
  'assembling',
  'posting',
  'posted',
  'recording',
  'voting',
] as const;

/** One of `moments`. */
export type Moment = (typeof moments)[number];

/** When to die: at a moment, the nth time it comes; `idle` is when nothing is left to do. */
export type Death = { moment: Moment | 'idle'; nth?: number };

/** How a death is told, once died. */
export const deathName = ({ moment, nth = 1 }: Death): string => `${moment} ${nth}`;
