import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WebReader, WebReaderOptions } from '#src/adapters/web/reader.ts';
import { readerFor, scripted } from '#test/support/reader.ts';
import { type Site, startSite } from '#test/support/site.ts';

const { signal } = new AbortController();
let site: Site;
const readers: WebReader[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  await site.close();
});

const reader = (allowHosts: readonly string[], options: Partial<WebReaderOptions> = {}) => {
  const made = readerFor(allowHosts, options);
  readers.push(made);
  return made;
};
const port = () => site.host.split(':')[1] ?? '';
const refusal = { kind: 'refused', code: 'page.private' };

test('refuses a loopback address nobody allowed, without a request', async () => {
  const before = site.requests.length;
  expect(await reader([]).read(`${site.url}/canal-fret`, signal)).toMatchObject(refusal);
  expect(site.requests).toHaveLength(before);
});

test.each(['localhost', '[::1]', '2130706433', '0x7f.1', '0', '[::ffff:127.0.0.1]'])(
  'refuses %s, however loopback is written',
  async (host) => {
    const reading = await reader([]).read(`http://${host}:${port()}/canal-fret`, signal);
    expect(reading).toMatchObject(refusal);
  },
);

test('refuses a public name that resolves to a private address', async () => {
  const { lookup } = scripted({ 'piege.example': [['127.0.0.1']] });
  const reading = await reader([], { lookup }).read(`http://piege.example:${port()}/`, signal);
  expect(reading).toMatchObject(refusal);
});

test('refuses a name when one of several addresses is private', async () => {
  const { lookup } = scripted({ 'piege.example': [['93.184.215.14', '10.0.0.1']] });
  const reading = await reader([], { lookup }).read(`http://piege.example:${port()}/`, signal);
  expect(reading).toMatchObject(refusal);
});

test('connects to the very addresses it checked, so that a second answer changes nothing', async () => {
  const { lookup, asked } = scripted({ 'piege.example': [['192.0.2.1'], ['127.0.0.1']] });
  const before = site.requests.length;
  const ours = reader([], { lookup });
  const url = `http://piege.example:${port()}/canal-fret`;
  expect(await ours.read(url, signal)).toMatchObject(refusal);
  expect(asked).toHaveLength(1);
  expect(await ours.read(url, signal)).toMatchObject(refusal);
  expect(site.requests).toHaveLength(before);
});

test('refuses to follow an allowed host to a private one', async () => {
  const inside = await startSite();
  const target = encodeURIComponent(`${inside.url}/canal-fret`);
  const reading = await reader([site.host]).read(`${site.url}/to?url=${target}`, signal);
  expect(reading).toMatchObject(refusal);
  expect(inside.requests).toEqual([]);
  await inside.close();
});

test.each([
  ['file:///etc/passwd', 'page.address'],
  ['http://u:p@gazette.example/', 'page.address'],
  ['http://169.254.169.254/latest/meta-data/', 'page.private'],
  ['gopher://gazette.example/', 'page.address'],
])('refuses a redirect to %s', async (target, code) => {
  const url = `${site.url}/to?url=${encodeURIComponent(target)}`;
  expect(await reader([site.host]).read(url, signal)).toMatchObject({ kind: 'refused', code });
});

test('lets a host through by name, by name and port, and by address', async () => {
  const { lookup } = scripted({ 'intranet.example': [['127.0.0.1']] });
  const named = `http://intranet.example:${port()}/canal-fret`;
  for (const allowed of ['intranet.example', `intranet.example:${port()}`])
    expect(await reader([allowed], { lookup }).read(named, signal)).toMatchObject({
      kind: 'article',
    });
  expect(await reader(['127.0.0.1']).read(`${site.url}/canal-fret`, signal)).toMatchObject({
    kind: 'article',
  });
});

test('an allowed port opens no other port of the host', async () => {
  expect(await reader(['127.0.0.1:1']).read(`${site.url}/canal-fret`, signal)).toMatchObject(
    refusal,
  );
});

test.each(['ftp://gazette.example', 'gazette', 'http://u:p@gazette.example/', 'http://intranet/'])(
  'refuses %s as an address',
  async (url) => {
    expect(await reader([]).read(url, signal)).toEqual({ kind: 'refused', code: 'page.address' });
  },
);
