import type { Command } from '#src/command.ts';
import { linksMessage } from '#src/locale/replies.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { relatedLinks } from '#src/pipeline/sameStory.ts';

const shown = 30;
const waiting = ['received', 'reading', 'ready', 'unreadable'] as const;

/** `/jungle links`: the links that wait, by number, with their state. */
export const links: Command = {
  name: 'links',
  aliases: ['liens'],
  usage: '/jungle links',
  summary: 'les liens en attente, leur numéro et leur état',
  run: async ({ tx }) => {
    const rows = await tx.links.list({ states: waiting, limit: shown });
    const counts = await tx.links.count();
    const total = waiting.reduce((sum, state) => sum + counts[state], 0);
    const related = await relatedLinks(
      tx,
      rows.map(({ id }) => id),
    );
    return linksMessage(rows, total, { names: await namesIn(tx), related });
  },
};
