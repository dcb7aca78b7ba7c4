import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { reply } from '#src/locale/replies.ts';
import { clearFinding } from '#src/pipeline/clear.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';

const usage = '/jungle clear <section> <remarque> <raison>';

/** `/jungle clear`: a person answers for a finding, with a reason that the log keeps. */
export const clear: Command = {
  name: 'clear',
  aliases: ['lève', 'lever'],
  usage,
  summary: 'lève une remarque d’une section, avec une raison gardée au journal',
  address: { at: 'after', aliases: ['lever'] },
  run: async ({ newsroom, tx, event, args }) => {
    const { ref, rest } = sectionRef(args);
    if (!ref || !rest) throw new JungleError('command.usage', { usage });
    const section = await sectionIn(tx, await openIssue(newsroom, tx), ref);
    const finding = await clearFinding(newsroom, tx, section, rest, {
      person: event.person,
      cause: event.id,
    });
    return reply.cleared(finding, section.number);
  },
};
