import type { Command } from '#src/command.ts';
import { reply } from '#src/locale/replies.ts';
import { demandApproved } from '#src/pipeline/close.ts';
import { latestIssue } from '#src/pipeline/find.ts';
import { formats } from '#src/pipeline/press/index.ts';

/** `/jungle export`: the files of an approved issue. */
export const exportIssue: Command = {
  name: 'export',
  aliases: ['exporte', 'exporter', 'télécharge'],
  usage: '/jungle export',
  summary: 'donne les fichiers du numéro bon à tirer (HTML, Markdown, texte, JSON)',
  run: async ({ newsroom, tx }) => {
    const view = await latestIssue(newsroom, tx);
    demandApproved(view);
    const files = formats.map((format) => ({
      name: `numero-${view.number}.${format}`,
      url: newsroom.issueUrl(view.number, format),
    }));
    return reply.exported(view.number, view.state === 'published', files);
  },
};
