/** Gives the focus to what an element was in, when the element that had it goes; a click on nothing gives it up. */
export function keepFocus(): void {
  let path: EventTarget[] = [];
  const restore = (): void => {
    if (document.activeElement !== document.body) return;
    for (const element of path) {
      if (!(element instanceof HTMLElement && element.isConnected)) continue;
      // What is under way gives its button back.
      if (element.matches(':disabled')) return;
      element.focus({ preventScroll: true });
      if (document.activeElement !== document.body) return;
    }
  };
  document.addEventListener('focusin', (event) => {
    path = event.composedPath();
  });
  document.addEventListener('pointerdown', () => {
    path = [];
  });
  new MutationObserver(restore).observe(document.body, {
    attributeFilter: ['disabled'],
    childList: true,
    subtree: true,
  });
}
