import { JungleError } from '#src/core/errors.ts';
import type { SectionView } from '#src/core/issue.ts';
import { applyStyle, type Styled } from '#src/core/style/apply-style.ts';
import { namedBy } from '#src/core/style/named-words.ts';
import { ringOf } from '#src/core/style/ring.ts';
import { areContrary, foldWords, type StyleRule } from '#src/core/style/style-rule.ts';
import type { KeptRule } from '#src/ports/store/style.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { type By, revise } from './revise.ts';
import { refreshIssue } from './tell.ts';

/** Shows the open issue again, whose texts the newsroom's rules now read otherwise. */
async function refreshOpen(newsroom: Newsroom, tx: Tx): Promise<void> {
  const open = await tx.issues.open();
  if (open) await refreshIssue(newsroom, tx, open.number);
}

async function log(
  { now }: Newsroom,
  tx: Tx,
  action: 'style' | 'unstyle',
  { wrong, wanted }: StyleRule,
  by: string,
): Promise<string> {
  const at = now().toISOString();
  await tx.audit.add({ at, by, action, subject: 'style', detail: { wrong, wanted } });
  return at;
}

/** Adds a rule of style, in place of any other for the same words, of the one that it is given `instead` of, whose rank it takes, and of one that says the contrary, which it answers; refuses (`style.ring`) one that others lead back to. */
export async function addRule(
  newsroom: Newsroom,
  tx: Tx,
  { wrong, wanted }: StyleRule,
  by: string,
  instead?: KeptRule,
): Promise<StyleRule | undefined> {
  const rules = await tx.style.list();
  const contrary = rules.find(
    (other) => other.wrong !== instead?.wrong && areContrary({ wrong, wanted }, other),
  );
  const replaced = [wrong, instead?.wrong ?? '', contrary?.wrong ?? ''].map(foldWords);
  const others = rules.filter((other) => !replaced.includes(foldWords(other.wrong)));
  const ring = ringOf({ wrong, wanted }, others);
  if (ring) throw new JungleError('style.ring', { rule: { wrong, wanted }, ring });
  for (const other of [instead, contrary]) {
    if (!other) continue;
    await log(newsroom, tx, 'unstyle', other, by);
    await tx.style.remove(other.wrong);
  }
  const at = await log(newsroom, tx, 'style', { wrong, wanted }, by);
  await tx.style.add({ wrong, wanted, learned: false, by, at: instead?.at ?? at });
  await refreshOpen(newsroom, tx);
  return contrary;
}

/** Takes a rule off; it is not learnt again. */
export async function removeRule(
  newsroom: Newsroom,
  tx: Tx,
  rule: StyleRule,
  by: string,
): Promise<void> {
  await log(newsroom, tx, 'unstyle', rule, by);
  await tx.style.remove(rule.wrong);
  await refreshOpen(newsroom, tx);
}

/** Rewrites a section, its headline and its call to action too, after the newsroom's rules, as an edit of whoever asks; answers how many places changed, and the words that were left alone. */
export async function applyRules(
  newsroom: Newsroom,
  tx: Tx,
  section: SectionView & { issue: number },
  by: By,
): Promise<Omit<Styled, 'text'>> {
  const rules = await tx.style.list();
  const { headline = '', text, call } = section.brief;
  const known = namedBy({ ...section.brief, sources: section.sources });
  const [title, body, label] = [headline, text, call?.label ?? ''].map((one) =>
    applyStyle(one, rules, known),
  );
  const done = [title, body, label].flatMap((one) => one ?? []);
  const places = done.reduce((sum, one) => sum + one.places, 0);
  if (places > 0 && title && body && label)
    await revise(
      newsroom,
      tx,
      section,
      {
        ...(headline ? { headline: title.text } : {}),
        text: body.text,
        ...(call ? { call: { ...call, label: label.text } } : {}),
      },
      by,
    );
  return { places, left: done.flatMap((one) => one.left) };
}
