import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import type { SectionView } from '#src/core/issue.ts';
import { isMark } from '#src/core/lead/cited.ts';
import { partsOf, replacePart } from '#src/core/lead/lead.ts';
import { rubricNamed } from '#src/core/rubric.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { reply } from '#src/locale/replies.ts';
import { askerOf } from '#src/pipeline/assemble.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';
import { standingVotes } from '#src/pipeline/house.ts';
import { lackingIn } from '#src/pipeline/render.ts';
import { type Edit, revise } from '#src/pipeline/revise.ts';
import { typeEntry } from '#src/pipeline/type.ts';

const usage = '/jungle edit <section>[.<partie>] <texte>';

/** A first line `# Title` is the headline, which may come alone; `#` takes it away. */
function parseEdit(typed: string): { headline?: string; text: string } {
  const titled = typed.match(/^#(?:[ \t]+([^\n]*))?(?:\n([\s\S]*))?$/);
  if (!titled) return { text: typed };
  const [, headline = '', text = ''] = titled;
  return { headline: headline.trim(), text: text.trim() };
}

/** A section with another text for one of its blocks, whose words stay when it is only told its sources (`[2]`). */
function partEdit({ number, brief }: SectionView, part: string, typed: string): Edit {
  const { text: before, origins = [] } = brief;
  const parts = partsOf(before);
  const standing = parts[Number(part) - 1];
  const isHeading = standing?.kind === 'heading';
  if (isHeading && isMark(typed))
    throw new JungleError('section.heading', { number, part: Number(part) });
  const { text, ...titled } = isHeading
    ? { text: typed.replace(/^#(?=[ \t])/, '##') }
    : parseEdit(typed);
  const own = standing?.text ?? '';
  const put = isMark(text) ? `${own} ${text}` : text || own;
  const whole = replacePart({ text: before, origins }, Number(part), put);
  if (!whole) throw new JungleError('section.part', { number, part, parts: parts.length });
  return { ...titled, ...whole };
}

/** A section's new text, its headline alone, or (`1.3`) one of its blocks. */
function editOf(section: SectionView, part: string | undefined, typed: string): Edit {
  if (part !== undefined) return partEdit(section, part, typed);
  const edit = parseEdit(typed);
  return edit.text ? edit : { ...edit, text: section.brief.text };
}

/** `/jungle edit`: a new text for a section, or a first one for an empty rubric (`edit stories …`). */
export const edit: Command = {
  name: 'edit',
  aliases: ['modifie', 'modifier', 'réécris', 'récris'],
  usage,
  summary:
    'réécrit une section (ou une rubrique vide, avec son lien) ; les votes repartent de zéro',
  address: {
    at: 'after',
    aliases: ['modifie', 'modifier', 'réécris', 'récris'],
  },
  run: async ({ newsroom, tx, event, args }) => {
    const { ref, rest } = sectionRef(args);
    if (!ref) throw new JungleError('command.usage', { usage });
    if (!rest) throw new JungleError('section.text', { ref });
    const by = askerOf(event);
    const [, whole = ref, part] = /^(.+)\.(\d{1,4})$/.exec(ref) ?? [];
    const { quorum } = await standingVotes(newsroom, tx);
    const lacking = await lackingIn(newsroom, tx);
    const rubric = rubricNamed(whole, newsroom.settings.rubrics);
    const open = await tx.issues.open();
    if (
      rubric &&
      part === undefined &&
      !open?.sections.some((section) => section.rubric === rubric.key)
    ) {
      const number = await typeEntry(newsroom, tx, rubric, parseEdit(rest), by);
      return reply.typed(number, quorum, lacking(event.person));
    }
    const view = await openIssue(newsroom, tx);
    const section = await sectionIn(tx, view, whole);
    const done = await revise(newsroom, tx, section, editOf(section, part, rest), by);
    return done === 'amended'
      ? reply.amended(section.number)
      : reply.edited(section.number, quorum, lacking(event.person));
  },
};
