import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onSubmit } from './fields.ts';
import { Icon } from './icons.ts';
import { tab } from './memory.ts';
import { useDesk } from './state.ts';
import { SuggestionList } from './suggestionlist.ts';
import { type Suggestion, suggestions } from './suggestions.ts';
import { words } from './words.ts';

const kept = 'bruisse.composer';

/** A text to put in the composer; each new `id` puts it there again. */
export type Prefill = { id: number; text: string };

/** Where messages and commands are written. */
export function Composer({ prefill }: { prefill: Prefill }): ComponentChild {
  const { desk, actions } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(tab.recall(kept) ?? '');
  const [caret, setCaret] = useState(0);
  const [moved, setMoved] = useState<number>();
  const [closed, setClosed] = useState(false);

  const offered = closed || caret !== text.length ? [] : suggestions(text, desk.about);
  // A command is chosen at once, a hashtag only by hand: Enter must send a message that ends on one.
  const active = moved ?? (text.startsWith('/') ? 0 : -1);
  const chosen = offered[Math.min(active, offered.length - 1)];

  const write = (next: string): void => {
    setText(next);
    setCaret(next.length);
    setMoved(undefined);
    setClosed(false);
    area.current?.focus();
  };

  useEffect(() => {
    if (prefill.id > 0) write(prefill.text);
  }, [prefill.id]);

  useEffect(() => tab.remember(kept, text), [text]);

  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [text]);

  const take = ({ insert, from, to }: Suggestion): void =>
    write(text.slice(0, from) + insert + text.slice(to));

  const send = (): void => {
    const sent = text.trim();
    if (sent === '') return;
    write('');
    void actions.send(sent).then((outcome) => {
      if (outcome.done) return;
      if (area.current?.value === '') setText(sent);
      else actions.giveBack(sent);
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const taken = event.shiftKey
      ? undefined
      : { Enter: chosen, Tab: chosen ?? offered[0] }[event.key];
    if (offered.length > 0 && move) {
      event.preventDefault();
      setMoved((Math.max(active, move < 0 ? 0 : -1) + move + offered.length) % offered.length);
    } else if (taken) {
      event.preventDefault();
      take(taken);
    } else if (offered.length > 0 && event.key === 'Escape') {
      setClosed(true);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };

  const follow = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }): void =>
    setCaret(currentTarget.selectionEnd);

  return h(
    'form',
    {
      class: 'composer',
      onSubmit: onSubmit(send),
    },
    h(SuggestionList, { offered, chosen, take }),
    h(
      'div',
      { class: 'composer-box' },
      h('textarea', {
        id: 'composer',
        ref: area,
        rows: 1,
        value: text,
        placeholder: words.composer.placeholder,
        'aria-label': words.composer.label,
        'aria-describedby': 'composer-hint',
        'aria-autocomplete': 'list',
        'aria-controls': 'suggestions',
        ...(chosen ? { 'aria-activedescendant': `suggestion-${offered.indexOf(chosen)}` } : {}),
        onInput: (event: { currentTarget: HTMLTextAreaElement }) => {
          setText(event.currentTarget.value);
          setMoved(undefined);
          setClosed(false);
          follow(event);
        },
        onSelect: follow,
        onKeyDown,
      }),
      h(
        'button',
        {
          type: 'submit',
          class: 'send',
          disabled: text.trim() === '',
          'aria-label': words.composer.send,
          title: words.composer.send,
        },
        h(Icon, { name: 'send' }),
      ),
    ),
    h('p', { id: 'composer-hint', class: 'composer-hint' }, words.composer.hint),
  );
}
