import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { findUrls, parseWebUrl } from '#src/core/links/url.ts';
import { reply } from '#src/locale/replies.ts';
import { close as closeIssue } from '#src/pipeline/close.ts';
import { openIssue } from '#src/pipeline/find.ts';

/** `/jungle close`: the issue is published; its links are used. */
export const close: Command = {
  name: 'close',
  aliases: ['clôt', 'clore', 'publie', 'publier'],
  usage: '/jungle close [url]',
  summary: 'publie le numéro approuvé, à l’adresse donnée ; le prochain « draft » ouvre le suivant',
  address: { at: 'alone', aliases: [] },
  run: async ({ newsroom, tx, event, args }) => {
    const found = findUrls(args)[0] ?? args;
    const url = found ? parseWebUrl(found)?.href : undefined;
    if (found && !url) throw new JungleError('link.invalid', { text: found });
    const view = await openIssue(newsroom, tx);
    const { person, room, id: cause } = event;
    const closing = { person, room, cause, ...(url ? { url } : {}) };
    const done = await closeIssue(newsroom, tx, view, closing);
    return done === 'closed' ? reply.closed(view.number) : reply.closing(view.number);
  },
};
