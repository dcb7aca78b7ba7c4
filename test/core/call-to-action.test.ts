import { expect, test } from 'vitest';
import { linkKind } from '#src/core/call-to-action.ts';

test.each([
  ['https://gazette.example/medias/la-newsletter-cartonne', 'Une newsletter qui marche', 'text'],
  ['https://gazette.example/medias/le-podcast-natif', 'Le podcast natif gagne du terrain', 'text'],
  ['https://gazette.example/tech/la-video-en-ligne', 'La vidéo en ligne lasse', 'text'],
  ['https://gazette.example/newsletters/climat/42', 'Le numéro 42', 'newsletter'],
  ['https://gazette.substack.com/p/un', 'Le numéro 42', 'newsletter'],
  ['https://newsletter.gazette.example/un', 'Le numéro 42', 'newsletter'],
  ['https://gazette.example/podcast/un', 'Échos', 'audio'],
  ['https://gazette.example/sons/un.mp3', 'Échos', 'audio'],
  ['https://www.arte.tv/fr/un', 'Échos', 'video'],
  ['https://gazette.example/un', 'VIDÉO. Les voix du Rhône', 'video'],
  ['https://gazette.example/un', 'Les voix du Rhône (podcast)', 'audio'],
  ['https://gazette.example/un', 'Les voix du Rhône en vidéo', 'video'],
])('%s, «%s», is there as %s', (url, title, kind) => {
  expect(linkKind({ url, title })).toBe(kind);
});
