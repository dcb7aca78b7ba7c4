/** Things that one counts and that are never each other, a line for each sort; words of one thing, in either language, stand together. */
const sorts = [
  'commune communes municipalite municipalites municipality municipalities ville villes town towns city cities|departement departements department departments|region regions|pays country countries etat etats|province provinces|canton cantons|quartier quartiers|continent continents',
  'personne personnes people person|foyer foyers menage menages household households|famille familles family families|entreprise entreprises societe societes company companies firm firms|association associations',
  'homme hommes man men|femme femmes woman women|enfant enfants child children kid kids',
  'mort morts dead deces deaths|blesse blesses injured wounded|disparu disparus missing|survivant survivants survivors',
  'point points|rebond rebonds rebound rebounds|passe passes assist assists|contre contres block blocks|interception interceptions steal steals|but buts goal goals|essai essais tries|set sets manche manches|jeu jeux game games|arret arrets save saves|carton cartons card cards|faute fautes foul fouls',
  'match matchs matches|victoire victoires win wins victory victories|defaite defaites loss losses defeat defeats|titre titres title titles|medaille medailles medal medals|nul nuls draw draws',
  'livre livres book books|album albums|chanson chansons song songs|film films movie movies|episode episodes|saison saisons season seasons|page pages|chapitre chapitres chapter chapters',
  'maison maisons house houses|appartement appartements flat flats apartment apartments|immeuble immeubles building buildings|chambre chambres room rooms|etage etages floor floors storey storeys|lit lits bed beds',
  'voiture voitures car cars|camion camions truck trucks lorry lorries|bus autobus|train trains|avion avions plane planes aircraft jet jets|bateau bateaux boat boats navire navires ship ships|velo velos bike bikes|moto motos motorbike motorbikes|helicoptere helicopteres helicopter helicopters',
  'magasin magasins boutique boutiques shop shops store stores|usine usines factory factories plant plants|restaurant restaurants|hotel hotels|ecole ecoles school schools|hopital hopitaux hospital hospitals|bureau bureaux office offices|banque banques bank banks',
  'eleve eleves pupil pupils etudiant etudiants student students|enseignant enseignants professeur professeurs teacher teachers',
  'medecin medecins doctor doctors|infirmier infirmiers infirmiere infirmieres nurse nurses|patient patients|policier policiers officer officers|pompier pompiers firefighter firefighters|soldat soldats soldier soldiers|avocat avocats lawyer lawyers|juge juges judge judges',
  'siege sieges seat seats|voix vote votes|candidat candidats candidate candidates',
  'arbre arbres tree trees|vache vaches cow cows|mouton moutons sheep|chien chiens dog dogs|chat chats cat cats|cheval chevaux horse horses|oiseau oiseaux bird birds',
  'sac sacs bag bags|tonne tonnes ton tons|bouteille bouteilles bottle bottles|baril barils barrel barrels|caisse caisses crate crates',
  'heure heures hour hours|tour tours lap laps|round rounds',
  'megaflops|gigaflops|teraflops|petaflops|exaflops',
].map((line) => line.split('|').map((words) => words.split(' ')));

const things: ReadonlyMap<string, readonly [sort: number, thing: number]> = new Map(
  sorts.flatMap((sort, i) =>
    sort.flatMap((words, j) => words.map((word) => [word, [i, j] as const] as const)),
  ),
);

/** Whether two bare nouns name things of one sort that are never each other: «sets» and «jeux», `villages` are neither. */
export function areRivals(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [things.get(one ?? ''), things.get(other ?? '')];
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] !== b[1];
}
