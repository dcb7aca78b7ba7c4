const openMenus = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');

/** Closes the page's menus on Escape, and on a click or a focus elsewhere. */
export function closeMenusElsewhere(): void {
  const close = ({ target }: Event): void => {
    for (const menu of openMenus()) {
      if (!(target instanceof Node && menu.contains(target))) menu.removeAttribute('open');
    }
  };
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
