import type { SectionView } from '#src/core/issue.ts';
import type { Message } from '#src/core/message.ts';

/** Each fact of a section with the words of the page that back it. */
export function sourcesMessage({ number, title, brief, sources }: SectionView): Message {
  const where = sources.flatMap(({ url, title: page, medium }) => [
    { kind: 'link', text: page || url, url } as const,
    ` — ${medium}`,
  ]);
  return {
    blocks: [
      { kind: 'heading', text: `${number}. ${title} : les faits et leurs preuves` },
      { kind: 'note', spans: where },
      brief.facts.length > 0
        ? {
            kind: 'list',
            items: brief.facts.map(({ claim, evidence }) => [
              { kind: 'strong', text: claim },
              evidence ? ` ← « ${evidence} »` : ' ← aucune preuve : à vérifier',
            ]),
          }
        : { kind: 'text', spans: ['Ce texte n’a pas de faits relevés : vérifiez-le sur la page.'] },
    ],
  };
}
