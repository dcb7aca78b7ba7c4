import { expect, test } from 'vitest';
import { teamOf } from '#src/adapters/slack/team.ts';

const authorizations = [{ team_id: 'T0OURS', enterprise_id: null }];
const team = { id: 'T0OTHER' };

test.each([
  ['an event', { team_id: 'T0OURS' }],
  ['an event in a shared channel', { team_id: 'T0OTHER', context_team_id: 'T0X', authorizations }],
  ['an event without authorizations', { team_id: 'T0OURS', authorizations: [] }],
  ['one of a whole organisation', { team_id: 'T0OURS', authorizations: [{ team_id: null }] }],
  ['a slash command', { team_id: 'T0OURS', command: '/jungle' }],
  ['a button', { team: { id: 'T0OURS' }, user: { team_id: 'T0OTHER' } }],
  ['a button of a whole organisation', { team: null, user: { team_id: 'T0OURS' } }],
  ['a modal of a shared channel', { team, view: { app_installed_team_id: 'T0OURS' } }],
  ['a modal', { team: { id: 'T0OURS' }, view: { app_installed_team_id: null } }],
])('%s is for the workspace that installed the app', (_, body) => {
  expect(teamOf(body)).toBe('T0OURS');
});

test('a delivery that names no workspace is for none', () => {
  for (const body of [{}, 'T0OURS', null, { team: null }, { team_id: 3 }])
    expect(teamOf(body)).toBeUndefined();
});
