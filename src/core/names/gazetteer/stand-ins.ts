/** What the press calls by another name, bare, one name a line: what an editor writes : any of the words by which the page may tell it. */
export const standIns = `
hexagone : france french francais francaise
caillou : caledonie caledonia
archipel : japan japon indonesia indonesie philippines islands iles polynesie tahiti comores
grande-ile : madagascar
vieux : europe european europeen europeenne europeens
albion : england britain british uk anglais
oncle sam : us american america americain etats-unis
soleil-levant levant : japan japanese japon
milieu empire : china chinese chine
matin : korea korean coree
grosse pomme : york
eternelle : rome
anges : angeles
lumiere : paris
maison-blanche blanche : white president presidential administration trump biden obama bush clinton reagan
capitole capitol : congress congressional senate senator representatives lawmakers congressman congresswoman congres
pentagone pentagon : pentagon defense defence military army armee
kremlin : putin poutine russia russian moscow moscou russie yeltsin medvedev soviet
elysee : president presidential presidence presidentiel macron hollande sarkozy chirac mitterrand
matignon : premier prime
bercy : economie economy finances finance budget comptes
beauvau : interieur interior
orsay : etrangeres foreign diplomatie
vendome : justice sceaux
brienne : armees defense defence
segur : sante health
solferino : socialiste socialist socialistes ps
bourbon palais-bourbon : assemblee assembly deputes depute
haute : senat senate senateur senateurs senatrice lords
hemicycle : assemblee senat deputes senateurs parlement parliament
downing : prime minister premier britain british britannique starmer blair cameron johnson sunak thatcher
whitehall : government uk british britain minister
westminster : parliament mps commons lords parlement london
scotland yard : police met metropolitan
buckingham : queen king royal palace reine roi prince
quirinal : president italy italian italie italien
chigi : italy italian italie italien
moncloa : spain spanish espagne espagnol sanchez
zarzuela : spain spanish espagne roi king
zhongnanhai : china chinese beijing pekin chine
chancellerie : chancellor chancelier germany german merkel scholz merz justice
bundestag : parliament parlement german germany lower
bundesrat : upper german germany senate
bundesbank : german bank central
duma douma : duma parliament parlement russian lower
rada verkhovna : rada parliament parlement ukrainian
knesset : knesset parliament parlement israeli israel mps
cortes : parliament parlement spanish spain
majlis : parliament parlement iranian iran
diete : diet parliament parlement japan japanese
tsahal : israel israeli idf israelien israelienne
mossad : israel israeli intelligence
armee rouge : red army soviet
saint-siege siege vatican : vatican pope papal holy pape catholic catholique
souverain pontife : pope pape
croisette : cannes
mostra : venice venise
palme : cannes
city : london londres financial bank
wall street : stock stocks shares dow nasdaq nyse investors bourse markets
nasdaq : nasdaq
francfort : ecb bce bundesbank german
bruxelles : european eu ue europeenne europeen commission nato otan belgium belgian
strasbourg : european europeen parliament parlement echr cedh
luxembourg : european court justice senat senateurs
geneve : un onu who oms wto omc
la-haye haye : icc icj cpi cij court criminal netherlands dutch pays-bas neerlandais neerlandaise
communes : commons parliament mp
berne : confederation confederal federal
cupertino : apple
redmond : microsoft
mountain view : google alphabet
menlo park : facebook meta
armonk : ibm
billancourt losange : renault
sochaux lion : peugeot
chevrons : citroen
wolfsburg wolfsbourg : volkswagen vw
big blue : ibm
bleus bleues tricolores : france french francais francaise francaises
azzurri azzurra squadra : italy italian italie italien
mannschaft : germany german allemagne allemand
selecao auriverde : brazil brazilian bresil bresilien portugal portuguese
roja : spain spanish chile espagne chili
albiceleste : argentina argentine argentinian
celeste : uruguay uruguayan
oranje : dutch netherlands pays-bas neerlandais
diables devils : belgium belgian belgique belge manchester
lions : england english senegal cameroon cameroun millwall lion
fennecs : algeria algerie algerian
elephants : ivory ivoire
pharaons : egypt egypte
blacks kiwis : zealand nouvelle-zelande
springboks boks : africa african afrique
wallabies : australia australian australie
pumas : argentina argentine
trefle : ireland irish irlande
poireau : wales welsh galles
chardon : scotland scottish ecosse
rose : england english angleterre
gunners : arsenal
spurs : tottenham antonio
toffees : everton
citizens skyblues : city manchester
merengue merengues : real madrid
blaugrana blaugranas catalans : barcelona barcelone barca
colchoneros : atletico
dame bianconeri vieille : juventus turin
rossoneri : milan
nerazzurri : inter
phoceens olympiens : marseille om
gones : lyon ol
canaris : nantes
dogues losc : lille
aiglons : nice
merlus : lorient
girondins : bordeaux
boucle : tour france
petite reine : cyclisme cycling
giro : giro italy italie
vuelta : vuelta spain espagne
roland-garros : french paris open garros
flushing meadows : us open
masters : masters atp wta finals augusta golf
mondial mundial : world cup monde
euro euros : european euro championship championships europe
chelem : slam grand
ligue : league
hongrie : magyar
croix-rouge : red cross
croissant-rouge : red crescent
systeme : solar solaire system
grande guerre : first world war
dday debarquement : d-day normandy landings
jour : d-day day
velours : velvet
tchernobyl : chernobyl chornobyl
brexit : brexit eu european leave
mur : wall
rideau : curtain
downing street : prime minister premier britain british
cote : ivory ivorian coast
sages : constitutionnel constitutional council
palais-royal : etat constitutionnel
echiquier : exchequer chancellor budget
reds : liverpool cincinnati
blues : chelsea auckland louis
hammers : west ham
magpies : newcastle
foxes : leicester
saints : southampton orleans
villans : aston villa
hornets : watford charlotte
cottagers : fulham
rangers : rangers york glasgow
bohs : bohemians
rouches : standard liege
mauves : anderlecht
parisiens : psg paris
lensois sang : lens
`;
