import { expect, test } from 'vitest';
import { teamsSettings } from '#src/app/teams.ts';
import { ConfigError } from '#src/config/error.ts';
import { readConfig } from '#src/config.ts';
import { app } from '#test/support/teams/authority.ts';

const whole = {
  TEAMS_APP_ID: app.id,
  TEAMS_APP_PASSWORD: app.password,
  TEAMS_TENANT_ID: app.tenant,
};

const refusedIn = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    return error instanceof ConfigError ? error.variable : String(error);
  }
};

test('an app id, a tenant and a password connect Teams, by Microsoft’s own servers', () => {
  const settings = teamsSettings(readConfig(whole));
  expect(settings).toMatchObject({ appId: app.id, tenantId: app.tenant, password: app.password });
  expect(settings.loginUrl).toBe(`https://login.microsoftonline.com/${app.tenant}`);
  expect(settings.serviceHosts).toContain('smba.trafficmanager.net');
});

test('nothing set leaves the bot unknown to Teams', () => {
  expect(teamsSettings(readConfig({})).appId).toBeUndefined();
});

test.each([
  ['TEAMS_APP_ID', { ...whole, TEAMS_APP_ID: 'no-uuid' }],
  ['TEAMS_TENANT_ID', { ...whole, TEAMS_TENANT_ID: '' }],
  ['TEAMS_APP_PASSWORD', { ...whole, TEAMS_APP_PASSWORD: '' }],
  ['TEAMS_LOGIN_URL', { ...whole, TEAMS_LOGIN_URL: 'http://login.example/tenant' }],
  ['TEAMS_OPENID_METADATA_URL', { ...whole, TEAMS_OPENID_METADATA_URL: 'http://keys.example/' }],
  ['TEAMS_LOGIN_URL', { ...whole, TEAMS_LOGIN_URL: 'http://127.0.0.1.example/' }],
])('%s is refused when it is wrong or missing', (variable, env) => {
  expect(refusedIn(env)).toBe(variable);
});

test('on this machine the servers that stand for Microsoft’s may do without encryption', () => {
  const env = { ...whole, TEAMS_LOGIN_URL: 'http://127.0.0.1:4000/tenant' };
  expect(teamsSettings(readConfig(env)).loginUrl).toBe('http://127.0.0.1:4000/tenant');
});
