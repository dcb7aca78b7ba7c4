import type { ToldWith } from '#src/core/lead/told-with.ts';
import type { Link, LinkState } from '#src/core/links/link.ts';
import type { Related } from '#src/core/links/related.ts';
import { type Block, type Message, plain, type Span } from '#src/core/message.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import { list, plural } from './grammar.ts';
import { howApart, toldWithText } from './lead.ts';
import { pageRefusal } from './pages.ts';
import { storyText } from './stories.ts';
import { type NoteWording, notesBlocks, notesCount } from './thread-notes.ts';

/** Where a link stands; one that is read already is being drafted. */
export type Step = LinkState | 'drafting';

const stepOf = ({ state, article }: Link): Step =>
  state === 'reading' && article ? 'drafting' : state;

const stepName: Record<Step, string> = {
  received: 'en attente de lecture',
  reading: 'lecture en cours',
  drafting: 'rédaction en cours',
  ready: 'prêt',
  unreadable: 'illisible',
  withdrawn: 'retiré',
  used: 'publié',
};

/** A section of the open issue. */
type Placed = { issue: number; section: number };

type LinkWords = NoteWording & {
  related: ReadonlyMap<string, Related[]>;
  notes: ReadonlyMap<string, ThreadNote[]>;
  told: ReadonlyMap<string, ToldWith>;
};

/** Where a link stands, and what takes back one that nobody proposes any more. */
function standingText(link: Link, placed?: Placed): string {
  if (placed) return `dans le n° ${placed.issue}, section ${placed.section}`;
  if (link.usedIn !== undefined) return `publié dans le n° ${link.usedIn}`;
  const back = ` : plus personne ne le propose, « /jungle add ${link.url} » le reprend`;
  return `${stepName[stepOf(link)]}${link.state === 'withdrawn' ? back : ''}`;
}

const linkLine = (
  link: Link,
  under: boolean,
  { names, related, notes, told }: LinkWords,
  placed?: Placed,
): Span[] => [
  ...(under ? ['↳ '] : []),
  { kind: 'strong', text: `${link.number}. ` },
  {
    kind: 'link',
    text: link.article?.title ?? link.refusal?.seen?.title ?? link.url,
    url: link.url,
  },
  ` — #${link.rubric}, ${standingText(link, placed)}`,
  link.droppers.length > 0 ? `, déposé par ${list(link.droppers.map(names))}` : '',
  toldWithText(told.get(link.id)),
  link.refusal ? `. ${pageRefusal(link.refusal)}` : '',
  ...(related.get(link.id) ?? [])
    .filter((other) => other.usedIn !== undefined)
    .slice(0, 1)
    .map((other) => ` · ${storyText.of(other)}`),
  notesCount(notes.get(link.id)),
];

/** One link with what the team noted about it; `threaded` when a message that dropped it can be answered in a thread, `placed` where the open issue tells it. */
export function linkMessage(
  link: Link,
  wording: LinkWords,
  { threaded, placed }: { threaded: boolean; placed?: Placed },
): Message {
  const notes = wording.notes.get(link.id) ?? [];
  const where = threaded
    ? 'Répondez dans le fil du message qui l’a déposé'
    : 'Dans un chat qui a des fils, répondez dans celui du message qui l’a déposé';
  const none = `Aucune note. ${where} : vos mots seront gardés ici.`;
  return {
    blocks: [
      { kind: 'text', spans: linkLine(link, false, { ...wording, notes: new Map() }, placed) },
      ...(notes.length > 0
        ? notesBlocks(notes, wording)
        : [{ kind: 'note' as const, spans: [none] }]),
    ],
  };
}

/** Links by number, each followed by those that tell its story. */
function byStory(
  links: readonly Link[],
  related: LinkWords['related'],
): { link: Link; under: boolean }[] {
  const left = new Set(links);
  return links.flatMap((link) => {
    if (!left.delete(link)) return [];
    const ids = new Set(related.get(link.id)?.map(({ id }) => id));
    const others = [...left].filter(({ id }) => ids.has(id));
    for (const other of others) left.delete(other);
    return [{ link, under: false }, ...others.map((other) => ({ link: other, under: true }))];
  });
}

/** Nothing is told of no section. */
function placedText(sections: number): string {
  if (sections === 0) return '';
  return sections > 1
    ? `Les liens des ${sections} sections du numéro sont à part : « /jungle show » les montre.`
    : 'Le lien de la section du numéro est à part : « /jungle show » le montre.';
}

/** The links that wait, by number, those that tell one story together; `placed` counts the sections of the open issue. */
export function linksMessage(
  links: readonly Link[],
  { total, placed }: { total: number; placed: number },
  wording: LinkWords,
): Message {
  if (links.length === 0)
    return plain(
      [
        'Aucun lien n’attend. Déposez des adresses dans le salon, ou « /jungle add https://… ».',
        placedText(placed),
      ]
        .join(' ')
        .trim(),
    );
  const rest = total - links.length;
  const rows = byStory(links, wording.related);
  const blocks: Block[] = [
    { kind: 'heading', text: plural(total, 'lien') },
    { kind: 'list', items: rows.map(({ link, under }) => linkLine(link, under, wording)) },
  ];
  if (rows.some(({ under }) => under))
    blocks.push({ kind: 'note', spans: ['↳ la même histoire, racontée ailleurs.'] });
  if (links.some(({ id }) => wording.told.has(id)))
    blocks.push({ kind: 'note', spans: [howApart] });
  if (wording.notes.size > 0)
    blocks.push({
      kind: 'note',
      spans: ['« /jungle links <numéro> » montre les notes prises sur un lien.'],
    });
  if (placed > 0) blocks.push({ kind: 'note', spans: [placedText(placed)] });
  if (rest > 0)
    blocks.push({ kind: 'note', spans: [`… et ${plural(rest, 'autre')}, à voir sur le desk.`] });
  return { blocks };
}
