import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { type Capital, capitalsIn } from '#src/core/names/names.ts';
import { bare } from '#src/core/text/words.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';

/** Names by their bare form, as they are written. */
type Written = ReadonlyMap<string, string>;

const familiar: Written = new Map(familiarNames.map((name) => [bare(name), name]));

const shortest = 4;

/** The written name that a bare word is fewest slips away from, when no more than so many part them. */
function nearestOf(key: string, names: Written, most: number): [slips: number, name?: string] {
  let best: [number, string?] = [most + 1];
  for (const [other, name] of names) {
    if (other.length < shortest || other === key || best[0] === 1) continue;
    const slips = editDistance(key, other, most);
    if (slips < best[0]) best = [slips, name];
  }
  return best;
}

/** What finds the name that a mistyped one was meant to be: one of the page, or a nearer one that everybody knows. */
export function nearNames(page: string): (word: Pick<Capital, 'key'>) => string | undefined {
  let told: Written | undefined;
  return ({ key }) => {
    if (key.length < shortest) return undefined;
    told ??= new Map(capitalsIn(page).map((word) => [word.key, word.text]));
    const most = key.length < 8 ? 1 : 2;
    const [slips, name] = nearestOf(key, told, most);
    if (familiar.has(key) || isPlace(key)) return name;
    return nearestOf(key, familiar, slips - 1)[1] ?? name;
  };
}
