import { type ComponentChild, h } from 'preact';
import { Away } from './richtext.ts';
import type { Related } from './wire.ts';
import { words } from './words.ts';

/** The other links that tell a link's story: that it has been published already, then who else tells it. */
export function SameStory({ others }: { others: readonly Related[] }): ComponentChild {
  const published = others.find(({ usedIn }) => usedIn !== undefined)?.usedIn;
  return h(
    'div',
    { class: 'same-story' },
    h(
      'p',
      null,
      published === undefined ? words.link.sameStory : words.link.alreadyPublished(published),
    ),
    h(
      'ul',
      null,
      others.map(({ id, number, url, title, medium }) =>
        h('li', { key: id }, h(Away, { url }, title), ` ${words.link.toldBy(medium, number)}`),
      ),
    ),
  );
}
