import type { Command, Context } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Message } from '#src/core/message.ts';
import { foldWords, readRule } from '#src/core/style/style.ts';
import { styleMessage, styleReply } from '#src/locale/style.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { addRule, applyRules, removeRule } from '#src/pipeline/style.ts';

const usage = '/jungle style [« mot » → « mot » | oublie <usage> | applique <section>]';
const forgets = /^(?:oublie|oublier|retire|retirer|remove|forget)$/i;
const applies = /^(?:applique|appliquer|apply)$/i;

/** Takes off the rule of that rank in the list, or for those words. */
async function forget({ newsroom, tx, event }: Context, named: string): Promise<Message> {
  const rules = await tx.style.list();
  const words = foldWords(named);
  const rule =
    rules.find(({ wrong }) => foldWords(wrong) === words) ??
    (/^\d+$/.test(words) ? rules[Number(words) - 1] : undefined);
  if (!rule) throw new JungleError('style.unknown', { rule: named, rules: rules.length });
  await removeRule(newsroom, tx, rule, event.person);
  return styleReply.removed(rule);
}

/** `/jungle style`: the newsroom's rules of style, written by hand or learnt from edits. */
export const style: Command = {
  name: 'style',
  aliases: ['usage', 'usages'],
  usage,
  summary: 'montre les usages de la maison, en ajoute (« x → y »), en oublie, les applique',
  run: async (context) => {
    const { newsroom, tx, event, args } = context;
    const { words, rest } = firstWords(args, 1);
    const [word = ''] = words;
    if (!word) return styleMessage(await tx.style.list(), await namesIn(tx));
    if (forgets.test(word) && rest && !readRule(args)) return forget(context, rest);
    if (applies.test(word) && rest && !readRule(args)) {
      const section = sectionIn(await openIssue(newsroom, tx), rest);
      const by = { person: event.person, cause: event.id, room: event.room };
      return styleReply.applied(section.number, await applyRules(newsroom, tx, section, by));
    }
    const rule = readRule(args);
    if (!rule && /→|->|=>|➜/u.test(args)) throw new JungleError('style.unread', { text: args });
    if (!rule) throw new JungleError('command.usage', { usage });
    return styleReply.added(rule, await addRule(newsroom, tx, rule, event.person));
  },
};
