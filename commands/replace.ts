import type { Command } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { reply } from '#src/locale/replies.ts';
import { linkNamed, openIssue, sectionIn } from '#src/pipeline/find.ts';
import { replaceSection } from '#src/pipeline/replace.ts';

const usage = '/jungle replace <section> <lien>';

/** `/jungle replace`: puts another link of the pool in a section's place. */
export const replace: Command = {
  name: 'replace',
  aliases: ['remplace', 'remplacer'],
  usage,
  summary: 'met un autre lien de la réserve à la place d’une section',
  address: { at: 'after', aliases: ['remplace', 'remplacer'] },
  run: async ({ newsroom, tx, event, args }) => {
    const { ref, rest } = sectionRef(args);
    const [wanted] = firstWords(rest, 1).words;
    if (!ref || !wanted) throw new JungleError('command.usage', { usage });
    const section = await sectionIn(tx, await openIssue(newsroom, tx), ref);
    const link = await linkNamed(tx, wanted);
    const { id: cause, person, room } = event;
    const by = { person, cause, room };
    const rewritten = await replaceSection(newsroom, tx, section, link, by);
    return reply.replaced(section.number, link.number, rewritten);
  },
};
