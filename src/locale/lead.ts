import { type Message, plain } from '#src/core/message.ts';

/** What telling links together or apart came to. */
export const leadReply = {
  together: (head: number, links: number): Message =>
    plain(
      `${links} liens ne font plus qu’un article, sous le numéro ${head} : je l’écris d’après toutes ses sources. « /jungle draft » le placera à la une ; « /jungle une sépare <lien> » en retire un.`,
    ),
  apart: (number: number): Message =>
    plain(
      `Le lien ${number} reprend sa place, avec sa propre brève ; l’article se récrit sans lui.`,
    ),
};
