import { lexer } from 'css-tree';
import { coloursIn } from './colours.ts';
import { listOf } from './parts.ts';

/** One property and its value, after shorthands are taken apart. */
export type Longhand = readonly [name: string, value: string];

const sides = ['top', 'right', 'bottom', 'left'];
const flowing: Readonly<Record<string, string>> = {
  'block-size': 'height',
  'inline-size': 'width',
  'inline-start': 'left',
  'inline-end': 'right',
  'block-start': 'top',
  'block-end': 'bottom',
};

/** The name that a property goes by here, for horizontal writing from left to right. */
function plainName(name: string): string {
  const bare = /^-webkit-(?!text-fill-color)/.test(name) ? name.slice(8) : name;
  const [, before = '', flow = ''] =
    /^(inset-|margin-|padding-|min-|max-)?((?:inline|block)-(?:size|start|end))$/.exec(bare) ?? [];
  const physical = flowing[flow];
  if (!physical) return bare;
  return before === 'inset-' ? physical : `${before}${physical}`;
}

const around = (values: readonly string[]): string[] => {
  const [top = '', right = top, bottom = top, left = right] = values;
  return [top, right, bottom, left];
};

function background(value: string): Longhand[] {
  const layers = listOf(value);
  const parts = listOf(layers.at(-1) ?? '', ' ');
  const image = /(?:url|gradient|image-set|cross-fade|element|image)\(/.test(value);
  return [
    ['background-image', image ? value : 'none'],
    [
      'background-color',
      parts.find((part) => part === 'currentcolor' || coloursIn(part).length > 0) ?? 'transparent',
    ],
    ...(/(?<![\w-])text(?![\w-])/.test(value) ? [['background-clip', 'text'] as const] : []),
  ];
}

const keywords =
  /^(?:[\d.+-]+m?s|infinite|[\d.]+|normal|reverse|alternate|alternate-reverse|none|forwards|backwards|both|running|paused|linear|ease|ease-in|ease-out|ease-in-out|step-start|step-end|(?:cubic-bezier|steps|linear)\(.*|auto|scroll\(.*|view\(.*)$/;

function animation(value: string): Longhand[] {
  const each = listOf(value).map((one) => listOf(one, ' '));
  const pick = (is: RegExp, none: string) =>
    each.map((words) => words.find((word) => is.test(word)) ?? none).join(',');
  return [
    [
      'animation-name',
      each.map((words) => words.find((word) => !keywords.test(word)) ?? 'none').join(','),
    ],
    ['animation-fill-mode', pick(/^(?:forwards|backwards|both)$/, 'none')],
    ['animation-iteration-count', pick(/^(?:infinite|[\d.]+)$/, '1')],
    ['animation-direction', pick(/^(?:reverse|alternate.*)$/, 'normal')],
  ];
}

const wide = /^(?:inherit|initial|unset|revert|revert-layer)$/;

function apart(name: string, value: string): Longhand[] {
  const plain = plainName(name);
  const values = listOf(value, ' ');
  switch (plain) {
    case 'inset':
      return around(values).map((one, i) => [sides[i] ?? '', one]);
    case 'margin':
    case 'padding':
      return around(values).map((one, i) => [`${plain}-${sides[i]}`, one]);
    case 'inset-inline':
    case 'margin-inline':
    case 'padding-inline':
    case 'inset-block':
    case 'margin-block':
    case 'padding-block': {
      const [before = '', flow] = plain.split('-');
      const [first = '', last = first] = values;
      const under = before === 'inset' ? '' : `${before}-`;
      const [from, to] = flow === 'inline' ? ['left', 'right'] : ['top', 'bottom'];
      return [
        [`${under}${from}`, first],
        [`${under}${to}`, last],
      ];
    }
    case 'overflow': {
      const [x = '', y = x] = values;
      return [
        ['overflow-x', x],
        ['overflow-y', y],
      ];
    }
    case 'font': {
      if (wide.test(value)) return [['font-size', value]];
      const [, size, line] =
        /(?:^|\s)((?:[\d.]+(?:[a-z]+|%)?|(?:calc|clamp|min|max)\(.*?\)|xx?-small|smaller|xx?x?-large|larger|small|medium|large))(?:\s*\/\s*(\S+))?\s/.exec(
          value.replace(
            /^(?:(?:normal|italic|oblique|bold|bolder|lighter|small-caps|[1-9]00)\s+)+/,
            '',
          ),
        ) ?? [];
      return [
        ['font-size', size ?? 'medium'],
        ['line-height', line ?? 'normal'],
      ];
    }
    case 'background':
      return wide.test(value)
        ? [
            ['background-color', value],
            ['background-image', value],
          ]
        : background(value);
    case 'animation':
      return wide.test(value) ? [['animation-name', value]] : animation(value);
    case 'mask':
      return [['mask-image', value]];
    case 'grid':
    case 'grid-template':
      return [['grid-template-rows', value.split('/')[0]?.trim() ?? '']];
    default:
      return [[plain, value]];
  }
}

const telling =
  /^(?:all|display|visibility|content-visibility|opacity|filter|font|font-size|zoom|clip|clip-path|position|left|right|top|bottom|inset.*|text-indent|text-shadow|letter-spacing|line-height|white-space|text-wrap.*|margin.*|padding.*|translate|scale|rotate|transform|overflow.*|(?:min-|max-)?(?:height|width|block-size|inline-size)|background|background-(?:color|image|clip)|color|-webkit-text-fill-color|mask|mask-image|grid|grid-template|grid-template-rows|animation|animation-(?:name|fill-mode|iteration-count|direction))$/;

/** Whether a property bears on whether text is seen. */
export const tells = (name: string): boolean =>
  telling.test(/^-webkit-(?!text-fill-color)/.test(name) ? name.slice(8) : name);

/** Bound of a value; data in a `url()` may be longer, and is not read. */
const longest = 2_000;

/** Characters of values whose validity may still be looked up for a page. */
export type Checks = { left: number };

function isValid(name: string, value: string): boolean {
  if (value.length > longest) return false;
  if (lexer.matchProperty(name, value).error === null) return true;
  if (/color$|^background/.test(name)) return coloursIn(value).length > 0;
  return /^(?:text-wrap-mode|-webkit-(?:opacity|filter))$/.test(name);
}

const kept = new Map<string, readonly Longhand[]>();

/** The longhands that a declaration sets; none where browsers ignore it, and as though it were `unset` when no check is left. */
export function longhandsOf(name: string, value: string, checks: Checks): readonly Longhand[] {
  const key = `${name}:${value}`;
  const known = kept.get(key);
  if (known) return known;
  if (value.length <= longest) checks.left -= value.length;
  if (checks.left < 0) return apart(name, 'unset');
  const made = wide.test(value) || isValid(name, value) ? apart(name, value) : [];
  if (kept.size < 5_000) kept.set(key, made);
  return made;
}

/** Whether a value keeps its meaning in every property: `inherit`, `unset`. */
export const isWide = (value: string): boolean => wide.test(value);
