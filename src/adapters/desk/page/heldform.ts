type Held = { link: string; caret?: readonly [start: number, end: number] };

let held: Held | undefined;

/** Says that the form of a link's section has the focus, or is to take it when it appears. */
export function holdForm(link: string): void {
  if (held?.link !== link) held = { link };
}

/** Whether the form of a link's section had the focus when it was last on the page. */
export const isHeld = (link: string): boolean => held?.link === link;

/** Remembers where the caret is in the held form. */
export function holdCaret({ selectionStart, selectionEnd }: HTMLTextAreaElement): void {
  if (held) held = { ...held, caret: [selectionStart, selectionEnd] };
}

/** Forgets the held form once the focus is elsewhere; a form that is gone or moved lost it to nothing. */
export function letGo(form: HTMLElement, { relatedTarget }: FocusEvent): void {
  if (relatedTarget instanceof Node && !form.contains(relatedTarget)) held = undefined;
}

/** Gives a form's text the focus, and the caret that was in it, if the form is the held one. */
export function takeHold(area: HTMLTextAreaElement | null, link: string): void {
  if (!area || held?.link !== link) return;
  const { caret } = held;
  area.focus();
  if (caret) area.setSelectionRange(...caret);
}
