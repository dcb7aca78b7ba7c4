import { concealmentOf } from './concealing.ts';
import { type Declarations, rulesIn } from './css.ts';
import { matcher } from './dom/select.ts';
import type { Element } from './dom.ts';

/** What a page's own style sheets say of an element, as far as its names and those around it decide. */
export type Sheet = {
  /** What holds on every screen, and whether some screen is told to show it. */
  of(element: Element): { declared: Declarations; shown: boolean };
};

type Said = {
  matches(element: Element): boolean;
  rank: number;
  declared: Map<string, string>;
  shown: boolean;
};

/** Selectors of tags, classes and ids, and of one inside another: no state, no sibling. */
const simple =
  /^(?=[^ ])(?:\*|[a-z][\w-]*)?(?:[.#][\w-]+)*(?: (?=[^ ])(?:[a-z][\w-]*)?(?:[.#][\w-]+)*){0,3}$/;

/** Properties that bear on whether an element is seen. */
const telling =
  /^(?:display|visibility|content-visibility|opacity|filter|font|font-size|clip|clip-path|-webkit-clip-path|position|left|right|top|bottom|inset|text-indent|margin.*|translate|(?:-webkit-)?transform|overflow.*|(?:max-)?(?:height|width)|background.*|color|-webkit-text-fill-color)$/;

/** The name under which a selector is looked up: what its last part ends on. */
const keyOf = (selector: string): string => /[.#]?[\w-]+$/.exec(selector)?.[0] ?? '*';

const rankOf = (selector: string): number =>
  100 * (selector.match(/#/g)?.length ?? 0) +
  10 * (selector.match(/\./g)?.length ?? 0) +
  (selector.match(/(?:^| )[a-z]/g)?.length ?? 0);

/** Every simple selector of the sheets with all that its rules declare, the later over the earlier. */
function saidIn(sheets: readonly string[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { selectors, declared, sure } of rulesIn(sheets)) {
    const kept = [...declared].filter(([name]) => telling.test(name));
    if (kept.length === 0) continue;
    for (const selector of selectors) {
      if (!simple.test(selector)) continue;
      const own = said.get(selector) ?? {
        matches: matcher(selector),
        rank: rankOf(selector),
        declared: new Map(),
        shown: false,
      };
      said.set(selector, own);
      if (sure) for (const [name, value] of kept) own.declared.set(name, value);
      else if (concealmentOf(new Map(kept)) === undefined) own.shown = true;
    }
  }
  return said;
}

const nothing = { declared: new Map<string, string>(), shown: false };

/** Reads a page's style sheets. */
export function sheetOf(sheets: readonly string[]): Sheet {
  const by = new Map<string, Said[]>();
  for (const [selector, said] of saidIn(sheets)) {
    const key = keyOf(selector);
    const others = by.get(key);
    if (others) others.push(said);
    else by.set(key, [said]);
  }
  return {
    of(element) {
      if (by.size === 0) return nothing;
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`);
      const found = ['*', element.localName, ...names, `#${element.id}`]
        .flatMap((key) => by.get(key) ?? [])
        .filter(({ matches }) => matches(element))
        .sort((a, b) => a.rank - b.rank);
      return {
        declared: new Map(found.flatMap(({ declared }) => [...declared])),
        shown: found.some(({ shown }) => shown),
      };
    },
  };
}
