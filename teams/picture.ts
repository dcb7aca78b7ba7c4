import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cardOf } from '#src/adapters/teams/card.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { sectionMessage } from '#src/locale/section.ts';

const text =
  'La Gazette d’exemple raconte comment la coopérative Échos libres a ouvert au public ses archives sonores, une première depuis sa fondation en 1987. Le chantier a duré trois ans et coûté 1,2 million d’euros, financé pour moitié par la région. On y entend des marchés, des grèves et des bals, enregistrés par trois générations de bénévoles ; la moitié des créneaux d’écoute de décembre étaient pris vingt-quatre heures après l’annonce. Une seconde salle doit ouvrir au printemps 2027. Reste à indexer 9 000 heures de bandes : la coopérative cherche des oreilles patientes, et promet du café.';

const message = sectionMessage(
  {
    id: 's1',
    number: 1,
    rubric: 'bruisse',
    place: 0,
    link: 'l1',
    title: defaultRubrics.find(({ key }) => key === 'bruisse')?.title ?? '',
    state: 'open',
    brief: {
      text,
      medium: 'La Gazette d’exemple',
      facts: Array.from({ length: 9 }, () => ({ claim: '', evidence: '' })),
      revision: '1-0',
      writer: 'model',
    },
    findings: [],
    sources: [
      {
        url: 'https://gazette.example/echos-libres',
        title: 'Échos libres ouvre ses archives',
        medium: 'La Gazette d’exemple',
        byline: 'Paul Exemple',
      },
    ],
    tally: {
      approve: 1,
      changes: 0,
      veto: 0,
      quorum: 2,
      uncounted: [],
      ballots: [{ person: 'ana', kind: 'approve' }],
    },
  },
  () => 'Ana Sample',
  () => ({ people: 0, own: false }),
);

const library = new URL(
  'dist/adaptivecards.js',
  `file://${findPackageJSON('adaptivecards', import.meta.url)}`,
);
const script = readFileSync(fileURLToPath(library), 'utf8');

/** Fonts (WOFF2, named as Fontsource names them) for machines without good ones, from a folder that PICTURE_FONTS names. */
const fonts = globSync(`${process.env.PICTURE_FONTS ?? 'no-fonts'}/*.woff2`).map((path) => {
  const [, name = '', weight = '400'] = /([^/]+?)-(\d00)-\w+\.woff2$/.exec(path) ?? [];
  const data = readFileSync(path).toString('base64');
  return { name, weight, url: `data:font/woff2;base64,${data}` };
});
const own = [...new Set(fonts.map(({ name }) => name))].sort((a, b) => b.localeCompare(a));
const families = ["'Segoe UI'", ...own.map((name) => `'${name}'`), "'DejaVu Sans'"].join(', ');

const style = `
  ${fonts.map(({ name, weight, url }) => `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(${url}) }`).join('\n')}
  body { margin: 0; background: #f5f5f5; font-family: ${families}, sans-serif; }
  #card { width: 560px; margin: 16px; background: #fff; border: 1px solid #e0e0e0; border-radius: 6px; }
  .ac-pushButton { padding: 6px 12px; margin: 0; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font: inherit; font-size: 13px; }
  .style-positive { color: #fff; background: #5b5fc7; border-color: #5b5fc7; }
  .style-destructive { color: #c4314b; }
  a { color: #5b5fc7; }`;

const hostConfig = {
  fontFamily: `${families}, sans-serif`,
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  containerStyles: {
    default: {
      foregroundColors: {
        default: { default: '#242424', subtle: '#616161' },
        accent: { default: '#5b5fc7', subtle: '#5b5fc7' },
      },
    },
  },
  spacing: { small: 4, default: 10, medium: 16, padding: 16 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
};

/** Draws a section's card, as the adapter makes it, with Microsoft's own renderer, into a PNG. */
async function draw(path: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  const card = JSON.stringify(cardOf(message, 'section:s1:1-0'));
  await page.setContent(`<style>${style}</style><div id="card"></div><script>${script}</script><script>
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig)});
    card.parse(${card.replaceAll('<', '\\u003c')});
    Promise.all([...document.fonts].map((font) => font.load())).then(() => document.getElementById('card').append(card.render()));
  </script>`);
  await page.locator('.ac-pushButton').first().waitFor();
  await page.locator('#card').screenshot({ path });
  await browser.close();
}

await draw(process.argv[2] ?? 'docs/images/teams-section.png');
