import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { template } from './manifest.ts';
import { zip } from './zip.ts';

const folder = import.meta.dirname;

/** The archive to upload to Teams: the manifest with the newsroom's own id and address, and the icons. */
export function packageFor(appId: string, url: string): Buffer {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8')
    .replaceAll(template.appId, appId)
    .replaceAll(template.url, url);
  const file = (name: string): Buffer => readFileSync(join(folder, name));
  return zip({
    'manifest.json': Buffer.from(text),
    'color.png': file('color.png'),
    'outline.png': file('outline.png'),
  });
}

if (import.meta.main) {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { TEAMS_APP_ID = '', JUNGLE_URL = '' } = process.env;
  if (
    !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(TEAMS_APP_ID) ||
    !/^https:\/\/./.test(JUNGLE_URL)
  ) {
    console.error(
      'Donnez TEAMS_APP_ID (l’identifiant de l’application, un UUID) et JUNGLE_URL (l’adresse publique, en https), dans .env ou devant la commande.',
    );
    process.exit(1);
  }
  const out = join('out', 'bruisse-teams.zip');
  mkdirSync('out', { recursive: true });
  writeFileSync(out, packageFor(TEAMS_APP_ID, JUNGLE_URL.replace(/\/+$/, '')));
  console.log(`${out} est prêt : importez-le dans le centre d’administration de Teams.`);
}
