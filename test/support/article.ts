import { type Article, countWords } from '#src/core/article.ts';
import { canonicalUrl } from '#src/core/links/url.ts';

const paragraphs = (subject: string): string[] => [
  `La coopérative ${subject} a ouvert mardi ses archives au public, une première depuis sa fondation en 1987. Quelque 4 200 documents sonores y sont consultables sur place, dont 350 entretiens jamais diffusés.`,
  `« Nous voulions que ces voix sortent enfin des cartons », explique Jeanne Aubrac, directrice des collections. Le chantier a duré trois ans et coûté 1,2 million d’euros, financé pour moitié par la région.`,
  `Les auditeurs peuvent réserver un poste d’écoute en ligne. La moitié des créneaux de décembre étaient déjà pris vingt-quatre heures après l’annonce, selon l’équipe, qui prévoit d’ouvrir une seconde salle au printemps 2027.`,
  `Un comité de douze bénévoles continue de décrire les bandes. Il reste 9 000 heures à indexer, et la coopérative cherche encore des oreilles patientes pour les écouter une à une.`,
];

/** A sample article, whose facts differ by address only in its subject. */
export function article(url: string, change: Partial<Article> = {}): Article {
  const subject = `Échos ${new URL(url).pathname.replaceAll('/', ' ').trim()}`;
  const blocks = paragraphs(subject);
  const text = blocks.join('\n\n');
  return {
    url,
    canonicalUrl: canonicalUrl(url),
    title: `${subject} ouvre ses archives`,
    byline: 'Paul Exemple',
    medium: 'La Gazette d’exemple',
    publishedAt: '2026-11-17T08:30:00+01:00',
    language: 'fr',
    access: 'free',
    blocks: blocks.map((block) => ({ kind: 'paragraph', text: block })),
    text,
    words: countWords(text),
    ...change,
  };
}
