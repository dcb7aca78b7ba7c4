import type { Command } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { reply } from '#src/locale/replies.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';
import { requestRedraft } from '#src/pipeline/redraft.ts';
import { rewriteLink } from '#src/pipeline/rewrite.ts';

const usage = '/jungle redraft <section> [consigne] | lien <lien>';
const linkWord = /^(?:lien|link)(?!\S)/i;

/** `/jungle redraft`: another version of a section by the writer, after an instruction; or (`redraft lien 9`, or an address) of a link's text that waits in the reserve. */
export const redraft: Command = {
  name: 'redraft',
  aliases: ['autre', 'version'],
  usage,
  summary:
    'fait écrire une autre version d’une section, selon une consigne, ou d’un lien en réserve',
  address: { at: 'after', aliases: [] },
  run: async ({ newsroom, tx, event, args }) => {
    const named = firstWords(args.replace(linkWord, ''), 1);
    const [link] = named.words;
    if (!link) throw new JungleError('command.usage', { usage });
    if (linkWord.test(args) || /^<?https?:/i.test(link)) {
      const done = await rewriteLink(newsroom, tx, link, named.rest, event);
      return 'section' in done
        ? reply.redrafting(done.section)
        : reply.rewriting(done.link, named.rest);
    }
    const { ref, rest } = sectionRef(args);
    const section = await sectionIn(tx, await openIssue(newsroom, tx), ref);
    await requestRedraft(newsroom, tx, section, { instruction: rest }, event);
    return reply.redrafting(section.number);
  },
};
