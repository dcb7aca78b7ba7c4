import type { LinkKind } from '#src/core/call-to-action.ts';

/** What a promo asks its readers to do at a page of that kind. */
export const callLabel: Record<LinkKind, string> = {
  audio: 'Écouter le podcast',
  video: 'Regarder la vidéo',
  newsletter: 'Lire la newsletter',
  text: 'Lire l’article',
};
