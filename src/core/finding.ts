/** What a check can find, worded by `src/locale`. */
export type FindingCode =
  | 'number'
  | 'date'
  | 'name'
  | 'quotation'
  | 'title'
  | 'evidence'
  | 'polarity'
  | 'overstated'
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
  /** The name that the subject is a part of, where people are told of it whole. */
  whole?: string;
  /** `[start, end)` in the article's text, where there is a matching place. */
  source?: readonly [start: number, end: number];
  /** The words of the page at that place. */
  said?: string;
  /** The word of the page, or of a fact, that the subject is set against, where one is. */
  against?: string;
  /** The claim that has the subject, where the brief has not. */
  claim?: string;
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

const keyed = 40;

/** Names a finding across runs of the same checks on the same revision: `number:5 600`; long subjects are cut. */
export const findingKey = (finding: Pick<Finding, 'code' | 'subject'>): string =>
  `${finding.code}:${finding.subject.slice(0, keyed).trim()}`;

/** What a command takes for a finding by its key: its code alone where no other has it. */
export function shortestKey(key: string, keys: readonly string[]): string {
  const [code = ''] = key.split(':', 1);
  return keys.filter((one) => one.startsWith(`${code}:`)).length > 1 ? key : code;
}

/** The code in a key, and the subject as far as the key has it: to its last whole word, with «…», where it was cut. */
export function readKey(key: string): { code: string; subject: string } {
  const at = key.indexOf(':');
  const [code, subject] = [key.slice(0, at), key.slice(at + 1)];
  const isCut = subject.length >= keyed - 1;
  return { code, subject: isCut ? `${subject.replace(/\s+\S*$/u, '')}…` : subject };
}
