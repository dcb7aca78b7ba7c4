import type { Rubric } from '#src/core/rubric.ts';

/** How the house's own rubrics are written; a rubric of the newsroom's says its tone itself. */
const tones: Readonly<Record<string, string>> = {
  une: 'Ton de reportage : posé, vivant, tout en faits et en voix.',
  bruisse: 'Ton vif et précis : ce qui est neuf d’abord, puis ce que cela change.',
  stories:
    'Ton chaleureux, qui donne envie d’écouter ou de regarder ; la dernière phrase invite à le faire.',
  loupe:
    'Explique le format : ce que le lecteur voit ou fait, comment c’est fabriqué, pourquoi cela marche.',
  adore: 'Ton admiratif sans superlatif : montre par des faits ce qui est réussi.',
  liane:
    'Ton plus léger ; la dernière phrase est un clin d’œil, sans aucun fait qui ne soit dans l’article.',
};

/** How a rubric is written, in a sentence or two. */
export const toneOf = ({ key, tone }: Pick<Rubric, 'key' | 'tone'>): string =>
  tone ?? tones[key] ?? 'Ton vif et précis.';
