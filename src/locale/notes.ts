import type { Setback } from '#src/core/brief.ts';
import type { Refusals } from '#src/core/errors.ts';
import type { Fate } from '#src/core/links/fate.ts';
import type { Related } from '#src/core/links/related.ts';
import { type Message, plain } from '#src/core/message.ts';
import type { StyleRule } from '#src/core/style/style-rule.ts';
import { fateText, versionFateText } from './fates.ts';
import { plural } from './grammar.ts';
import { quoted } from './quoted.ts';
import { askedFor, beyondText } from './redraft.ts';
import { storyText } from './stories.ts';
import { setbackCure, setbackText } from './writers.ts';

/** A section by the number it has, or had, and its headline or the title of its page, as far as they are known. */
export type Called = { number: number | undefined; title: string };

/** «section 3, « Le canal rouvre »»; `closing` goes behind a title that stands between commas. */
function called({ number, title }: Called, closing = ''): string {
  if (title === '') return ['section', number].filter(Boolean).join(' ');
  return number ? `section ${number}, ${quoted(title)}${closing}` : `section ${quoted(title)}`;
}

/** What one person is told in private. */
export const note = {
  late: (issue: number): Message =>
    plain(`Le n° ${issue} est déjà publié : votre vote est noté au journal, sans effet.`),
  stale: (section: Called): Message =>
    plain(
      `Votre vote est sans effet, car ce texte a été remplacé. Votez sur la dernière version de la ${called(section)}.`,
    ),
  removed: (section: Called, fate: Fate): Message =>
    plain(
      `La ${called(section, ',')} a été retirée du numéro : votre vote est sans effet. ${fateText(fate)}`,
    ),
  foreign: (): Message =>
    plain(
      'Votre vote est noté au journal, sans effet : seules les personnes désignées pour voter sont comptées.',
    ),
  own: (section: Called): Message =>
    plain(
      `Vous avez écrit la dernière version de la ${called(section)} : votre ✅ n’y compte pas. Il faut d’autres voix.`,
    ),
  changes: (number: number): Message =>
    plain(
      `✏️ noté sur la section ${number}. Dites à l’équipe ce qu’il faut changer, ou réécrivez-la : « /jungle edit ${number} … ».`,
    ),
  noVeto: (number: number): Message =>
    plain(
      `⛔ sur la section ${number} : vous n’avez pas de droit de veto, je le compte comme un ✏️. Dites ce qu’il faut changer.`,
    ),
  used: (url: string, issue: number): Message => plain(`${storyText.used(issue)} : ${url}`),
  sameStory: (url: string, other: Related): Message =>
    plain(
      `${url} : ${storyText.of(other)}.${other.usedIn === undefined ? ' « /jungle links » les montre ensemble ; gardez celui que vous préférez.' : ''}`,
    ),
  placed: (issue: number): Message =>
    plain(
      `Ce lien est déjà placé dans le n° ${issue} : pour le changer de rubrique, « /jungle move <section> #rubrique ».`,
    ),
  /** `call` is a person's, which stays. */
  redrafted: (number: number, call?: string): Message =>
    plain(
      `Une autre version de la section ${number} est postée : les votes y repartent de zéro.${call ? ` L’appel à l’action reste celui de l’équipe : ${quoted(call)}.` : ''}`,
    ),
  unchanged: (number: number, instruction: string): Message =>
    plain(
      `Je n’ai pas trouvé d’autre version de la section ${number}. Réécrivez-la : « /jungle edit ${number} … ».${askedFor(instruction)}`,
    ),
  linkSetback: (number: number, setback: Setback, month: string): Message =>
    plain(
      `Pas d’autre version du lien ${number} : ${setbackText(setback)}. Le texte en place n’a pas bougé. ${setbackCure(setback, `demandez de nouveau une autre version (« /jungle redraft lien ${number} »)`, month)}, ou réécrivez-le une fois placé dans le numéro.`,
    ),
  setback: (number: number, setback: Setback, month: string, instruction: string): Message =>
    plain(
      `Pas d’autre version de la section ${number} : ${setbackText(setback)}. Le texte en place n’a pas bougé. ${setbackCure(setback, 'demandez de nouveau une autre version', month)}, ou réécrivez-le : « /jungle edit ${number} … ».${askedFor(instruction)}`,
    ),
  beyond: (asked: Refusals['redraft.beyond']): Message => plain(beyondText(asked)),
  learned: ({ wrong, wanted }: StyleRule, times: number): Message =>
    plain(
      `Je retiens un usage de la maison, corrigé dans ${plural(times, 'brève')} : ${quoted(wrong)} ${wanted ? `devient ${quoted(wanted)}` : 'se supprime'}. Je le signalerai dans les textes ; « /jungle style » le montre, et permet de l’oublier.`,
    ),
  outrun: (instruction: string): Message =>
    plain(
      `La section a changé pendant que j’écrivais : je n’ai rien remplacé. Redemandez une autre version si elle manque encore.${askedFor(instruction)}`,
    ),
  dropped: (instruction: string, fate: Fate): Message =>
    plain(
      `La section a été retirée du numéro avant que l’autre version ne soit écrite : je n’ai rien remplacé. ${versionFateText(fate)}${askedFor(instruction)}`,
    ),
  published: (issue: number, instruction: string): Message =>
    plain(
      `Le n° ${issue} a été publié avant que l’autre version ne soit écrite : le texte publié n’a pas bougé, et il n’y a rien à faire.${askedFor(instruction)}`,
    ),
  unreadable: ({ id, url }: { id: string; url: string }, why: string): Message => ({
    blocks: [
      { kind: 'text', spans: [`${url} : ${why}`] },
      { kind: 'actions', actions: [{ label: 'Coller le texte', form: 'paste', target: id }] },
    ],
  }),
};
