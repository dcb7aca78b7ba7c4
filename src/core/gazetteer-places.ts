/** Countries, peoples, cities and other places that French and English write differently, bare, one a line: each form stands for the others. */
export const placeForms = `
allemagne germany german germans allemand allemands allemande allemandes
angleterre england english anglais anglaise anglaises
ecosse scotland scottish scots scot ecossais ecossaise ecossaises
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
baleares balearic balearics
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
alpes alps alpine
pyrenees pyrenees
terre-neuve newfoundland
nouvelle-ecosse scotia
nouveau-mexique mexico
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
mongolie mongolia mongolian mongol mongols
kaboul kabul
qatar qatari qataris
koweit kuwait kuwaiti
oman omani
yemen yemeni yemenite
bahrein bahrain
sri-lanka sri lankan sri-lankais sri-lankaise
bangladesh bangladeshi bangladais
pakistan pakistani pakistanais
le-cap cape
odessa odesa
kharkiv kharkov
lviv lvov
tbilissi tbilisi
bakou baku
erevan yerevan
djakarta jakarta
singapour singapore singapourien
saint-petersbourg petersburg
nouvelle-orleans orleans
pennsylvanie pennsylvania
georgie georgia georgian georgien
saturne saturn
neptune neptune
venus venus
jupiter jupiter
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
`;
