import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '#commands/index.ts';
import { icons } from './icons.ts';
import { manifest, template } from './manifest.ts';

const write = (name: string, content: string | Buffer): void =>
  writeFileSync(join(import.meta.dirname, name), content);

write('manifest.json', `${JSON.stringify(manifest(commands, template), null, 2)}\n`);
for (const [name, bytes] of Object.entries(icons())) write(name, bytes);
