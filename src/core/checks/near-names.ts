import { editDistance } from '#src/core/edit-distance.ts';
import { familiarNames } from '#src/core/familiar-names.ts';
import { type Capital, capitalsIn } from '#src/core/names.ts';
import { bare } from '#src/core/words.ts';

/** Names by their bare form, as they are written. */
type Written = ReadonlyMap<string, string>;

const familiar: Written = new Map(familiarNames.map((name) => [bare(name), name]));

const shortest = 4;

/** The written name that a bare word is fewest slips away from, when so few may part them. */
function nearestOf(key: string, names: Written): string | undefined {
  const most = key.length < 8 ? 1 : 2;
  let [best, least]: [string | undefined, number] = [undefined, most + 1];
  for (const [other, name] of names) {
    if (other.length < shortest || other === key || least === 1) continue;
    const slips = editDistance(key, other, most);
    if (slips < least) [best, least] = [name, slips];
  }
  return best;
}

/** What finds the name that a mistyped one was meant to be: one of the page, else one that everybody knows. */
export function nearNames(page: string): (word: Pick<Capital, 'key'>) => string | undefined {
  let told: Written | undefined;
  return ({ key }) => {
    if (key.length < shortest) return undefined;
    told ??= new Map(capitalsIn(page).map((word) => [word.key, word.text]));
    return nearestOf(key, told) ?? nearestOf(key, familiar);
  };
}
