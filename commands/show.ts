import type { Command } from '#src/command.ts';
import { sectionMessage } from '#src/locale/section.ts';
import { latestIssue } from '#src/pipeline/find.ts';
import { headMessage, lackingIn, namesIn } from '#src/pipeline/render.ts';

/** `/jungle show`: the whole issue, for the person who asks only. */
export const show: Command = {
  name: 'show',
  aliases: ['voir', 'montre'],
  usage: '/jungle show',
  summary: 'montre le numéro en préparation, à vous seul',
  run: async ({ newsroom, tx }) => {
    const view = await latestIssue(newsroom, tx);
    const names = await namesIn(tx);
    const head = await headMessage(newsroom, tx, view);
    const lacking = view.state !== 'published' && (await lackingIn(newsroom, tx));
    const sections = view.sections.map((section) => sectionMessage(section, names, lacking));
    return { blocks: [head, ...sections].flatMap(({ blocks }) => blocks) };
  },
};
