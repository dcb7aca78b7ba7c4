import type { Command } from '#src/command.ts';
import { sectionMessage } from '#src/locale/section.ts';
import { latestIssue } from '#src/pipeline/find.ts';
import { headMessage, missingVoters, namesIn } from '#src/pipeline/render.ts';

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
    const sections = [];
    for (const section of view.sections) {
      const missing = await missingVoters(newsroom, tx, section.brief.writer);
      sections.push(sectionMessage(section, names, missing));
    }
    return { blocks: [head, ...sections].flatMap(({ blocks }) => blocks) };
  },
};
