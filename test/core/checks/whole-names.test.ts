import { expect, test } from 'vitest';
import { findingMessage } from '#src/locale/findings.ts';
import { findings } from './doubts.ts';

const page =
  'Paul Vidal et Jean Dubois signent en France. Emmanuel Macron se tait. Le site French Kiss ferme.';

const told = (text: string) =>
  findings(text, page)
    .filter(({ code }) => code === 'name')
    .map((one) => [one.subject, findingMessage(one).replaceAll(/\s/gu, ' ')]);

test.each([
  ['La French Tech signe.', 'Tech', '« French Tech »'],
  ['Paul Vidal signe, selon France Inter.', 'Inter', '« France Inter »'],
  ['Le film « Before the Flood » sort.', 'Flood', '« Before the Flood »'],
  ['Paul Vidal et Marc Dubois signent.', 'Marc', '« Marc Dubois »'],
  ['Selon Kervadec, Paul Vidal signe.', 'Kervadec', '« Kervadec »'],
  ['Avec Emanuel Macron, rien ne change.', 'Emanuel', '« Emanuel Macron »'],
])('of the names of «%s», the fault «%s» is told as %s', (text, subject, whole) => {
  const found = told(text);
  expect(found.map(([one]) => one)).toEqual([subject]);
  expect(found[0]?.[1]).toContain(`Le nom ${whole} ne figure pas`);
});

test('a name that may have been meant is told whole too, one of the page alone', () => {
  expect(told('Avec Emanuel Macron, rien ne change.')[0]?.[1]).toMatch(/« ?Emmanuel Macron ?»/u);
  expect(told('Selon France Inter, rien ne change.')[0]?.[1]).toContain('vérifiez-le');
});
