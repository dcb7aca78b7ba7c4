import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from './api.ts';
import { ArticleText } from './articletext.ts';
import { Dialog } from './dialog.ts';
import { Icon } from './icons.ts';
import { nested } from './nested.ts';
import { passage } from './passage.ts';
import type { Brief, Source } from './wire.ts';
import { words } from './words.ts';

/** The facts of a text beside the article that backs them; choosing one lights up its evidence. */
export function Evidence({
  link,
  brief: { text: told, facts, unbacked = [] },
  sources,
  close,
}: {
  link: string;
  brief: Pick<Brief, 'text' | 'facts' | 'unbacked'>;
  /** Where facts of several articles are from. */
  sources: readonly Source[];
  close: () => void;
}): ComponentChild {
  const [text, setText] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [chosen, setChosen] = useState(0);
  const article = useRef<HTMLDivElement>(null);

  const address = facts[chosen]?.source;
  const source = sources.find(({ url }) => url === address);
  const opened = source?.link ?? link;

  useEffect(() => {
    setText(undefined);
    setTrouble(undefined);
    let left = false;
    api.articleText(opened).then(
      (answer) => left || setText(answer.text),
      (error: unknown) =>
        left || setTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      left = true;
    };
  }, [opened]);

  useEffect(() => {
    article.current?.querySelector('.proof-chosen')?.scrollIntoView({ block: 'center' });
  }, [text, chosen]);

  const ranges = facts.flatMap(({ evidence, source: from }, mark) => {
    const found = text === undefined || from !== address ? undefined : passage(text, evidence);
    return found ? [{ start: found[0], end: found[1], mark }] : [];
  });

  return h(
    Dialog,
    { title: words.evidence.title, wide: true, close },
    facts.length === 0 ? h('p', { class: 'hint pad' }, words.evidence.noFacts) : null,
    h(
      'div',
      { class: 'evidence' },
      h(
        'ol',
        { class: 'facts', 'aria-label': words.evidence.facts },
        facts.map((fact, i) => {
          const { sourced } = fact;
          return h(
            'li',
            { key: i },
            h(
              'button',
              {
                type: 'button',
                class: `fact ${sourced ? 'fact-sourced' : 'fact-doubted'}`,
                'aria-pressed': i === chosen,
                onClick: () => setChosen(i),
              },
              h(Icon, { name: sourced ? 'tick' : 'stop' }),
              h(
                'span',
                null,
                h(
                  'span',
                  { class: 'hidden' },
                  sourced ? words.evidence.sourced : words.evidence.unsourced,
                ),
                h('span', { class: 'fact-claim' }, fact.claim),
                h(
                  'q',
                  { class: 'fact-evidence' },
                  fact.evidence.trim() === '' ? words.evidence.none : nested(fact.evidence),
                ),
              ),
            ),
          );
        }),
        unbacked.map(([start, end]) =>
          h(
            'li',
            { key: `at${start}`, class: 'fact fact-unbacked' },
            h(Icon, { name: 'eye' }),
            h(
              'span',
              null,
              h('span', { class: 'fact-claim' }, told.slice(start, end)),
              h('span', { class: 'fact-evidence' }, words.evidence.unbacked),
            ),
          ),
        ),
      ),
      h(
        'div',
        {
          class: 'article',
          ref: article,
          tabIndex: 0,
          role: 'region',
          'aria-label': words.evidence.article,
        },
        source && sources.length > 1
          ? h('p', { class: 'hint article-source' }, `${source.medium} — ${source.title}`)
          : null,
        trouble ? h('p', { class: 'trouble', role: 'alert' }, trouble) : null,
        text === undefined
          ? trouble
            ? null
            : h('p', { class: 'hint' }, words.evidence.loading)
          : h(ArticleText, { text, ranges, chosen }),
      ),
    ),
  );
}
