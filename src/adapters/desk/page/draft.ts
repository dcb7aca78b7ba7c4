import { markedText } from './marked.ts';
import type { Section } from './wire.ts';

/** What a section's form holds. */
export type Fields = { headline: string; text: string; call: string };

/** What somebody has typed in a section's form and not saved: the fields that they touched, and no others. */
export type Draft = {
  issue: number;
  /** The section's link, which stays when it is taken out and put back. */
  link: string;
  /** What the section is called where it is no longer to be seen. */
  name: string;
  /** The revision that it was begun on. */
  revision: string;
  typed: Partial<Fields>;
  /** Whether the form is open. */
  open: boolean;
};

/** What stands in a section, as its form shows it. */
export const standingFields = (section: Section): Fields => ({
  headline: section.headline ?? '',
  text: markedText(section),
  call: section.call ? [section.call.label, section.call.url].filter(Boolean).join(' ') : '',
});

/** A form just opened on a section. */
export const openDraft = (issue: number, section: Section): Draft => ({
  issue,
  link: section.link,
  name: section.headline || section.sources[0]?.title || section.title,
  revision: section.revision,
  typed: {},
  open: true,
});

/** Whether a draft holds anything that would be lost with it. */
export const isTyped = ({ typed }: Draft): boolean => Object.keys(typed).length > 0;

/** A draft with one field typed; a field that says what stands is not touched. */
export function typedIn(draft: Draft, section: Section, field: keyof Fields, value: string): Draft {
  const { [field]: _, ...typed } = draft.typed;
  const same = value === standingFields(section)[field];
  return {
    ...draft,
    revision: isTyped(draft) ? draft.revision : section.revision,
    typed: same ? typed : { ...typed, [field]: value },
  };
}

/** What saving a draft asks for: what was typed, over what stands; an untouched title or call is left out. */
export function savedFields(
  { typed: { headline, text, call } }: Draft,
  section: Section,
): { headline?: string; text: string; call?: string } {
  return {
    ...(headline === undefined ? {} : { headline: headline.trim() }),
    text: (text ?? standingFields(section).text).trim(),
    ...(call === undefined ? {} : { call: call.trim() }),
  };
}
