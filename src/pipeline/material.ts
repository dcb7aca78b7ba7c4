import type { Article } from '#src/core/article.ts';
import { monthOf } from '#src/core/dates/month.ts';
import { capOf } from '#src/core/house.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { foremostRules } from '#src/core/style/style.ts';
import { spendingText } from '#src/locale/writers.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { examplesFor } from './examples.ts';
import type { Newsroom } from './newsroom.ts';
import { purseOf } from './purse.ts';
import { namesIn } from './render.ts';

/** The month that tokens are counted in, on the newsroom's clocks. */
const thisMonth = ({ now, settings }: Pick<Newsroom, 'now' | 'settings'>): string =>
  monthOf(now(), settings.timeZone);

/** What the newsroom gives its writer beside the article: its own texts, its rules of style, what it noted about the links, and how much may still be spent. */
export async function materialFor(
  newsroom: Newsroom,
  tx: Tx,
  rubric: Rubric,
  about: { article: Article; links: readonly string[] },
): Promise<Pick<WriteRequest, 'examples' | 'style' | 'notes' | 'purse'>> {
  const names = await namesIn(tx);
  const notes = await tx.threadNotes.about(about.links);
  const briefs = await tx.briefs.latestOf(about.links);
  const pages = [...(await tx.links.getMany(about.links)).values()];
  const texts = [
    ...pages.flatMap(({ article }) => (article ? [article.title, article.text] : [])),
    ...[...briefs.values()].map(({ text }) => text),
  ];
  return {
    notes: notes.map(({ person, text }) => ({ by: names(person), text })),
    examples: await examplesFor(newsroom, tx, rubric, about),
    style: foremostRules(await tx.style.list(), texts.join('\n')),
    purse: purseOf(newsroom, thisMonth(newsroom)),
  };
}

/** Counts a text that a model was asked for, whatever becomes of it; its purse has counted its tokens. */
export async function countText(newsroom: Newsroom, tx: Tx, tokens = 0): Promise<void> {
  if (tokens > 0) await tx.spending.addText(thisMonth(newsroom));
}

/** What the month's drafts took from the model, in words; empty while there is nothing to tell. */
export async function spendingLine(newsroom: Newsroom, tx: Tx): Promise<string> {
  const month = thisMonth(newsroom);
  const spent = await tx.spending.of(month);
  const cap = capOf(newsroom.settings.monthlyTokens, await tx.house.rules());
  return spent.tokens > 0 || cap !== undefined ? spendingText(spent, cap, month) : '';
}
