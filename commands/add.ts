import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { canonicalUrl, findUrls, parseWebUrl } from '#src/core/links/url.ts';
import { defaultRubricOf, rubricNamed } from '#src/core/rubric.ts';
import { note } from '#src/locale/notes.ts';
import { reply } from '#src/locale/replies.ts';
import { welcome } from '#src/pipeline/collect.ts';
import { fitLink } from '#src/pipeline/fit.ts';
import { sortLink } from '#src/pipeline/sort.ts';

const usage = '/jungle add <url> [#rubrique]';

/** `/jungle add`: drops a link without a message. */
export const add: Command = {
  name: 'add',
  aliases: ['ajoute', 'ajouter'],
  usage,
  summary: 'propose un lien, pour une rubrique si on la nomme',
  address: { at: 'alone', aliases: [] },
  run: async ({ newsroom, tx, event, args }) => {
    const { rubrics } = newsroom.settings;
    const [found = args.split(/\s/)[0] ?? ''] = findUrls(args);
    if (!found) throw new JungleError('command.usage', { usage });
    const url = parseWebUrl(found);
    if (!url) throw new JungleError('link.invalid', { text: found });
    const word = args.replace(found, ' ').match(/#[\p{L}\p{M}]+/u)?.[0];
    const rubric = word ? rubricNamed(word, rubrics) : undefined;
    if (word && !rubric)
      throw new JungleError('rubric.unknown', {
        rubric: word,
        known: rubrics.map(({ key }) => key),
      });

    const at = new Date(event.at).toISOString();
    const { link, fresh } = await tx.links.receive({
      url: url.href,
      canonicalUrl: canonicalUrl(url.href),
      rubric: rubric?.key ?? defaultRubricOf(rubrics),
      at,
    });
    if (link.usedIn !== undefined)
      throw new JungleError('link.used', { url: link.url, issue: link.usedIn });
    const { chat, id: room } = event.room;
    const named = rubric ? { rubric: rubric.key } : {};
    await tx.links.addDrop(
      { link: link.id, person: event.person, chat, room, message: '', ...named },
      at,
    );
    await welcome(tx, link, fresh);
    const placed = await sortLink(newsroom, tx, link.id);
    await fitLink(newsroom, tx, link.id);
    if (placed !== undefined && rubric && rubric.key !== link.rubric) return note.placed(placed);
    return reply.added((await tx.links.get(link.id)) ?? link, fresh);
  },
};
