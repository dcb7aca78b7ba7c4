import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { Avatar } from './avatar.ts';
import { moment, wholeDate } from './dates.ts';
import { Dialog } from './dialog.ts';
import { isBot } from './identity.ts';
import { RichText } from './richtext.ts';
import type { HistoryEntry, Section } from './wire.ts';
import { words } from './words.ts';

/** Who did what to an issue, newest first, or to one of its sections only. */
export function History({
  number,
  section,
  close,
}: {
  number: number;
  section?: Section;
  close: () => void;
}): ComponentChild {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    api.history(number).then(
      (answer) => setEntries(answer.entries),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    );
  }, [number]);
  const shown = entries
    ?.filter(({ subject }) => !section || subject === section.id || subject === section.link)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return h(
    Dialog,
    {
      title: section ? words.history.ofSection(section.number) : words.history.title(number),
      close,
    },
    trouble ? h('p', { class: 'trouble pad', role: 'alert' }, trouble) : null,
    shown === undefined && !trouble ? h('p', { class: 'hint pad' }, words.history.loading) : null,
    shown?.length === 0 ? h('p', { class: 'hint pad' }, words.history.empty) : null,
    h(
      'ol',
      { class: 'history' },
      shown?.map(({ at, by, text, about }, i) =>
        h(
          'li',
          { key: i },
          h(Avatar, { ...by, bot: isBot(by) }),
          h(
            'div',
            null,
            h(
              'p',
              { class: 'message-head' },
              h('strong', null, isBot(by) ? words.people.botName : by.name),
              h('time', { dateTime: at, title: wholeDate(at) }, moment(at)),
            ),
            h(RichText, { text }),
            about && !section ? h('p', { class: 'hint' }, words.history.about(about)) : null,
          ),
        ),
      ),
    ),
  );
}
