import type { Command } from '#src/command.ts';
import { reply } from '#src/locale/replies.ts';
import { askerOf, assemble } from '#src/pipeline/assemble.ts';

/** `/jungle draft`: fills the free places of the issue and shows its sections in the room. */
export const draft: Command = {
  name: 'draft',
  aliases: ['brouillon', 'compose', 'composer'],
  usage: '/jungle draft',
  summary: 'compose le numéro avec les liens prêts, ou complète ses places libres',
  run: async ({ newsroom, tx, event }) => {
    const { issue, placed, sections, waiting } = await assemble(newsroom, tx, askerOf(event));
    return reply.drafted(issue, placed, sections, waiting);
  },
};
