type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Hands over what a field holds at each change. */
export const typed =
  (take: (value: string) => void) =>
  (event: { currentTarget: Field }): void =>
    take(event.currentTarget.value);

/** A ref that moves the focus to an element when it appears. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** A ref that moves the focus to an element when it appears, if what had it is gone. */
export const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};

/** A ref that brings an element into view when it appears. */
export const comeIntoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'nearest' });

/** Handles the Escape key. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
  };

/** Handles a form's submission in the page. */
export const onSubmit =
  (submit: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    submit();
  };
