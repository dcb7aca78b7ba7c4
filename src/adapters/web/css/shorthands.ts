import { coloursIn } from './colours.ts';
import { listOf } from './lists.ts';
import { unprefixed } from './telling.ts';

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
  const bare = unprefixed(name);
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

/** Whether a value keeps its meaning in every property: `inherit`, `unset`. */
export const isWide = (value: string): boolean => wide.test(value);

/** What a declaration sets, whether or not its value makes sense. */
export function apart(name: string, value: string): Longhand[] {
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
      if (isWide(value)) return [['font-size', value]];
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
      return isWide(value)
        ? [
            ['background-color', value],
            ['background-image', value],
          ]
        : background(value);
    case 'animation':
      return isWide(value) ? [['animation-name', value]] : animation(value);
    case 'mask':
      return [['mask-image', value]];
    case 'grid':
    case 'grid-template':
      return [['grid-template-rows', value.split('/')[0]?.trim() ?? '']];
    default:
      return [[plain, value]];
  }
}
