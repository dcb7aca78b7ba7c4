import { faults } from './style.ts';
import type { StyleRule } from './style-rule.ts';

/** The rules that lead from what one puts back to the words that it replaces, in order, so that no text would follow them all; undefined when none do. */
export function ringOf<Rule extends StyleRule>(
  rule: StyleRule,
  rules: readonly Rule[],
): Rule[] | undefined {
  const paths: Rule[][] = [[]];
  const left = new Set(rules);
  for (const path of paths) {
    const { wanted } = path.at(-1) ?? rule;
    if (path.length > 0 && faults(wanted, [rule]).length > 0) return path;
    for (const next of left) {
      if (faults(wanted, [next]).length === 0) continue;
      left.delete(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}
