import { type ComponentChild, h } from 'preact';
import { BriefView } from './brief.ts';
import { useNow } from './clock.ts';
import { day, secondsSince } from './dates.ts';
import { Emoji } from './icons.ts';
import { PasteForm } from './pasteform.ts';
import { Away, hostOf } from './richtext.ts';
import { SameStory } from './samestory.ts';
import { useDesk } from './state.ts';
import { ThreadNotes } from './threadnotes.ts';
import type { Link } from './wire.ts';
import { words } from './words.ts';

const steps = ['received', 'reading', 'drafting', 'ready'] as const;

type Step = (typeof steps)[number];

const stepOf = ({ state, article, brief, toldBy }: Link): Step => {
  if (state === 'received') return 'received';
  if (brief || (toldBy !== undefined && state === 'ready')) return 'ready';
  return article ? 'drafting' : 'reading';
};

const slowAfter = 6;

function Progress({ link, step }: { link: Link; step: Exclude<Step, 'ready'> }): ComponentChild {
  const now = useNow(step === 'reading' && link.readingSince !== undefined);
  const seconds = link.readingSince ? secondsSince(link.readingSince, now) : undefined;
  const reached = steps.indexOf(step);
  const label = step === 'reading' ? words.link.reading(seconds) : words.link[step];
  return h(
    'div',
    { class: 'progress' },
    h('p', { class: 'progress-label' }, label),
    h(
      'ol',
      { class: 'progress-steps', 'aria-label': words.link.progress },
      steps.map((name, i) =>
        h(
          'li',
          {
            key: name,
            class: i < reached ? 'done' : i === reached ? 'now' : '',
            ...(i === reached ? { 'aria-current': 'step' } : {}),
          },
          words.link.steps[name],
        ),
      ),
    ),
    step === 'reading' && seconds !== undefined && seconds >= slowAfter
      ? h('p', { class: 'hint' }, words.link.slow)
      : null,
  );
}

function ArticleHead({ link }: { link: Link }): ComponentChild {
  const { desk } = useDesk();
  const { article, url, rubric, droppers } = link;
  const told = article ?? link.reason?.seen;
  const kind = desk.about.rubrics.find(({ key }) => key === rubric);
  const details: ComponentChild[] = article
    ? [
        article.byline,
        article.publishedAt ? day(article.publishedAt) : undefined,
        article.pastedBy ? words.link.pasted : words.link.access[article.access],
        words.link.words(article.words),
      ].filter((detail) => detail !== undefined)
    : [];
  return h(
    'header',
    { class: 'card-head' },
    h(
      'div',
      { class: 'card-over' },
      h('span', { class: 'card-medium' }, told?.medium ?? hostOf(url)),
      kind
        ? h(
            'span',
            { class: 'card-rubric' },
            kind.emoji ? h(Emoji, { name: kind.emoji }) : null,
            kind.title,
          )
        : null,
      h(
        'span',
        { class: 'card-number', title: words.link.number(link.number) },
        `n°\u00a0${link.number}`,
      ),
    ),
    h(
      'h3',
      { class: `card-title${told?.title ? '' : ' card-url'}` },
      h(Away, { url }, told?.title ?? url),
    ),
    details.length > 0
      ? h(
          'p',
          { class: 'card-details' },
          details.map((detail, i) => h('span', { key: i }, detail)),
        )
      : null,
    droppers.length > 1
      ? h('p', { class: 'card-details' }, words.link.droppers(droppers.map(({ name }) => name)))
      : null,
  );
}

function Unreadable({ link }: { link: Link }): ComponentChild {
  return h(
    'div',
    { class: 'unreadable' },
    h(
      'p',
      null,
      h('strong', null, link.article ? words.link.undrafted : words.link.unreadable),
      link.reason ? ` ${link.reason.message}` : null,
    ),
    h(PasteForm, { link }),
  );
}

/** What became of a dropped link: its progress, then its article and brief, or why there is none. */
export function LinkCard({ link }: { link: Link }): ComponentChild {
  const { desk } = useDesk();
  const head = desk.links.find(({ id }) => id === link.toldBy);
  const step = stepOf(link);
  const pending = step !== 'ready' && ['received', 'reading', 'ready'].includes(link.state);
  return h(
    'article',
    {
      class: `card card-${pending ? 'pending' : link.state}`,
      'aria-label': words.link.card(hostOf(link.url)),
      'data-link': link.id,
      'data-state': link.state,
      'aria-busy': pending,
    },
    h(ArticleHead, { link }),
    pending ? h(Progress, { link, step }) : null,
    link.state === 'unreadable' ? h(Unreadable, { link }) : null,
    link.state === 'withdrawn' ? h('p', { class: 'hint' }, words.link.withdrawn) : null,
    link.state === 'used' ? h('p', { class: 'hint' }, words.link.used(link.usedIn)) : null,
    link.sameStory.length > 0 ? h(SameStory, { link, others: link.sameStory }) : null,
    h(ThreadNotes, { links: [link] }),
    head ? h('p', { class: 'hint' }, words.link.story(head.number)) : null,
    link.brief && !head && (link.state === 'ready' || link.state === 'used')
      ? h(BriefView, { link, brief: link.brief })
      : null,
  );
}
