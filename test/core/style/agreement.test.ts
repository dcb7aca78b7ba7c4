import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { styleFindings } from '#src/core/style/style.ts';
import { genderOf } from '#src/core/words/gender.ts';

test.each([
  ['Cette clinique ferme.', 'clinique', 'hôpital'],
  ['La clinique, une clinique.', 'clinique', 'hôpital'],
  ['Sa clinique privée et la clinique fermée.', 'clinique', 'hôpital'],
  ['Cet hôpital ferme.', 'hôpital', 'clinique'],
  ['Un grand hôpital ferme.', 'hôpital', 'clinique'],
  ['Une nouvelle clinique ouvre.', 'clinique', 'hôpital'],
  ['Le troisième hôpital du pays.', 'hôpital', 'clinique'],
  ['Ce week-end, un week-end, du week-end.', 'week-end', 'fin de semaine'],
  ['Au cours du meeting.', 'meeting', 'réunion'],
  ['Un scoop.', 'scoop', 'nouvelle exclusive'],
])(
  '«%s» with «%s» → «%s», whose gender is another, is left to whoever edits',
  (text, wrong, wanted) => {
    const rules = [{ wrong, wanted }];
    const styled = applyStyle(text, rules);
    expect(styled).toMatchObject({ text, places: 0 });
    expect(new Set(styled.left)).toEqual(new Set([wrong]));
    expect(styleFindings(text, rules)).toHaveLength(styled.left.length);
  },
);

test.each([
  [
    'Des cliniques, l’usine et mon usine.',
    'usine',
    'hôpital',
    'Des cliniques, l’hôpital et mon hôpital.',
  ],
  ['La clinique ferme.', 'clinique', 'maternité', 'La maternité ferme.'],
  ['Du week-end.', 'week-end', 'match', 'Du match.'],
  [
    'Ces deux hôpital et chaque hôpital.',
    'hôpital',
    'clinique',
    'Ces deux clinique et chaque clinique.',
  ],
  ['À propos de week-end.', 'week-end', 'fin de semaine', 'À propos de fin de semaine.'],
  ['La start-up lève des fonds.', 'start-up', 'jeune pousse', 'La jeune pousse lève des fonds.'],
  ['Une star est venue.', 'star', 'vedette', 'Une vedette est venue.'],
  ['Il la voit.', 'voit', 'regarde', 'Il la regarde.'],
  ['Le leader du secteur.', 'leader', 'chef de file', 'Le chef de file du secteur.'],
])('«%s» with «%s» → «%s» reads «%s»', (text, wrong, wanted, after) => {
  expect(applyStyle(text, [{ wrong, wanted }]).text).toBe(after);
});

test.each([
  ['hôpital', 'm'],
  ['clinique', 'f'],
  ['fin', 'f'],
  ['week-end', 'm'],
  ['société', 'f'],
  ['comité', 'm'],
  ['réunion', 'f'],
  ['camion', 'm'],
  ['maison', 'f'],
  ['cœur', 'm'],
  ['fleur', 'f'],
  ['ville', 'f'],
  ['problème', 'm'],
  ['numérique', undefined],
  ['Twitter', undefined],
  ['pays', undefined],
])('the gender of «%s» is %s', (noun, gender) => {
  expect(genderOf(noun)).toBe(gender);
});
