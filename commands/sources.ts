import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { sourcesMessage } from '#src/locale/sources.ts';
import { latestIssue, onlySection } from '#src/pipeline/find.ts';
import { namesIn } from '#src/pipeline/render.ts';

const usage = '/jungle sources <section>';

/** `/jungle sources`: each fact of a section with its quotation from the page. */
export const sources: Command = {
  name: 'sources',
  aliases: ['source', 'preuves', 'faits'],
  usage,
  summary: 'montre chaque fait d’une section avec sa citation dans la page',
  run: async ({ newsroom, tx, args }) => {
    if (!args) throw new JungleError('command.usage', { usage });
    const section = await onlySection(tx, await latestIssue(newsroom, tx), args);
    const { link, sources: told } = section;
    const notes = await tx.threadNotes.about([link, ...told.flatMap((one) => one.link ?? [])]);
    const { timeZone } = newsroom.settings;
    return sourcesMessage(section, notes, { names: await namesIn(tx), timeZone });
  },
};
