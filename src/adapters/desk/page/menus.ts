const openMenus = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');

/** Turns a menu that the edge of its scroller would cut. */
function place({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement && target.matches('.menu[open]'))) return;
  const panel = target.querySelector('.menu-panel')?.getBoundingClientRect();
  const frame = target.closest('.scroller, .column-issue')?.getBoundingClientRect();
  if (!panel || !frame) return;
  if (panel.top < frame.top) target.classList.add('menu-down');
  if (panel.bottom > frame.bottom) target.classList.remove('menu-down');
}

/** Keeps the page's menus within sight, and closes them on Escape and on a click or a focus elsewhere. */
export function tendMenus(): void {
  // The path is the event's as it began: what was clicked may be gone from its menu by now.
  const close = (event: Event): void => {
    for (const menu of openMenus())
      if (!event.composedPath().includes(menu)) menu.removeAttribute('open');
  };
  document.addEventListener('toggle', place, true);
  document.addEventListener('click', close);
  document.addEventListener('focusin', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      const held = menu.contains(document.activeElement);
      menu.removeAttribute('open');
      if (held) menu.querySelector('summary')?.focus();
    }
  });
}
