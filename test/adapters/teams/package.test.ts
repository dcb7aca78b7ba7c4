import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { expect, test } from 'vitest';
import { commands } from '#commands/index.ts';
import { icons } from '#teams/icons.ts';
import { manifest, template } from '#teams/manifest.ts';
import { packageFor } from '#teams/package.ts';

const kept = async (): Promise<TeamsManifest> =>
  JSON.parse(await readFile('teams/manifest.json', 'utf8'));

test('the manifest is valid by Microsoft’s own schema', async () => {
  expect(await AppManifestUtils.validateAgainstSchema(await kept())).toEqual([]);
});

test('the schema would refuse a manifest without its bot’s id', async () => {
  const { bots, ...rest } = manifest(commands, template);
  const [bot] = bots;
  const wrong = { ...rest, bots: [{ ...bot, botId: 'not-an-id' }] };
  const faults = await AppManifestUtils.validateAgainstSchema(JSON.parse(JSON.stringify(wrong)));
  expect(faults.length).toBeGreaterThan(0);
});

test('the manifest lists every command, in order, and is what its script writes', async () => {
  const written = manifest(commands, template);
  expect(await kept()).toEqual(written);
  const listed = written.bots[0]?.commandLists.flatMap((list) => list.commands) ?? [];
  expect(listed.map(({ title }) => title)).toEqual(commands.map(({ name }) => name));
  expect(written.bots[0]?.commandLists.every(({ triggers }) => triggers.includes('slash'))).toBe(
    true,
  );
});

test('the icons are what their script draws, in the sizes Teams asks for', async () => {
  for (const [name, side] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    const file = await readFile(`teams/${name}`);
    expect(file.equals(icons()[name])).toBe(true);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([side, side]);
  }
});

test('the package holds a valid manifest with the newsroom’s own id, and both icons', async () => {
  const archive = packageFor('0b5f1a52-6c1f-4c57-9a38-3f1d2b7c9e10', 'https://bruisse.test');
  const names: string[] = [];
  let text = '';
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const size = archive.readUInt32LE(at + 18);
    const from = at + 30 + archive.readUInt16LE(at + 26);
    const name = archive.toString('utf8', at + 30, from);
    names.push(name);
    if (name === 'manifest.json')
      text = inflateRawSync(archive.subarray(from, from + size)).toString();
    at = from + size;
  }
  expect(names).toEqual(['manifest.json', 'color.png', 'outline.png']);
  const packed = JSON.parse(text);
  const { id, bots, developer, webApplicationInfo } = packed;
  expect([id, bots[0].botId, webApplicationInfo.id]).toEqual(
    Array(3).fill('0b5f1a52-6c1f-4c57-9a38-3f1d2b7c9e10'),
  );
  expect(developer.privacyUrl).toBe('https://bruisse.test');
  expect(await AppManifestUtils.validateAgainstSchema(packed)).toEqual([]);
});

test('the bot asks to read the channels it is in, and takes messages for it alone', async () => {
  const { manifestVersion, ...rest } = await kept();
  const named = ['ChannelMessage.Read.Group', 'ChatMessage.Read.Chat'];
  expect(rest).toMatchObject({
    authorization: { permissions: { resourceSpecific: named.map((name) => ({ name })) } },
    bots: [{ supportsTargetedMessages: true }],
  });
  expect(Number(manifestVersion)).toBeGreaterThanOrEqual(1.29);
});
