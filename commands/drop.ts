import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { reply } from '#src/locale/replies.ts';
import { fateOf } from '#src/pipeline/fate-of.ts';
import { onlySection, openIssue } from '#src/pipeline/find.ts';
import { removeSection } from '#src/pipeline/move.ts';

const usage = '/jungle drop <section>';

/** `/jungle drop`: takes a section out of the issue; its link goes back to the pool, or away when nobody proposes it any more. */
export const drop: Command = {
  name: 'drop',
  aliases: ['retire', 'retirer'],
  usage,
  summary: 'retire une section du numéro et remet son lien dans la réserve',
  run: async ({ newsroom, tx, event, args }) => {
    if (!args) throw new JungleError('command.usage', { usage });
    const section = await onlySection(tx, await openIssue(newsroom, tx), args);
    await removeSection(newsroom, tx, section, { person: event.person, cause: event.id });
    return reply.dropped(section.number, section.title, await fateOf(newsroom, tx, section.link));
  },
};
