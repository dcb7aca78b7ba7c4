import { type ComponentChild, h } from 'preact';
import { Leaf } from './icons.ts';
import { useDesk } from './state.ts';
import { words } from './words.ts';

/** The house's name, the newsroom's, and what one should know of the connection. */
export function TopBar(): ComponentChild {
  const { desk } = useDesk();
  const { about, online, stale } = desk;
  return h(
    'header',
    { class: 'topbar' },
    h('h1', { class: 'brand' }, h(Leaf, null), h('span', null, 'Bruisse')),
    about.newsroom.name === 'Bruisse'
      ? null
      : h('span', { class: 'newsroom' }, about.newsroom.name),
    h('span', { class: 'spring' }),
    h('span', { class: 'connection', role: 'status' }, online && !stale ? '' : words.page.lost),
    about.model
      ? null
      : h('span', { class: 'topbar-tag', title: words.page.extractsHint }, words.page.extracts),
  );
}
