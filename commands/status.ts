import type { Command } from '#src/command.ts';
import type { IssueView } from '#src/core/issue.ts';
import { deadlineText } from '#src/locale/deadline.ts';
import { waitingLines } from '#src/locale/issue.ts';
import { statusMessage } from '#src/locale/replies.ts';
import { troubleText } from '#src/locale/writers.ts';
import { spendingLine } from '#src/pipeline/material.ts';
import { lackingIn, namesIn } from '#src/pipeline/render.ts';
import { viewIssue } from '#src/pipeline/view.ts';

/** `/jungle status`: where the issue and the pool stand, and what each section waits for. */
export const status: Command = {
  name: 'status',
  aliases: ['état', 'statut'],
  usage: '/jungle status',
  summary: 'dit où en sont le numéro et les liens, et ce qui manque',
  run: async ({ newsroom, tx }) => {
    const open = await tx.issues.open();
    const view: IssueView | undefined = open && (await viewIssue(newsroom, tx, open.number));
    const counts = await tx.links.count();
    const waiting = view
      ? waitingLines(view, await namesIn(tx), await lackingIn(newsroom, tx))
      : [];
    const dead = (await tx.deadJobs()).length;
    const model = newsroom.writer.trouble?.();
    const { timeZone } = newsroom.settings;
    const troubles = [
      ...newsroom.chats.flatMap((chat) => chat.trouble?.() ?? []),
      ...(model ? [troubleText(deadlineText(model.since, timeZone), model.setback)] : []),
    ];
    const spending = await spendingLine(newsroom, tx);
    return statusMessage(view, counts, waiting, { dead, spending, troubles });
  },
};
