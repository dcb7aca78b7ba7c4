import type { Brief } from '#src/core/brief.ts';
import type { ComposeStep } from '#src/core/compose-step.ts';
import { plural } from './grammar.ts';
import { pageRefusal } from './pages.ts';
import { quoted } from './quoted.ts';
import { setbackText } from './writers.ts';

/** Who wrote a text; of an extract, what is left to do and why it is one. */
function writtenBy(
  { writer, setback }: Pick<Brief, 'writer' | 'setback'>,
  foreign: boolean,
): string {
  if (writer === 'model') return 'modèle';
  const why = setback ? ` : ${setbackText(setback)}` : '';
  return `extrait à réécrire${foreign ? ' et à traduire' : ''}${why}`;
}

/** What `npm run compose` says. */
export const composeWords = {
  usage:
    'Usage : npm run -s compose -- <url> [#rubrique] [<url> [#rubrique]…] [--out DOSSIER]\nLit les pages, rédige une brève sourcée pour chacune et assemble un numéro : en Markdown sur la sortie, ou en quatre fichiers dans DOSSIER.',
  wrong: (word: string): string =>
    `${quoted(word)} n’est ni une adresse entière (http:// ou https://) ni une rubrique connue après une adresse.\n${composeWords.usage}`,
  twice: (url: string, rubric: string): string =>
    `L’adresse ${url} est donnée plusieurs fois : elle n’a qu’une section, dans ${quoted(rubric)}.`,
  step: (step: ComposeStep): string => {
    switch (step.kind) {
      case 'reading':
        return `… ${step.url}`;
      case 'refused': {
        const { code, detail } = step.reading;
        return `✗ ${step.url} : ${pageRefusal({ code, ...(detail ? { detail } : {}) }, 'command')}`;
      }
      case 'drafted':
        return `✓ ${step.title} (${writtenBy(step.brief, step.foreign)})`;
      default:
        return step satisfies never;
    }
  },
  nothing: 'Aucun lien n’a pu être lu : pas de numéro. Les raisons sont ci-dessus.',
  /** `code` is the system's: ENOTDIR, EACCES. */
  unwritable: (dir: string, code: string): string =>
    `Rien ne peut être écrit dans ${dir} (${code}). Donnez à --out un dossier, nouveau ou à vous.`,
  unwritten: (dir: string, code: string): string =>
    `${composeWords.unwritable(dir, code)} Le numéro est sur la sortie, en Markdown.`,
  written: (dir: string, sections: number): string =>
    `Numéro composé (${plural(sections, 'section')}) : ${dir}/numero.html, .md, .txt et .json`,
};
