import { type Colour, coloursIn } from './css/colours.ts';
import { lengthOf } from './css/lengths.ts';
import type { Variables } from './css/variables.ts';
import type { Element } from './dom.ts';
import { nothingSet, type Said } from './sheet.ts';

/** A property that text inherits, with the element that set it and the rule that did. */
export type Inherited<Value> = { value: Value; at: Element; inline: boolean; origin: number };

/** What the text of an element is written in and on, its own or inherited. */
export type Lettering = {
  variables: Variables;
  /** In pixels. */
  size: number;
  sizeSet?: Inherited<number>;
  visibility?: Inherited<string>;
  colour?: Inherited<Colour> | undefined;
  fill?: Inherited<Colour> | undefined;
  /** Colours of what it is painted on, several for a gradient; undefined where nobody knows. */
  ground: readonly Colour[] | undefined;
  groundAt?: Element;
  /** Whether something else draws the letters: a shadow, a background cut to them. */
  drawn: boolean;
  /** The outermost box around it that lies over what stands beside it. */
  lifted?: Element;
  /** Whether rules that nobody tried may have written it otherwise. */
  unsure: boolean;
};

const white: Colour = [255, 255, 255, 1];

/** How text is written where nothing says otherwise. */
export const plainLettering: Lettering = {
  variables: nothingSet,
  size: 16,
  ground: [white],
  drawn: false,
  unsure: false,
};

const sizeOf = (value: string, around: number): number => {
  if (value === 'inherit') return around;
  if (value === 'smaller') return around / 1.2;
  if (value === 'larger') return around * 1.2;
  return lengthOf(value, around, around) ?? 16;
};

/** Colours that attributes of old give, none where they are empty. */
function presentational({ localName, attribs }: Element) {
  const named = /^(?:body|font|basefont)$/.test(localName);
  const colour = named && attribs[localName === 'body' ? 'text' : 'color'];
  const { bgcolor } = attribs;
  return {
    colour: colour ? colour.toLowerCase() : undefined,
    ground: bgcolor ? bgcolor.toLowerCase() : undefined,
  };
}

function colourSet(
  element: Element,
  { all, own, origins }: Said,
  name: string,
  around: Inherited<Colour> | undefined,
  attribute?: string,
): Inherited<Colour> | undefined {
  const value = all.get(name) ?? attribute;
  if (value === undefined) {
    const linked = name === 'color' && element.localName === 'a' && element.hasAttribute('href');
    return linked ? undefined : around;
  }
  if (value === 'inherit' || value === 'currentcolor') return name === 'color' ? around : undefined;
  const [colour] = coloursIn(value);
  const inline = own.has(name) || !all.has(name);
  return colour && { value: colour, at: element, inline, origin: origins.get(name) ?? -1 };
}

/** What an element is painted on when it says so itself; undefined when it does not. */
function groundSet(
  { all }: Said,
  colour: Colour | undefined,
  attribute: string | undefined,
): { ground: readonly Colour[] | undefined } | undefined {
  const image = all.get('background-image') ?? 'none';
  if (/gradient\(/.test(image) && !/url\(/.test(image)) {
    const colours = coloursIn(image);
    return { ground: colours.length > 0 ? colours : undefined };
  }
  if (image !== 'none') return { ground: undefined };
  const value = all.get('background-color') ?? attribute;
  if (value === undefined || value === 'transparent') return undefined;
  if (value === 'currentcolor') return colour ? { ground: [colour] } : undefined;
  const [own] = coloursIn(value);
  if (!own) return value === 'inherit' ? undefined : { ground: undefined };
  return own[3] > 0.5 ? { ground: [own] } : undefined;
}

const changing = [
  'font-size',
  'visibility',
  'color',
  '-webkit-text-fill-color',
  'background-color',
  'background-image',
  'background-clip',
  'text-shadow',
  'position',
];

/** How the text of an element is written, from how that around it is and what is declared. */
export function letteringOf(element: Element, said: Said, around: Lettering): Lettering {
  const { all, own, variables, origins } = said;
  const unsure = said.unsure || around.unsure;
  const originOf = (name: string): number => origins.get(name) ?? -1;
  const attributes = presentational(element);
  const isLink = around.colour !== undefined && element.localName === 'a';
  const changed = all.size > 0 && changing.some((name) => all.has(name));
  if (!changed && !isLink && !attributes.colour && !attributes.ground)
    return variables === around.variables && unsure === around.unsure
      ? around
      : { ...around, variables, unsure };
  const made: Lettering = { ...around, variables, unsure };
  const size = all.get('font-size');
  if (size !== undefined) {
    made.size = sizeOf(size, around.size);
    made.sizeSet = {
      value: made.size,
      at: element,
      inline: own.has('font-size'),
      origin: originOf('font-size'),
    };
  }
  const visibility = all.get('visibility');
  if (visibility !== undefined && visibility !== 'inherit')
    made.visibility = {
      value: visibility,
      at: element,
      inline: own.has('visibility'),
      origin: originOf('visibility'),
    };
  made.colour = colourSet(element, said, 'color', around.colour, attributes.colour);
  made.fill = colourSet(element, said, '-webkit-text-fill-color', around.fill);
  const ground = groundSet(said, made.colour?.value, attributes.ground);
  if (ground) {
    made.ground = ground.ground;
    made.groundAt = element;
  }
  const shadow = all.get('text-shadow');
  if (shadow !== undefined) made.drawn = shadow !== 'none';
  if (all.get('background-clip') === 'text') made.drawn = true;
  if (/^(?:absolute|fixed)$/.test(all.get('position') ?? '')) made.lifted = element;
  return made;
}
