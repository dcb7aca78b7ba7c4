import { JungleError } from '#src/core/errors.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import type { Link } from '#src/core/links/link.ts';
import { canonicalUrl, parseWebUrl } from '#src/core/links/url.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { unaccented } from '#src/core/text/unaccented.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

/** The issue in preparation; refuses when there is none (`issue.none`), or none since the last one left (`issue.published`). */
export async function openIssue(newsroom: Newsroom, tx: Tx): Promise<IssueView> {
  const issue = await tx.issues.open();
  const view = issue && (await viewIssue(newsroom, tx, issue.number));
  if (view) return view;
  const [last] = await tx.issues.list(1);
  if (last) throw new JungleError('issue.published', { number: last.number });
  throw new JungleError('issue.none', {});
}

/** The issue in preparation, else the last one published; refuses (`issue.none`) when there is neither. */
export async function latestIssue(newsroom: Newsroom, tx: Tx): Promise<IssueView> {
  const [issue] = await tx.issues.list(1);
  const view = issue && (await viewIssue(newsroom, tx, issue.number));
  if (!view) throw new JungleError('issue.none', {});
  return view;
}

const isRubric = (word: string, key: string): boolean =>
  unaccented(word).toLowerCase() === unaccented(key).toLowerCase();

/** Refuses a section that is not in the issue: what buttons of older messages name may have been there, or in one before. */
async function demandStanding(tx: Tx, view: IssueView, ref: string): Promise<never> {
  const known = await tx.issues.section(ref);
  if (!known) {
    const { length: sections } = view.sections;
    throw new JungleError('section.unknown', { section: ref, sections });
  }
  if (known.issue === view.number || known.removed) throw new JungleError('section.removed', {});
  throw new JungleError('issue.published', { number: known.issue });
}

/** The section of a number, an id, or a rubric that holds it alone; refuses (`section.several`) for one that holds more. */
function sectionNamed({ sections }: IssueView, name: string): SectionView | undefined {
  const [sister, ...others] = sections.filter(({ rubric }) => isRubric(name, rubric));
  const found = sections.find(({ id, number }) => id === name || String(number) === name);
  if (found || !sister || others.length === 0) return found ?? sister;
  const numbers = [sister, ...others].map(({ number }) => number);
  throw new JungleError('section.several', { section: name, numbers });
}

/**
 * A section by the number shown on it, its id, or its rubric when it is alone there; refuses (`section.unknown`, `section.several`, `section.whole`,
 * `section.removed`) otherwise. With `@<revision>` behind it, refuses (`section.changed`) when that is not its revision any more.
 */
export async function sectionIn(
  tx: Tx,
  view: IssueView,
  ref: string,
): Promise<SectionView & { issue: number }> {
  const [wanted = '', revision] = ref.replace(/^#/, '').split('@');
  const section = sectionNamed(view, wanted);
  if (!section) {
    const whole = sectionNamed(view, wanted.replace(/\.\d{1,4}$/, ''));
    if (whole) throw new JungleError('section.whole', { part: wanted, number: whole.number });
    return demandStanding(tx, view, wanted);
  }
  if (revision !== undefined && revision !== section.brief.revision)
    throw new JungleError('section.changed', { number: section.number });
  return { ...section, issue: view.number };
}

/** The one section that words name; refuses (`section.one`) when they say more. */
export function onlySection(
  tx: Tx,
  view: IssueView,
  words: string,
): Promise<SectionView & { issue: number }> {
  const { ref, rest } = sectionRef(words);
  if (/[\p{L}\p{N}]/u.test(rest)) throw new JungleError('section.one', { words });
  return sectionIn(tx, view, ref);
}

/** A link by its number, its id or its address. */
export function findLink(tx: Tx, ref: string): Promise<Link | undefined> {
  const text = ref.replace(/^<([^|>]*).*>$/, '$1').replace(/^#/, '');
  const url = parseWebUrl(text);
  return tx.links.find({
    text,
    ...(url ? { canonicalUrl: canonicalUrl(url.href) } : {}),
  });
}

/** The same; refuses (`link.unknown`) when there is none. */
export async function linkNamed(tx: Tx, ref: string): Promise<Link> {
  const link = await findLink(tx, ref);
  if (!link) throw new JungleError('link.unknown', { link: ref });
  return link;
}
