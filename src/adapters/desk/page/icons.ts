import { type ComponentChild, h } from 'preact';

/** Outlines on a grid of 24, drawn with the current colour. */
const outlines = {
  send: ['M4 12 20 4l-5 16-3.5-6.5L4 12Z', 'M11.5 13.5 20 4'],
  plus: ['M12 5v14', 'M5 12h14'],
  smile: [
    'M12 3a9 9 0 1 0 9 9',
    'M8.5 14.5a4.5 4.5 0 0 0 7 0',
    'M9 9.5v.5',
    'M15 9.5v.5',
    'M19 2v6',
    'M16 5h6',
  ],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  pen: ['M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20Z', 'M14 6.5 17.5 10'],
  trash: ['M5 7h14', 'M9.5 7V4.5h5V7', 'M7 7l1 13h8l1-13', 'M10.5 11v5', 'M13.5 11v5'],
  clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M12 7.5V12l3 2'],
  proof: [
    'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
    'M15.5 15.5 20.5 20.5',
    'M7.8 10.6l2 2 3.5-4',
  ],
  down: ['M6 9l6 6 6-6'],
  up: ['M6 15l6-6 6 6'],
  dots: ['M5.5 12h.1', 'M12 12h.1', 'M18.5 12h.1'],
  away: ['M9 5H5v14h14v-4', 'M13 5h6v6', 'M19 5l-8.5 8.5'],
  save: ['M12 4v11', 'M7.5 10.5 12 15l4.5-4.5', 'M4.5 19.5h15'],
  chat: ['M4 5h16v11H11l-4.5 4v-4H4V5Z', 'M8 9.5h8', 'M8 12.5h5'],
  page: ['M6 3.5h9l3.5 3.5v13.5H6v-17Z', 'M9 9h6', 'M9 12.5h6', 'M9 16h4'],
  eye: [
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z',
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  ],
  lock: ['M6 11h12v9H6v-9Z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  stop: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M12 7.5v5.5', 'M12 16.3v.2'],
  tick: ['M5 12.5 10 17.5 19.5 7'],
  white_check_mark: ['M5 12.5 10 17.5 19.5 7'],
  pencil2: ['M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20Z', 'M14 6.5 17.5 10'],
  no_entry: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M7.5 12h9'],
  eyes: [
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z',
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  ],
  mag: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'M15.5 15.5 20.5 20.5'],
  herb: ['M6 20c0-7 3-11.5 12-15-1 9-4.5 12.5-10 12', 'M6 20c1.5-4 4-7.5 7.5-10'],
  green_heart: ['M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20Z'],
  headphones: [
    'M4.5 17v-4a7.5 7.5 0 0 1 15 0v4',
    'M4.5 14.5h3v5h-2a1 1 0 0 1-1-1v-4Z',
    'M19.5 14.5h-3v5h2a1 1 0 0 0 1-1v-4Z',
  ],
  newspaper: [
    'M4 5h13v14.5H5.5A1.5 1.5 0 0 1 4 18V5Z',
    'M17 9h3v9a1.5 1.5 0 0 1-3 0V9Z',
    'M7 9h7',
    'M7 12.5h7',
    'M7 16h4',
  ],
  green_circle: ['M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z'],
  orange_circle: ['M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z'],
  mailbox: ['M3.5 6h17v12h-17V6Z', 'M4 6.500l8 6.500 8-6.500'],
  bookmark: ['M7 4h10v16l-5-4-5 4V4Z'],
  warning: ['M12 4 21 19.5H3L12 4Z', 'M12 10v4.5', 'M12 17v.2'],
} satisfies Record<string, readonly string[]>;

/** A drawing of this page. */
export type IconName = keyof typeof outlines;

const isIcon = (name: string): name is IconName => Object.hasOwn(outlines, name);

/** A decorative drawing; its meaning must stand in words beside it. */
export function Icon({ name }: { name: IconName }): ComponentChild {
  return h(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    outlines[name].map((d) => h('path', { key: d, d })),
  );
}

const characters: Record<string, IconName> = {
  '✅': 'white_check_mark',
  '✏': 'pencil2',
  '⛔': 'no_entry',
  '👀': 'eyes',
  '🔍': 'mag',
  '🌿': 'herb',
  '💚': 'green_heart',
  '🎧': 'headphones',
  '📰': 'newspaper',
  '🔖': 'bookmark',
  '⚠': 'warning',
  '🟢': 'green_circle',
  '🟠': 'orange_circle',
  '📬': 'mailbox',
};

/** Finds in a text the emojis that are drawn here, as its one group. */
export const emojisInText = /([✅✏⛔👀🔍🌿💚🎧📰🔖⚠🟢🟠📬]\u{FE0F}?)/u;

/** The Slack-style name of an emoji that is drawn here; another is its own name. */
export const emojiNamed = (character: string): string =>
  characters[character.replace('\u{FE0F}', '')] ?? character;

/** An emoji by its Slack-style name: drawn when it means something here, so that it looks the same everywhere. */
export function Emoji({ name }: { name: string }): ComponentChild {
  if (isIcon(name)) return h(Icon, { name });
  return h(
    'span',
    { class: 'emoji', 'aria-hidden': 'true' },
    /^[\w+-]+$/u.test(name) ? `:${name}:` : name,
  );
}

/** The leaf that stands for Bruisse. */
export function Leaf(): ComponentChild {
  return h(
    'svg',
    { class: 'leaf', viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    h('path', {
      class: 'leaf-blade',
      d: 'M5 27C3.5 13.5 11 4 28 4c.8 4.2.2 7.4-1.4 10.3l-5.2.4 3.8 1.9c-1.3 1.8-2.9 3.3-4.8 4.5l-5-.5 2.7 1.8C14.700 24.200 10.500 25 7.300 24.500L5 27Z',
    }),
    h('path', { class: 'leaf-vein', d: 'M5 27.500C9 19.500 14.500 13.500 22.500 9' }),
  );
}
