import type { Fate } from '#src/core/links/fate.ts';

/** Where the link of a section that was taken out is, and how the section comes back. */
export function fateText(fate: Fate): string {
  switch (fate.kind) {
    case 'placed':
      return `Son lien est revenu dans le numéro : c’est la section ${fate.section}.`;
    case 'used':
      return `Son lien a bruissé dans le n° ${fate.issue}.`;
    case 'waits':
      return 'Son lien attend dans la réserve, et « /jungle draft » peut la remettre.';
    case 'gone':
      return 'Plus personne ne propose son lien : « /jungle add » le ramène dans la réserve.';
    default:
      return fate satisfies never;
  }
}

/** The same for whoever asked another version of its text. */
export const versionFateText = (fate: Fate): string =>
  fate.kind === 'waits'
    ? `Son lien attend dans la réserve : « /jungle redraft lien ${fate.link} » fait réécrire son texte.`
    : fateText(fate);
