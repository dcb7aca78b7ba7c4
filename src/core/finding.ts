/** What a check can find, worded by `src/locale`. */
export type FindingCode =
  | 'number'
  | 'date'
  | 'name'
  | 'quotation'
  | 'evidence'
  | 'polarity'
  | 'unsourced'
  | 'foreign-url'
  | 'mention'
  | 'markup'
  | 'order'
  | 'copied'
  | 'untranslated'
  | 'medium'
  | 'length'
  | 'paragraphs'
  | 'attribution'
  | 'unnamed'
  | 'chronology'
  | 'spelling'
  | 'style';

/** What a check says of a brief. Hard ones block approval until edited away or cleared with a reason. */
export type Finding = {
  code: FindingCode;
  about: 'fact' | 'style' | 'safety';
  hard: boolean;
  /** `[start, end)` in UTF-16 units of the brief's text. */
  span: readonly [start: number, end: number];
  /** The words found at fault. */
  subject: string;
  /** `[start, end)` in the article's text, where there is a matching place. */
  source?: readonly [start: number, end: number];
  /** The words of the page at that place. */
  said?: string;
  /** Whether the page has the subject too, and tells it of something else. */
  elsewhere?: true;
  /** Words to put instead, likeliest first; an empty one cuts. */
  suggestions?: readonly string[];
  cleared?: Clearance;
};

/** Who lifted a finding and why. */
export type Clearance = { by: string; reason: string };

/** Soft findings that must be settled before an issue leaves. */
export const settledBeforeLeaving: readonly FindingCode[] = ['copied', 'untranslated'];

/** Findings nobody has cleared. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !finding.cleared);

/** Names a finding across runs of the same checks on the same revision: `number:5 600`; long subjects are cut. */
export const findingKey = (finding: Pick<Finding, 'code' | 'subject'>): string =>
  `${finding.code}:${finding.subject.slice(0, 40).trim()}`;
