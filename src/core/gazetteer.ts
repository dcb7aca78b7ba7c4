import { bare } from './words.ts';

/** Names that French and English write differently, one group a line: each form stands for the others. */
const groups = `
allemagne germany german germans allemand allemands allemande allemandes
angleterre england english anglais anglaise anglaises
ecosse scotland scottish scots ecossais ecossaise ecossaises
irlande ireland irish irlandais irlandaise
galles wales welsh gallois
royaume-uni uk britain british briton britons britannique britanniques grande-bretagne kingdom
bretagne britain brittany
etats-unis us usa america american americans states americain americains americaine americaines amerique
amerique america american americans
australie australia australian australians australien australiens australienne
autriche austria austrian autrichien autrichiens
belgique belgium belgian belgians belge belges
bresil brazil brazilian brazilians bresilien bresiliens bresilienne
bulgarie bulgaria bulgarian bulgare bulgares
canada canadian canadians canadien canadiens canadienne
chili chile chilean chilien chiliens
chine china chinese chinois chinoise chinoises
colombie colombia colombian colombien colombiens
coree korea korean koreans coreen coreens coreenne
croatie croatia croatian croate croates
danemark denmark danish danes danois danoise danoises
egypte egypt egyptian egyptiens egyptien
espagne spain spanish spaniards espagnol espagnols espagnole espagnoles
estonie estonia estonian estonien estoniens
europe european europeans europeen europeens europeenne europeennes
finlande finland finnish finns finlandais finlandaise
france french francais francaise francaises frenchman
grece greece greek greeks grec grecs grecque grecques
hongrie hungary hungarian hungarians hongrois hongroise
inde india indian indians indien indiens indienne
indonesie indonesia indonesian indonesien indonesiens
irak iraq iraqi irakien irakiens
iran iranian iranians iranien iraniens
islande iceland icelandic islandais islandaise
israel israeli israelis israelien israeliens
italie italy italian italians italien italiens italienne italiennes
japon japan japanese japonais japonaise japonaises
jordanie jordan jordanian
kenya kenyan kenyans kenyan kenyans
lettonie latvia latvian
liban lebanon lebanese libanais libanaise
lituanie lithuania lithuanian
luxembourg luxembourgish luxembourgeois
malaisie malaysia malaysian
maroc morocco moroccan moroccans marocain marocains marocaine
mexique mexico mexican mexicans mexicain mexicains
nigeria nigerian nigerians nigerian nigerians
norvege norway norwegian norwegians norvegien norvegiens norvegienne
nouvelle-zelande zealand
pays-bas netherlands dutch holland neerlandais neerlandaise hollandais
perou peru peruvian
philippines filipino filipinos philippin philippins
pologne poland polish poles polonais polonaise
portugal portuguese portugais portugaise
roumanie romania romanian roumain roumains roumaine roumaines
russie russia russian russians russe russes
senegal senegalese senegalais
serbie serbia serbian serbe serbes
singapour singapore
slovaquie slovakia slovak
slovenie slovenia slovenian
suede sweden swedish swedes suedois suedoise suedoises
suisse switzerland swiss suisses
syrie syria syrian syrien syriens
taiwan taiwanese taiwanais
tchequie czech czechia tcheque tcheques
thailande thailand thai
tunisie tunisia tunisian tunisien tunisiens
turquie turkey turkish turks turc turcs turque
ukraine ukrainian ukrainians ukrainien ukrainiens
vietnam vietnamese vietnamien vietnamiens
afrique africa african africans africain africains africaine
asie asia asian asians asiatique asiatiques
algerie algeria algerian algerians algerien algeriens
arabie arabia saudi saoudite
argentine argentina argentinian argentin argentins
emirats emirates
ethiopie ethiopia ethiopian
londres london londoners londoniens
edimbourg edinburgh
bruxelles brussels
anvers antwerp
gand ghent
geneve geneva
bale basel
berne bern
vienne vienna
varsovie warsaw
cracovie krakow
lisbonne lisbon
athenes athens
copenhague copenhagen
francfort frankfurt
hambourg hamburg
cologne koln
munich munchen
la-haye hague haye
moscou moscow
kiev kyiv
bucarest bucharest
pekin beijing
seoul seoul
bombay mumbai
calcutta kolkata
caire cairo
alger algiers
beyrouth beirut
damas damascus
bagdad baghdad
teheran tehran
jerusalem jerusalem
mexico mexico
philadelphie philadelphia
nouvelle-orleans orleans
californie california californian californien
texas texan texans texane texanes
floride florida
virginie virginia
pennsylvanie pennsylvania
caroline carolina
georgie georgia
catalogne catalonia catalan catalans
baviere bavaria bavarian
venise venice
florence florence
rome roma roman romans
milan milano
turin torino
naples naples
seville seville
saragosse zaragoza
barcelone barcelona
cap cape
parisiens parisian parisians paris parisien parisienne
new-yorkais yorkers yorker
tamise thames
manche channel
mediterranee mediterranean
atlantique atlantic
pacifique pacific
antarctique antarctica antarctic
arctique arctic
moyen-orient east middle
proche-orient east near middle
occident west western
orient east eastern
nord north northern
sud south southern
est east eastern
ouest west western
ue eu union european
onu un nations united
otan nato
oms who
fmi imf
bce ecb
ocde oecd
rgpd gdpr
ia ai artificial
pib gdp
pdg ceo
sida aids
adn dna
ong ngo ngos
bd comics comic
etat state states government
etats states
senat senate
congres congress
parlement parliament
commission commission
cour court
conseil council board
ministere ministry department
ministre minister
tresor treasury
universite university
ecole school
institut institute institution
academie academy
fondation foundation trust
federation federation
ligue league
coupe cup
jeux games olympics
olympiques olympic olympics
bourse exchange stock
banque bank
centrale central
nations nations
unies united un
union union eu
maison-blanche white house
chambre house chamber
bibliotheque library
musee museum
theatre theatre theater
opera opera
orchestre orchestra
festival festival
prix prize award
oscars oscar oscars academy
eglise church
pape pope
vatican holy see
noel christmas
paques easter
internet internet online web
web web online internet
toile web
terre earth
lune moon
soleil sun
mars mars
dieu god
bible bible
coran koran quran
renaissance renaissance
lumieres enlightenment
guerre war
mondiale world
republique republic
revolution revolution
constitution constitution
justice justice
defense defence defense
interieur interior home
sante health
education education
culture culture
antiquite antiquity ancient
moyen-age medieval middle
premier prime first
president president
reine queen
roi king
prince prince
princesse princess
saint saint st
sainte saint st
agence agency
autorite authority
association association society
syndicat union guild
comite committee
centre center centre
laboratoire laboratory lab
observatoire observatory
haute high
basse low lower
grand great grand big
petit little small
nouveau new
nouvelle new
vert green verts greens
rouge red
noire black
noir black
bleu blue
blanc white
blanche white
ville city town
comte county count
cite city
ile island isle
iles islands isles
lac lake
mont mount
monts mountains
montagnes mountains
mer sea
ocean ocean
fleuve river
riviere river
rue street
place square place
tour tower tour
pont bridge
gare station
aeroport airport
hotel hotel
hopital hospital
parc park
jardin garden gardens
chateau castle palace
palais palace
alpes alps alpine
pyrenees pyrenees
telegramme telegram telegraph
terre-neuve newfoundland
jean john
pierre peter
jacques james
marie mary
georges george
etienne stephen
michel michael
laurent lawrence
francois francis
antoine anthony antonio
nouvelle-ecosse scotia
nouveau-mexique mexico
caroline carolina
louisiane louisiana
quebec quebec
cornouailles cornwall
flandre flanders flemish flamand flamands
wallonie wallonia walloon
saxe saxony
prusse prussia
boheme bohemia
lombardie lombardy
toscane tuscany tuscan
sicile sicily sicilian
sardaigne sardinia
corse corsica corsican
crete crete
chypre cyprus
malte malta
andalousie andalusia
castille castile
galice galicia
majorque majorca
canaries canary
acores azores
madere madeira
islande iceland
laponie lapland
siberie siberia
crimee crimea
caucase caucasus
balkans balkans
sahel sahel
cote-d-ivoire ivory
cameroun cameroon
tchad chad
ouganda uganda
zambie zambia
tanzanie tanzania
namibie namibia
soudan sudan
somalie somalia
mauritanie mauritania
libye libya libyan
palestine palestinian palestinians palestinien palestiniens
cisjordanie bank
birmanie myanmar burma
cambodge cambodia
mongolie mongolia
nepal nepal
bolivie bolivia
equateur ecuador
haiti haiti haitian
jamaique jamaica jamaican
cuba cuban cubains
dresde dresden
leipzig leipzig
nuremberg nurnberg
mayence mainz
treves trier
aix-la-chapelle aachen
salzbourg salzburg
zurich zurich
lucerne luzern
bratislava bratislava
gdansk danzig
helsinki helsinki
tolede toledo
cordoue cordoba
grenade granada
cadix cadiz
valence valencia valencian
porto oporto
mantoue mantua
padoue padua
livourne leghorn
canterbury canterbury
cantorbery canterbury
douvres dover
tunis tunis
tripoli tripoli
marrakech marrakesh
tanger tangier
le-caire cairo
khartoum khartoum
addis-abeba addis
canton guangzhou
nankin nanjing
delhi delhi
katmandou kathmandu
achgabat ashgabat
montreal montreal
lettre letter newsletter
nouvelle-galles wales
colombie-britannique columbia
caroline-du-nord carolina
caroline-du-sud carolina
dakota-du-nord dakota
dakota-du-sud dakota
virginie-occidentale virginia
hawai hawaii
tasmanie tasmania
nouvelle-angleterre england
ile-du-prince-edouard prince edward
nouveau-brunswick brunswick
afrique-du-sud africa
coree-du-sud korea
coree-du-nord korea
arabie-saoudite saudi
emirats-arabes-unis emirates uae
moldavie moldova moldovan moldave moldaves
macedoine macedonia macedonian macedonien
bielorussie belarus belarusian belarus
albanie albania albanian albanais
armenie armenia armenian armenien
azerbaidjan azerbaijan
ouzbekistan uzbekistan
kazakhstan kazakh
afghanistan afghan afghane
bosnie bosnia bosnian bosnien bosniaque
montenegro montenegrin
kosovo kosovar
groenland greenland greenlandic
guinee guinea
gambie gambia
mozambique mozambican
zimbabwe zimbabwean
rwanda rwandan rwandais
senegal senegalese senegalais
mali malian malien
niger nigerien nigeriens
basque basques
londonien london
berlinois berlin
viennois vienna
madrilene madrid
milanais milan
bruxellois brussels
genevois geneva
munichois munich
moscovite moscow
athenien athens
dublinois dublin
stockholm stockholmois
oslo osloite
grosse-pomme york
elysee presidential president
beauvau interior interieur
sceaux justice
bercy economie economy finances finance
matignon premier prime
bourbon assemblee assembly
solferino socialiste socialist
`;

const translations: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const line of groups.trim().split('\n')) {
    const forms = line.split(' ');
    for (const form of forms) {
      const others = map.get(form) ?? new Set();
      for (const other of forms) others.add(other);
      map.set(form, others);
    }
  }
  return map;
})();

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ai|oi)s$/, ['e', 'es']],
  [/(?:ie|ee)n$/, ['s', 'ne', 'nes']],
  [/(?:ain|and|ol|in|al|is|an|ard)$/, ['s', 'e', 'es']],
  [/on$/, ['s', 'ne', 'nes']],
];

/** A people's name in the masculine and singular, from any of its French forms: «roumaines» → «roumain». */
function singular(key: string): string | undefined {
  for (const [stem, tails] of endings) {
    for (const tail of tails) {
      const root = key.endsWith(tail) ? key.slice(0, -tail.length) : '';
      if (root.length > 3 && stem.test(root) && translations.has(root)) return root;
    }
  }
  return undefined;
}

/** Every bare form that a name may take in the other language, itself included. */
export function formsOf(name: string): ReadonlySet<string> {
  const key = bare(name);
  return translations.get(key) ?? translations.get(singular(key) ?? '') ?? new Set([key]);
}
