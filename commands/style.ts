import type { Command, Context } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Message } from '#src/core/message.ts';
import { hasArrow, readRule } from '#src/core/style/read-rule.ts';
import { foldWords, type StyleRule } from '#src/core/style/style-rule.ts';
import { styleMessage, styleReply } from '#src/locale/style.ts';
import { onlySection, openIssue } from '#src/pipeline/find.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { addRule, applyRules, removeRule } from '#src/pipeline/style.ts';
import type { KeptRule } from '#src/ports/store/style.ts';

const usage =
  '/jungle style [« mot » → « mot » | modifie <usage> « mot » → « mot » | oublie <usage> | applique <section>]';
const forgets = /^(?:oublie|oublier|retire|retirer|remove|forget)$/i;
const applies = /^(?:applique|appliquer|apply)$/i;
const changes = /^(?:modifie|modifier|change|changer|corrige|corriger|edit)$/i;

/** The rule for those words, or of that rank in the list. */
async function ruleNamed({ tx }: Context, named: string): Promise<KeptRule | undefined> {
  const rules = await tx.style.list();
  const words = foldWords(named);
  return (
    rules.find(({ wrong }) => foldWords(wrong) === words) ??
    (/^\d+$/.test(words) ? rules[Number(words) - 1] : undefined)
  );
}

async function demandNamed(context: Context, named: string): Promise<KeptRule> {
  const rule = await ruleNamed(context, named);
  const rules = (await context.tx.style.list()).length;
  if (!rule) throw new JungleError('style.unknown', { rule: named, rules });
  return rule;
}

async function forget(context: Context, named: string): Promise<Message> {
  const { newsroom, tx, event } = context;
  const rule = await demandNamed(context, named);
  await removeRule(newsroom, tx, rule, event.person);
  return styleReply.removed(rule);
}

/** Reads a rule, or refuses (`style.unread`) with what is wrong with it. */
function demandRule(text: string): StyleRule {
  const read = readRule(text);
  if ('rule' in read) return read.rule;
  throw new JungleError('style.unread', { text, fault: read.fault });
}

/** Puts a rule in the place of another: `2 x → y`, `2 → y`, or `x → y`, which is nothing when there is no rule for `x`. */
async function change(context: Context, said: string): Promise<Message | undefined> {
  const { newsroom, tx, event } = context;
  const [, rank, words = said] = /^(\d+)[\s.:]+(.+)$/su.exec(said) ?? [];
  const read = readRule(words);
  const named = rank ?? ('rule' in read ? read.rule.wrong : '');
  const standing = await (rank ? demandNamed : ruleNamed)(context, named);
  if (!standing) return undefined;
  const rule = demandRule(/^(?:→|->|=>|➜)/u.test(words) ? `${standing.wrong} ${words}` : words);
  const contrary = await addRule(newsroom, tx, rule, event.person, standing);
  return styleReply.changed(standing, rule, contrary);
}

/** `/jungle style`: the newsroom's rules of style, written by hand or learnt from edits. */
export const style: Command = {
  name: 'style',
  aliases: ['usage', 'usages'],
  usage,
  summary:
    'montre les usages de la maison, en ajoute (« x → y »), en modifie, en oublie, les applique',
  run: async (context) => {
    const { newsroom, tx, event, args } = context;
    const { words, rest } = firstWords(args, 1);
    const [word = ''] = words;
    if (!word) return styleMessage(await tx.style.list(), await namesIn(tx));
    const changed = changes.test(word) && rest ? await change(context, rest) : undefined;
    if (changed) return changed;
    if (forgets.test(word) && rest && !hasArrow(rest)) return forget(context, rest);
    if (applies.test(word) && rest && !hasArrow(rest)) {
      const section = await onlySection(tx, await openIssue(newsroom, tx), rest);
      const by = { person: event.person, cause: event.id, room: event.room };
      return styleReply.applied(section.number, await applyRules(newsroom, tx, section, by));
    }
    if (!hasArrow(args)) throw new JungleError('command.usage', { usage });
    const rule = demandRule(args);
    return styleReply.added(rule, await addRule(newsroom, tx, rule, event.person));
  },
};
