import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { CheckedText } from './checkedtext.ts';
import { Clamp } from './clamp.ts';
import { Evidence } from './evidence.ts';
import { countSourced } from './facts.ts';
import { Findings } from './findings.ts';
import { Icon } from './icons.ts';
import { findPerson } from './identity.ts';
import { useDesk } from './state.ts';
import type { Brief, Fact, Finding, Link } from './wire.ts';
import { words } from './words.ts';

const longText = 360;

/** Counts words as an editor does: runs of letters or digits, elisions and hyphens inside a word. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** How many facts are sourced, opening onto their evidence. */
export function FactsButton({
  link,
  facts,
  findings,
}: {
  link: string;
  facts: readonly Fact[];
  findings: readonly Finding[];
}): ComponentChild {
  const [open, setOpen] = useState(false);
  const sourced = countSourced(facts, findings);
  const whole = sourced === facts.length;
  return h(
    'span',
    null,
    h(
      'button',
      {
        type: 'button',
        class: `facts-button ${facts.length === 0 ? 'no-facts' : whole ? '' : 'not-all-sourced'}`,
        title: words.brief.evidence,
        onClick: () => setOpen(true),
      },
      h(Icon, { name: whole ? 'proof' : 'stop' }),
      words.brief.sourced(sourced, facts.length),
    ),
    open ? h(Evidence, { link, facts, findings, close: () => setOpen(false) }) : null,
  );
}

/** A link's brief with what the checks say of it. */
export function BriefView({ link, brief }: { link: Link; brief: Brief }): ComponentChild {
  const { desk } = useDesk();
  const { headline, text, findings, facts, writer } = brief;
  const by =
    writer === 'model' || writer === 'extract'
      ? words.brief.writers[writer]
      : words.brief.writer(findPerson(desk.people, writer)?.name ?? writer);
  return h(
    'section',
    { class: 'brief', 'aria-label': words.brief.label },
    headline ? h('h4', { class: 'brief-headline' }, headline) : null,
    h(Clamp, { long: text.length > longText }, h(CheckedText, { text, findings })),
    h(
      'p',
      { class: 'brief-foot' },
      h(FactsButton, { link: link.id, facts, findings }),
      h('span', null, words.link.words(countWords(text))),
      h('span', { class: writer === 'extract' ? 'is-extract' : '' }, by),
    ),
    h(Findings, { findings }),
  );
}
