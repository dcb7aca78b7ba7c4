import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { Avatar } from './avatar.ts';
import { Clamp } from './clamp.ts';
import { hour, wholeDate } from './dates.ts';
import { Icon } from './icons.ts';
import { LinkCard } from './linkcard.ts';
import { MessageEdit, MessageTools } from './messageedit.ts';
import type { Note } from './note.ts';
import { Outdated } from './outdated.ts';
import { revealSection } from './places.ts';
import { Reactions } from './reactions.ts';
import { RichText } from './richtext.ts';
import { useDesk } from './state.ts';
import type { Link, Message } from './wire.ts';
import { words } from './words.ts';

const longText = 420;

function SectionTag({ section }: { section: NonNullable<Message['section']> }): ComponentChild {
  const { desk, actions } = useDesk();
  const rubric = desk.about.rubrics.find(({ key }) => key === section.rubric);
  const reveal = (): void => {
    if (desk.issue?.number !== section.issue) actions.choose(section.issue);
    revealSection(section.id);
  };
  return h(
    'div',
    { class: 'section-tag' },
    section.removed || section.current === false
      ? h('span', { class: 'badge' }, section.removed ? words.chat.removed : words.chat.outdated)
      : h('span', { class: `badge state-${section.state}` }, words.section.states[section.state]),
    h('span', { class: 'section-tag-title' }, rubric?.title ?? section.rubric),
    section.removed
      ? null
      : h(
          'button',
          { type: 'button', class: 'link-button', onClick: reveal },
          words.chat.seeSection,
        ),
  );
}

/** A message with its reactions and a card for each link it dropped; `follows` hides an author just named. */
export function MessageItem({
  message,
  links,
  follows,
}: {
  message: Message;
  links: readonly Link[];
  follows: boolean;
}): ComponentChild {
  const { desk } = useDesk();
  const [editing, setEditing] = useState(false);
  const { author, at, editedAt, text, section } = message;
  const mine = author.id === desk.person.id && !author.bot;
  return h(
    'li',
    {
      class: `message${follows ? ' follows' : ''}${author.bot ? ' from-bot' : ''}`,
      tabIndex: -1,
      'data-message': message.id,
    },
    follows ? null : h(Avatar, author),
    h(
      'div',
      { class: 'message-body' },
      h(
        'div',
        { class: follows ? 'hidden' : 'message-head' },
        h('strong', { class: 'message-author' }, author.name),
        author.bot ? h('span', { class: 'bot-tag' }, words.people.bot) : null,
        h('time', { dateTime: at, title: wholeDate(at) }, hour(at)),
      ),
      editing
        ? h(MessageEdit, { message, done: () => setEditing(false) })
        : h(
            'div',
            { class: `message-text${section ? ' shows-section' : ''}` },
            section ? h(SectionTag, { section }) : null,
            h(
              Clamp,
              { long: author.bot && text.length > longText },
              section?.current === false
                ? h(Outdated, { text })
                : h(
                    RichText,
                    { text },
                    editedAt
                      ? h(
                          'small',
                          { class: 'edited', title: wholeDate(editedAt) },
                          ` ${words.chat.edited}`,
                        )
                      : null,
                  ),
            ),
          ),
      links.map((link) => h(LinkCard, { key: link.id, link })),
      h(Reactions, { message, mine }),
    ),
    mine && !editing ? h(MessageTools, { message, edit: () => setEditing(true) }) : null,
  );
}

/** Something said to this person alone, until dismissed. */
export function NoteItem({ note }: { note: Note }): ComponentChild {
  const { actions } = useDesk();
  return h(
    'li',
    { class: `note note-${note.kind}` },
    h(
      'div',
      { class: 'note-head' },
      h(Icon, { name: note.kind === 'error' ? 'stop' : 'lock' }),
      h('span', null, note.kind === 'error' ? words.chat.trouble : words.chat.only),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': words.chat.dismiss,
          title: words.chat.dismiss,
          onClick: () => actions.dismiss(note.id),
        },
        h(Icon, { name: 'close' }),
      ),
    ),
    h(RichText, { text: note.text }),
  );
}
