import type { Place } from './span.ts';
import { bare, wordsOf } from './words.ts';

/** Short forms and what they stand for, in either language, one institution a line. */
const lines = `
bce ecb : banque centrale europeenne | european central bank
fed : reserve federale | federal reserve
boe : banque angleterre | bank england
onu un nu : nations unies | united nations
otan nato : traite atlantique | north atlantic treaty
ue eu : union europeenne | european union
oms who : organisation mondiale sante | world health organization | world health organisation
omc wto : organisation mondiale commerce | world trade organization
fmi imf : fonds monetaire international | international monetary fund
ocde oecd : organisation cooperation developpement | organisation economic cooperation
oit ilo : organisation internationale travail | international labour organization
aiea iaea : agence energie atomique | atomic energy agency
cpi icc : cour penale internationale | international criminal court
cij icj : cour internationale justice | international court justice
cedh echr : cour droits homme | court human rights
cjue ecj : cour justice europeenne | european court justice | court justice european
cio ioc : comite olympique | olympic committee
jo : jeux olympiques | olympic games | olympics
hcr unhcr : refugies | refugee agency
nasa : agence spatiale americaine | space agency
esa ase : agence spatiale europeenne | european space agency
sec : gendarme bourse | securities exchange commission
ftc : federal trade commission
fcc : federal communications commission
fda : food drug administration
bbc : british broadcasting
nyt : new york times
wsj : wall street journal
wapo : washington post
ft : financial times
pib gdp : produit interieur brut | gross domestic product
tva vat : taxe valeur ajoutee | value added tax
ia ai : intelligence artificielle | artificial intelligence
rgpd gdpr : protection donnees | data protection
opa : takeover | bid | buy
ipo : introduction bourse
ong ngo ngos : organisation gouvernementale | non-governmental | charity
pme sme : petites entreprises | small businesses
rh hr : ressources humaines | human resources
pdg ceo : directeur general | chief executive | boss
dg : directeur general | director-general | chief executive | managing director
cfo daf : directeur financier | chief financial
bd : bande dessinee | comics | comic | graphic
sida aids : hiv
vih hiv : aids
adn dna : dna
covid : coronavirus | pandemic | pandemie
rdc drc : congo
eau uae : emirats | emirates
usa us : etats-unis | united states
gb uk : royaume-uni | united kingdom | britain
rda gdr : allemagne est | east germany
urss ussr : union sovietique | soviet union
snj : syndicat national journalistes
nuj : national union journalists
rsf : reporters frontieres | reporters without borders
cnil : informatique libertes
arcom : autorite regulation communication
csa : conseil superieur audiovisuel
ina : institut national audiovisuel
cnc : centre national cinema
cnl : centre national livre
afp : agence france-presse
tf1 : tf1
sras sars : respiratory syndrome | syndrome respiratoire
covid covid-19 sars-cov-2 : covid | coronavirus | pandemie | pandemic
ps : parti socialiste | socialistes | socialiste
lr : republicains
rn : rassemblement national
fn : front national
lfi : france insoumise
lrem : republique marche
pcf : parti communiste | communistes
psg : paris saint-germain | paris
om : olympique marseille
ol : olympique lyonnais
jdd : journal dimanche
cgt : confederation generale travail
cfdt : confederation francaise democratique travail
fo : force ouvriere
rer : reseau express regional
ons : office national statistics
nhs : national health service | sante publique
ofcom : communications regulator
fifa : federation internationale football
uefa : football europeen | european football
cdc : caisse depots
bm : banque mondiale | world bank
ce : commission europeenne | european commission
pe : parlement europeen | european parliament
bei : banque europeenne investissement | european investment bank
an : assemblee nationale | national assembly
cc : conseil constitutionnel | constitutional council
cdcomptes : cour comptes | court auditors
cassation : cour cassation
bdf : banque france
hrw : human rights watch
ihub : haut conseil climat
insee : institut national statistique
inrae : institut national recherche agriculture
cnrs : centre national recherche scientifique
ademe : agence transition ecologique
anses : agence securite sanitaire
ansm : agence securite medicament
arcep : regulation communications electroniques
amf : autorite marches financiers
cre : commission regulation energie
rte : reseau transport electricite
sncf : chemins fer
`;

const forms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>();
  for (const line of lines.trim().split('\n')) {
    const [names = '', meanings = ''] = line.split(' : ');
    const short = names.split(' ');
    const long = meanings.split(' | ').map((meaning) => meaning.split(' '));
    for (const name of short) map.set(name, [...short.map((one) => [one]), ...long]);
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

const small = new Set('de du des d la le les l et of the for and a au aux en'.split(' '));

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
export const institutionWords: ReadonlySet<string> = new Set(
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
  communaute departement region prefecture prefet mairie province capitale royaume empire couronne`.split(
    /\s+/,
  ),
);
