import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { useBusy } from './busy.ts';
import { CheckedText } from './checkedtext.ts';
import { Clamp } from './clamp.ts';
import { Evidence } from './evidence.ts';
import { countSourced } from './facts.ts';
import { Findings } from './findings.ts';
import { Icon } from './icons.ts';
import { findPerson } from './identity.ts';
import { Away } from './richtext.ts';
import { useDesk } from './state.ts';
import type { Brief, Call, Link, Source } from './wire.ts';
import { words } from './words.ts';

const longText = 360;

/** Counts words as an editor does: runs of letters or digits, elisions and hyphens inside a word. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** How many facts are sourced and how many sentences are not, opening onto the evidence. */
export function FactsButton({
  link,
  brief,
  sources = [],
}: {
  link: string;
  brief: Pick<Brief, 'text' | 'facts' | 'unbacked'>;
  sources?: readonly Source[];
}): ComponentChild {
  const [open, setOpen] = useState(false);
  const { facts, unbacked = [] } = brief;
  const sourced = countSourced(facts);
  const doubted = sourced < facts.length;
  const partly = facts.length === 0 || unbacked.length > 0;
  return h(
    'span',
    null,
    h(
      'button',
      {
        type: 'button',
        class: `facts-button ${doubted ? 'not-all-sourced' : partly ? 'partly-sourced' : ''}`,
        title: words.brief.evidence,
        onClick: () => setOpen(true),
      },
      h(Icon, { name: doubted ? 'stop' : partly ? 'eye' : 'proof' }),
      words.brief.sourced(sourced, facts.length),
      facts.length > 0 && unbacked.length > 0 ? words.brief.unbacked(unbacked.length) : null,
    ),
    open ? h(Evidence, { link, brief, sources, close: () => setOpen(false) }) : null,
  );
}

/** Who wrote a text, what it took from the model, and what is left to do about how it was written. */
export function Signature({
  writer,
  tokens,
  note,
}: Pick<Brief, 'writer' | 'tokens' | 'note'>): ComponentChild {
  const { desk } = useDesk();
  const by =
    writer === 'model' || writer === 'extract'
      ? words.brief.writers[writer]
      : words.brief.writer(findPerson(desk.people, writer)?.name ?? writer);
  return [
    writer === 'extract'
      ? h('span', { key: 'by', class: 'is-extract' }, note ?? by)
      : h('span', { key: 'by' }, by),
    tokens ? h('span', { key: 'tokens' }, words.brief.tokens(tokens)) : null,
    note && writer !== 'extract' ? h('span', { key: 'note', class: 'is-extract' }, note) : null,
  ];
}

/** What a promo asks its readers to do. */
export function CallLine({ call, url }: { call: Call; url: string }): ComponentChild {
  return h('p', { class: 'call' }, h(Away, { url: call.url ?? url }, `→ ${call.label}`));
}

/** Has an extract of the reserve written anew, now that a model may answer. */
function Again({ link }: { link: Link }): ComponentChild {
  const { actions } = useDesk();
  const [busy, run] = useBusy();
  return h(
    'button',
    {
      type: 'button',
      class: 'link-button',
      disabled: busy,
      onClick: () => run(() => actions.send(`/jungle redraft lien ${link.number}`)),
    },
    words.section.redraft,
  );
}

/** A link's brief with what the checks say of it. */
export function BriefView({ link, brief }: { link: Link; brief: Brief }): ComponentChild {
  const { desk } = useDesk();
  const { headline, text, findings, writer, tokens, note, call } = brief;
  const again = writer === 'extract' && desk.about.model && link.state === 'ready';
  return h(
    'section',
    { class: 'brief', 'aria-label': words.brief.label },
    headline ? h('h4', { class: 'brief-headline' }, headline) : null,
    h(
      Clamp,
      { long: text.length > longText },
      h(CheckedText, { text, findings, parts: brief.parts, sources: brief.sources }),
    ),
    call ? h(CallLine, { call, url: link.url }) : null,
    h(
      'p',
      { class: 'brief-foot' },
      h(FactsButton, { link: link.id, brief, sources: brief.sources ?? [] }),
      h('span', null, words.link.words(countWords(text))),
      h(Signature, {
        writer,
        ...(tokens ? { tokens } : {}),
        ...(note ? { note } : {}),
      }),
      again ? h(Again, { link }) : null,
    ),
    h(Findings, { findings }),
  );
}
