import type { Message } from '#src/core/message.ts';
import { typeset } from '#src/core/message.ts';
import { slackHome } from '#src/locale/slack.ts';
import { standingVotes } from '#src/pipeline/house.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { viewIssue } from '#src/pipeline/view.ts';
import type { Tx } from '#src/ports/store/tx.ts';

const shownInRubric = 10;
const shownIssues = 5;

/** What one person sees of the newsroom at a glance: what waits for them, the issue, the pool by rubric, the last issues. */
export async function homeMessage(newsroom: Newsroom, tx: Tx, person: string): Promise<Message> {
  const { rubrics } = newsroom.settings;
  const votes = await standingVotes(newsroom, tx);
  const open = await tx.issues.open();
  const issue = open && (await viewIssue(newsroom, tx, open.number));
  const pool = [];
  for (const { key, title } of rubrics)
    pool.push({ title, links: await tx.links.pool(key, shownInRubric) });
  const pooled = pool.flatMap(({ links }) => links.map(({ id }) => id));
  const past = (await tx.issues.list(shownIssues)).filter(({ publishedAt }) => publishedAt);
  return typeset(
    slackHome({
      issue,
      url: issue && newsroom.issueUrl(issue.number),
      mine: (issue?.sections ?? []).filter(
        ({ state, brief, tally }) =>
          state !== 'approved' &&
          brief.writer !== person &&
          (votes.voters.length === 0 || votes.voters.includes(person)) &&
          !tally.ballots.some((ballot) => ballot.person === person),
      ),
      pool,
      notes: await tx.threadNotes.aboutEach(pooled),
      counts: await tx.links.count(),
      past: past.map(({ number }) => ({ number, url: newsroom.issueUrl(number) })),
      votes,
      names: await namesIn(tx),
    }),
  );
}
