import { expect, test } from 'vitest';
import { type Finding, findingKey } from '#src/core/finding.ts';
import { stillCleared } from '#src/core/still-cleared.ts';

const cleared = { by: 'sacha', reason: 'vu au téléphone' };

/** A draft with a finding on each place of a subject; one that it has not is said beside the text. */
function found(text: string, subject: string, lifted = false) {
  const at = [...text.matchAll(new RegExp(subject, 'gu'))].map(({ index }) => index);
  const spans = at.map((start) => [start, start + subject.length] as const);
  const findings = (spans.length > 0 ? spans : [[0, 0] as const]).map(
    (span): Finding => ({
      code: 'number',
      about: 'fact',
      hard: true,
      span,
      subject,
      ...(lifted ? { cleared } : {}),
    }),
  );
  return { draft: { text }, findings };
}

const kept = (before: string, after: string, subject: string): boolean =>
  stillCleared(found(before, subject, true), found(after, subject)).size > 0;

const documents = 'La Gazette annonce 77 documents, dit Jeanne Aubrac. La ville paie.';

test.each([
  ['La Gazette annonce donc 77 documents, dit Jeanne Aubrac. La ville paie.', '77'],
  ['Toutefois, la Gazette annonce 77 documents, dit Jeanne Aubrac. La ville paie.', '77'],
  ['La Gazette annonce 77 documents, dit Jeanne Aubrac. La région, elle, ne paie pas.', '77'],
  ['Une ouverture attendue. La Gazette annonce 77 documents, dit Jeanne Aubrac !', '77'],
  ['La Gazette annonce 77 documents dit Jeanne Aubrac. The town pays.', '77'],
])('«%s» keeps a finding lifted whose sentence says the same', (after, subject) => {
  expect(kept(documents, after, subject)).toBe(true);
});

test.each([
  ['La Gazette annonce 77 morts, dit Jeanne Aubrac. La ville paie.', '77'],
  ['La Gazette n’annonce pas 77 documents, dit Jeanne Aubrac. La ville paie.', '77'],
  ['La Gazette annonce -77 documents, dit Jeanne Aubrac. La ville paie.', '77'],
  ['La Gazette annonce 77 documents, dit Paul Aubrac. La ville paie.', '77'],
  ['La Gazette annonce 77 documents, dit Jeanne Aubrac ? La ville paie.', '77'],
  ['La Gazette annonce 77 documents, dit Jeanne Aubrac. La ville paie 77 euros.', '77'],
])('«%s» raises it again', (after, subject) => {
  expect(kept(documents, after, subject)).toBe(false);
});

test('what was never lifted, and another number, are lifted by nothing', () => {
  const before = found(documents, '77');
  expect(stillCleared(before, before).size).toBe(0);
  const other = documents.replace('77', '78');
  expect(stillCleared(found(documents, '77', true), found(other, '78')).size).toBe(0);
});

test('a finding of the headline stays lifted while the headline and the call do', () => {
  const titled = (headline: string, text: string, lifted = false) => {
    const { findings } = found('', '77', lifted);
    return { draft: { headline, text }, findings };
  };
  const before = titled('77 documents', 'La ville paie.', true);
  const [key] = before.findings.map(findingKey);
  const same = stillCleared(before, titled('77 documents', 'La région paie.'));
  expect(same).toEqual(new Map([[key, cleared]]));
  expect(stillCleared(before, titled('77 morts', 'La ville paie.')).size).toBe(0);
});
