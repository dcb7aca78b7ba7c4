/** What an ending may be turned into, and how many letters it must leave. */
export type Ending = { to: string; least: number };
export type Endings = ReadonlyMap<string, readonly Ending[]>;

/** Reads rules, one a line or between semicolons: endings, `>`, what stands for them (`-` for nothing), the least number of letters left. */
export function endingsFrom(rules: string): Endings {
  const map = new Map<string, Ending[]>();
  for (const rule of rules.trim().split(/\s*[;\n]\s*/)) {
    const [from = '', into = ''] = rule.split(' > ');
    const targets = into.split(' ');
    const least = /^\d+$/.test(targets.at(-1) ?? '') ? Number(targets.pop()) : 1;
    for (const ending of from.split(' '))
      for (const to of targets)
        map.set(ending, [...(map.get(ending) ?? []), { to: to === '-' ? '' : to, least }]);
  }
  return map;
}

const longest = 9;

/** A word with each of its endings that the rules know replaced, longest ending first. */
export function* rewritten(word: string, endings: Endings): Generator<string> {
  for (let at = Math.max(1, word.length - longest); at < word.length; at++)
    for (const { to, least } of endings.get(word.slice(at)) ?? [])
      if (at >= least) yield word.slice(0, at) + to;
}
