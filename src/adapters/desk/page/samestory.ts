import { type ComponentChild, h } from 'preact';
import { useBusy } from './busy.ts';
import { Away } from './richtext.ts';
import { useDesk } from './state.ts';
import type { Link, Related } from './wire.ts';
import { words } from './words.ts';

/** The other links that tell a link's story: that it has been published already, then who else tells it. */
export function SameStory({
  link: { number, toldBy, usedIn },
  others,
}: {
  link: Pick<Link, 'number' | 'toldBy' | 'usedIn'>;
  others: readonly Related[];
}): ComponentChild {
  const { actions } = useDesk();
  const [busy, run] = useBusy();
  const free = others.filter((other) => other.usedIn === undefined);
  const together = [number, ...free.map((other) => other.number)].join(' ');
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
      others.map(({ id, number: other, url, title, medium }) =>
        h('li', { key: id }, h(Away, { url }, title), ` ${words.link.toldBy(medium, other)}`),
      ),
    ),
    free.length > 0 && toldBy === undefined && usedIn === undefined
      ? h(
          'button',
          {
            type: 'button',
            class: 'link-button',
            disabled: busy,
            onClick: () => run(() => actions.send(`/jungle une ${together}`)),
          },
          words.link.together,
        )
      : null,
  );
}
