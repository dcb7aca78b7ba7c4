import type { Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { bodies } from './gazetteer/bodies.ts';

const forms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>();
  for (const line of bodies.trim().split('\n')) {
    const [names = '', meanings = ''] = line.split(' : ');
    const short = names.split(' ');
    const long = meanings.split(' | ').map((meaning) => meaning.split(' '));
    for (const name of short)
      map.set(name, [...(map.get(name) ?? []), ...short.map((one) => [one]), ...long]);
  }
  return map;
})();

const byFirstWord = Map.groupBy(
  [...forms].flatMap(([short, ways]) =>
    ways.filter(({ length }) => length > 1).map((long) => ({ short, long })),
  ),
  ({ long }) => long[0] ?? '',
);

/** The ways to write a short form, each as the bare words it takes; none for an unknown one. */
export const meaningsOfAcronym = (key: string): readonly (readonly string[])[] =>
  forms.get(key) ?? [];

const small = wordSet('de du des d la le les l et of the for and a au aux en');

/** The places of the long names of institutions in a text, each with its short form. */
export function longNamesIn(text: string): (Place & { short: string })[] {
  const words = wordsOf(text)
    .map((word) => ({ ...word, key: bare(word.text) }))
    .filter(({ key }) => !small.has(key));
  return words.flatMap((first, i) => {
    if (!/^\p{Lu}/u.test(first.text)) return [];
    const found = byFirstWord
      .get(first.key)
      ?.find(({ long }) => long.every((key, j) => words[i + j]?.key === key));
    const last = words[i + (found?.long.length ?? 0) - 1];
    return found && last ? [{ short: found.short, start: first.start, end: last.end }] : [];
  });
}

/** Bare French words that an institution, an era or a title puts in capitals, which prove no name. */
export const institutionWords = wordSet(
  `premier premiere president presidente republique etat etats assemblee senat chambre parlement congres conseil constitution cour tribunal
  ministere ministre tresor banque bourse reserve commission union organisation nations unies federation federale ligue coupe championnat
  mondial jeux olympiques comite agence autorite institut academie universite ecole eglise faculte musee bibliotheque elysee kremlin matignon
  securite sociale defense interieur justice sante education culture finances economie etrangeres travail environnement agriculture numerique
  armees outre-mer moyen-age antiquite renaissance moyen age liberation occupation resistance guerre mondiale revolution seconde grande noel
  paques toussaint ascension pentecote ramadan nord sud est ouest occident orient toile net web wifi hexagone continent pdg dg dga drh dir ceo pme
  tpe rh ado ia sms pdf gps cv tva ttc tnt dvd vhs cd fm tv hd bd qr qg vip pc ong gafam audiovisuel prix nobel oscar oscars cesar cesars
  ecologie egalite famille familles enfance jeunesse sport sports logement transports transport energie climat industrie commerce recherche
  enseignement superieur solidarites solidarite handicap territoires fonction publique comptes publics affaires europeennes europeen europeens
  journal transition ecologique droits homme humains parquet cassation appel mondiaux championnats internationaux chelem salon foire journee journees
  festival biennale direction generale delegation office bureau observatoire fondation association syndicat confederation centre centre-est
  sud-est sud-ouest nord-est nord-ouest hopital aeroport gare stade palais chateau parc bourse gouvernement administration etat-major police
  gendarmerie marine brigade parti front rassemblement mouvement editions maison groupe societe compagnie fonds caisse chancellerie
  communaute departement region prefecture prefet mairie province capitale royaume empire couronne`,
);
