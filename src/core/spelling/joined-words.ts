import { wordList } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { editDistance } from '#src/core/words/edit-distance.ts';

const written = `
après-demain après-guerre après-midi au-delà au-dedans au-dehors au-dessous au-dessus au-devant arc-en-ciel avant-garde avant-hier avant-première beau-père beaux-arts belle-fille belle-mère bien-être bouche-à-oreille
celle-ci celles-ci celui-ci ceux-ci chef-lieu cessez-le-feu ci-dessous ci-dessus compte-rendu demi-finale demi-heure deux-roues elle-même elles-mêmes en-tête eux-mêmes ex-ministre
ex-président garde-fou grand-chose grand-mère grand-père grands-parents gratte-ciel haut-parleur là-bas là-dessus là-haut libre-échange libre-service lui-même
micro-trottoir mi-chemin mi-temps moi-même mot-clé non-lieu nous-mêmes nouveau-né outre-mer par-delà par-dessus peut-être pied-à-terre plus-value porte-avions porte-monnaie porte-parole pot-de-vin
procès-verbal quelques-uns quelques-unes remue-ménage rendez-vous rez-de-chaussée rond-point sans-abri sans-papiers savoir-faire savoir-vivre self-service soi-disant sous-marin
sous-préfet sous-sol tête-à-tête tiers-monde tout-puissant va-et-vient vice-président vice-présidente vis-à-vis week-end
`;

const words: ReadonlyMap<string, string> = new Map(
  wordList(written).map((word) => [bare(word), word]),
);

/** Letters from which joined words are not near to each other by chance. */
const enough = 8;

/** The joined word of every day that one is a slip of: «rendez-vou», whose short part tells nothing. */
export function meantJoined(word: string): string | undefined {
  const key = bare(word);
  const same = words.get(key);
  if (same !== undefined || key.length < enough) return same;
  for (const [other, meant] of words) if (editDistance(key, other, 1) <= 1) return meant;
  return undefined;
}
