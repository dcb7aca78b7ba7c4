import { expect, test } from 'vitest';
import { settingsOf } from '#src/app/settings.ts';
import { readConfig } from '#src/config.ts';

const votersOf = (JUNGLE_VOTERS: string) => settingsOf(readConfig({ JUNGLE_VOTERS })).votes.voters;

test.each([
  ['Camille', ['camille']],
  ['Toto, toto,TOTO', ['toto']],
  ['Inès Le Gall, nour', ['ines-le-gall', 'nour']],
  ['slack:T024BE7LD:U024BE7LH, teams:8F3a-01', ['slack:T024BE7LD:U024BE7LH', 'teams:8F3a-01']],
  ['???', ['???']],
])('the voters «%s» are each one person', (named, ids) => {
  expect(votersOf(named)).toEqual(ids);
});

test('who has a veto is named as voters are', () => {
  const { votes } = settingsOf(readConfig({ JUNGLE_VETOERS: 'Camille' }));
  expect(votes).toMatchObject({ vetoers: ['camille'], voters: [] });
});
