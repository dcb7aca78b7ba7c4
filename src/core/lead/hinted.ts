import type { Finding } from '#src/core/finding.ts';
import { bareWords } from '#src/core/text/words.ts';

/** What answers a finding of names without the hints that none of some texts has: another paragraph's sources may tell the name as it stands. */
export function hintedBy(texts: readonly string[]): (finding: Finding) => Finding {
  const known = new Set(texts.flatMap(bareWords));
  return (finding) => {
    const { suggestions, ...bare } = finding;
    if (finding.code !== 'name' || !suggestions) return finding;
    const told = suggestions.filter((one) => bareWords(one).every((word) => known.has(word)));
    return { ...bare, ...(told.length > 0 ? { suggestions: told } : {}) };
  };
}
