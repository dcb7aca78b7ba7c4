/** The two halves of the page. */
export type Place = 'chat' | 'issue';

const placeChosen = new EventTarget();

/** Asks for a half of the page to be shown, and the section in it to be revealed. */
export function revealSection(id: string): void {
  placeChosen.dispatchEvent(new CustomEvent('place', { detail: 'issue' }));
  // Two frames: one for the half to be shown, one for an issue just fetched to be laid out.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const section = document.getElementById(sectionAnchor(id));
      section?.scrollIntoView({ block: 'start' });
      section?.focus({ preventScroll: true });
    }),
  );
}

/** The element id of a section. */
export const sectionAnchor = (id: string): string => `section-${id}`;

/** Hears which half of the page is asked for; answers how to stop. */
export function onPlaceChosen(choose: (place: Place) => void): () => void {
  const chosen = (event: Event): void => {
    if (event instanceof CustomEvent) choose(event.detail);
  };
  placeChosen.addEventListener('place', chosen);
  return () => placeChosen.removeEventListener('place', chosen);
}
