import { describe, expect, test } from 'vitest';
import { isTyped, openDraft, savedFields, typedIn } from '#src/adapters/desk/page/draft.ts';
import type { Section } from '#src/adapters/desk/page/wire.ts';

const section = (changed: Partial<Section> = {}): Section => ({
  id: 's1',
  number: 1,
  link: 'l1',
  rubric: 'stories',
  title: 'Jungle Stories',
  headline: 'Le titre',
  state: 'open',
  revision: '1-a',
  text: 'Le texte.',
  call: { label: 'Écouter', url: 'https://a.example/' },
  writer: 'extract',
  sources: [{ url: 'https://a.example/', title: 'La page', medium: 'Le Journal' }],
  findings: [],
  facts: [],
  tally: { approve: 0, changes: 0, veto: 0, quorum: 2, people: [], uncounted: [] },
  ...changed,
});

const later = section({
  revision: '2-b',
  headline: 'Le titre de Nour',
  text: 'Le texte de Nour.',
  call: { label: 'Écouter Nour' },
});

describe('a draft of a section', () => {
  test('asks to change only what was typed, over what stands by then', () => {
    const opened = openDraft(1, section());
    expect(savedFields(typedIn(opened, section(), 'text', ' Le mien. '), later)).toEqual({
      text: 'Le mien.',
    });
    expect(savedFields(typedIn(opened, section(), 'headline', 'My title'), later)).toEqual({
      headline: 'My title',
      text: 'Le texte de Nour.',
    });
    expect(savedFields(typedIn(opened, section(), 'call', ''), later)).toEqual({
      call: '',
      text: 'Le texte de Nour.',
    });
  });

  test('is touched no more once a field says again what stands', () => {
    const once = typedIn(openDraft(1, section()), section(), 'text', 'Le texte. Un mot');
    expect(isTyped(once)).toBe(true);
    expect(isTyped(typedIn(once, section(), 'text', 'Le texte.'))).toBe(false);
  });

  test('is begun on the revision that its first word is typed over', () => {
    const opened = openDraft(1, section());
    const begun = typedIn(opened, later, 'text', 'Le mien.');
    expect(begun.revision).toBe('2-b');
    const third = { ...later, revision: '3-c' };
    expect(typedIn(begun, third, 'text', 'Le mien, bis.').revision).toBe('2-b');
  });
});
