import type { ToldWith } from '#src/core/lead/told-with.ts';
import { type Message, plain } from '#src/core/message.ts';
import { list } from './grammar.ts';

const leftOut = (silent: readonly number[]): string => {
  if (silent.length === 0) return '';
  const many = silent.length > 1;
  const named = `${many ? 'Les liens' : 'Le lien'} ${list(silent.map(String))}`;
  return ` ${named}, ${many ? 'illisibles, sont laissés' : 'illisible, est laissé'} de côté : « /jungle links » dit pourquoi.`;
};

/** Which links one is told with, in a list. */
export function toldWithText(told: ToldWith | undefined): string {
  if (!told) return '';
  if ('head' in told) return ` · raconté avec le lien ${told.head}, dans un seul article`;
  const { followers } = told;
  return ` · un seul article avec ${followers.length > 1 ? 'les liens' : 'le lien'} ${list(followers.map(String))}`;
}

export const howApart = '« /jungle une sépare <lien> » retire un lien de l’article qui le raconte.';

/** What telling links together or apart came to. */
export const leadReply = {
  /** `silent` are the links whose page could not be read. */
  together: (head: number, links: number, silent: readonly number[]): Message =>
    plain(
      `${links > 1 ? `${links} liens ne font plus qu’un article, sous le numéro ${head} : je l’écris d’après toutes ses sources` : `L’article s’écrit sous le numéro ${head}, d’après ce seul lien`}.${leftOut(silent)} « /jungle draft » le placera à la une ; « /jungle une sépare <lien> » en retire un.`,
    ),
  already: (head: number, links: number, silent: readonly number[]): Message =>
    plain(
      `${links > 1 ? `Ces liens ne font déjà qu’un article, sous le numéro ${head}` : `L’article est déjà sous le numéro ${head}, d’après ce seul lien`} : je n’ai rien changé.${leftOut(silent)} Pour une autre version, « /jungle redraft lien ${head} » ; pour en retirer un, « /jungle une sépare <lien> ».`,
    ),
  apart: (number: number): Message =>
    plain(
      `Le lien ${number} reprend sa place, avec sa propre brève ; l’article se réécrit sans lui.`,
    ),
};
