import { firstWords } from '#src/core/arguments.ts';
import { findUrls, parseWebUrl, typedAddress } from '#src/core/links/url.ts';
import { type Rubric, rubricNamed } from '#src/core/rubric.ts';
import { commandNamed, isNamed } from './named.ts';

/** Whether words said to the bot are a command, and no message that drops links: without an address always, with one only as a command is written that takes it there. */
export function isCommand(text: string, rubrics: readonly Rubric[]): boolean {
  if (findUrls(text).length === 0) return true;
  const { words, rest } = firstWords(text, 1);
  const name = words[0]?.toLowerCase() ?? '';
  const command = commandNamed(name);
  const byName = command?.name === name;
  if (!command?.address) return false;
  if (!byName && !command.address.aliases.some((alias) => isNamed(alias, name))) return false;
  if (command.address.at === 'alone')
    return (
      findUrls(rest).length === 1 &&
      /^(?:\s|#[\p{L}\p{M}]+)*$/u.test(rest.replace(typedAddress, ' '))
    );
  const [ref = ''] = firstWords(rest, 1).words;
  if (/^#?\d{1,6}(?:\.\d{1,4})?$/.test(ref)) return true;
  if (rubricNamed(ref, rubrics)) return byName || ref.startsWith('#');
  const address = findUrls(ref)[0] ?? '';
  return byName && (parseWebUrl(address) !== undefined || /^(?:lien|link)$/i.test(ref));
}
