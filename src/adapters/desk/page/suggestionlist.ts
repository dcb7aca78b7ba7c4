import { type ComponentChild, h } from 'preact';
import { comeIntoView } from './fields.ts';
import type { Suggestion } from './suggestions.ts';
import { words } from './words.ts';

/** What the composer offers, above it; the arrow keys of the composer move through it. */
export function SuggestionList({
  offered,
  chosen,
  take,
}: {
  offered: readonly Suggestion[];
  chosen: Suggestion | undefined;
  take: (suggestion: Suggestion) => void;
}): ComponentChild {
  return h(
    'div',
    { class: 'suggestions-frame' },
    h(
      'span',
      { class: 'hidden', role: 'status' },
      offered.length > 0 ? words.composer.found(offered.length) : '',
    ),
    h(
      'ul',
      {
        id: 'suggestions',
        class: 'suggestions',
        role: 'listbox',
        'aria-label': words.composer.commands,
        hidden: offered.length === 0,
      },
      offered.map((suggestion, i) =>
        h(
          'li',
          {
            key: suggestion.label,
            id: `suggestion-${i}`,
            role: 'option',
            'aria-selected': suggestion === chosen,
            ...(suggestion === chosen ? { ref: comeIntoView } : {}),
            onMouseDown: (event: MouseEvent) => {
              event.preventDefault();
              take(suggestion);
            },
          },
          h('span', { class: 'suggestion-label' }, suggestion.label),
          h('span', { class: 'suggestion-detail' }, suggestion.detail),
        ),
      ),
    ),
  );
}
