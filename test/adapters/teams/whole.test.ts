import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { activity, mention, message } from '#test/support/teams/activities.ts';
import { app } from '#test/support/teams/authority.ts';
import { cardText } from '#test/support/teams/bot.ts';
import { certificateFor, rsaKey } from '#test/support/teams/certificate.ts';
import { standing } from '#test/support/teams/standing.ts';

type Standing = Awaited<ReturnType<typeof standing>>;

const ana = 'Ana Sample';
const byPassword = { TEAMS_APP_PASSWORD: app.password };

const tell = ({ send, token, connector }: Standing, what: Record<string, unknown>) =>
  send(JSON.stringify(activity(connector.url, ana, what)), [['authorization', `Bearer ${token}`]]);

const links = async ({ desk }: Standing): Promise<string[]> =>
  (await desk<{ links: { state: string }[] }>('/desk/api/links')).links.map(({ state }) => state);

const sections = ({ connector }: Standing): string[] =>
  connector.posted.map(cardText).filter((text) => text.startsWith('1. '));

async function oneSection(whole: Standing): Promise<void> {
  const answer = await tell(whole, message('https://gazette.example/un'));
  expect(answer).toEqual({ status: 200, text: '' });
  await expect.poll(() => links(whole)).toEqual(['ready']);
  await tell(whole, mention('draft'));
  await expect.poll(() => sections(whole)).toHaveLength(1);
}

test('what Teams sends to the app’s own port is kept, and answered under a token of our own', async () => {
  const whole = await standing(byPassword);
  await oneSection(whole);
  expect(whole.connector.calls.map(({ status }) => status)).not.toContain(401);
});

test('a certificate is as good as a password', async () => {
  const key = rsaKey();
  const certificate = certificateFor(key);
  const dir = await mkdtemp(join(tmpdir(), 'bruisse-teams-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, 'teams.pem');
  await writeFile(path, `${certificate}${key}`);
  const whole = await standing({ TEAMS_APP_CERTIFICATE: path });
  whole.authority.trust(certificate);
  await oneSection(whole);
});

test('whatever else comes is refused in a word, whichever way it comes', async () => {
  const whole = await standing(byPassword);
  const { send, token, connector } = whole;
  const good = JSON.stringify(activity(connector.url, ana, message('https://gazette.example/un')));
  const bearer = ['authorization', `Bearer ${token}`] as const;
  const forged = ['authorization', `Bearer ${token}x`] as const;
  const refused: [string, Parameters<Standing['send']>[1], number][] = [
    [good, [], 401],
    [good, [bearer, forged], 401],
    [good, [forged, bearer], 401],
    [good, [['authorization', '']], 401],
    [good, [['authorization', `Bearer ${'x'.repeat(8000)}`]], 401],
    [good, [['authorization', 'Bearer \u00e9\u00ff']], 401],
    [good, [['cookie', `authorization=${token}`]], 401],
    ['', [bearer], 400],
    ['{"type":', [bearer], 400],
    [`${good}${' '.repeat(1024 * 1024)}`, [bearer], 413],
    [`${good}${' '.repeat(1024 * 1024)}`, [bearer, ['transfer-encoding', 'chunked']], 413],
  ];
  for (const [body, headers, status] of refused)
    expect(await send(body, headers)).toEqual({ status, text: '' });
  expect(await links(whole)).toEqual([]);
  expect(connector.calls).toEqual([]);
});

test('started again, the app speaks first in a room of Teams that has said nothing since', async () => {
  const whole = await standing(byPassword);
  await oneSection(whole);

  await whole.restart();
  for (const person of ['camille', 'nour'])
    await whole.desk('/desk/api/commands', { person, room: 'jungle', text: '/jungle approve 1' });
  const told = () => whole.connector.posted.map(cardText).join('\n');
  await expect.poll(told).toContain('est bon à tirer');
  await expect.poll(() => sections(whole)).toEqual([expect.stringContaining('✅ 2 sur 2')]);
});
