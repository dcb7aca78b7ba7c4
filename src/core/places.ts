/** What lies where, bare, one region or country a line: an editor who reads of Pilsen may write Tchéquie. */
const lines = `
etats-unis amerique americain americaine washington : york new-york angeles chicago houston phoenix philadelphia dallas austin francisco seattle denver boston detroit memphis portland baltimore milwaukee atlanta miami oakland minneapolis cleveland omaha nashville orleans pittsburgh cincinnati brooklyn manhattan hollywood texas california florida ohio oregon virginia georgia illinois michigan minnesota nevada utah arizona colorado kansas iowa missouri nebraska alabama tennessee kentucky louisiana montana idaho wyoming dakota vermont maine hampshire massachusetts connecticut jersey maryland delaware pennsylvania wisconsin indiana oklahoma arkansas mississippi alaska hawaii senate congress republican republicans democrat democrats democratic pentagon fbi cia nasa fed sec
washington : senate congress white pentagon capitol
texas : houston dallas austin antonio paso
californie : angeles francisco diego oakland hollywood sacramento jose
etat floride : miami orlando tampa
oregon : portland
new-york york manhattan brooklyn : brooklyn manhattan queens bronx harlem wall
silicon valley : google apple meta cupertino mountain menlo palo
royaume-uni angleterre britannique grande-bretagne : london londres manchester leeds liverpool birmingham sheffield bristol newcastle nottingham leicester york brighton oxford cambridge hull england scotland wales britain edinburgh glasgow cardiff belfast westminster bbc cornwall yorkshire kent sussex norfolk devon labour tory tories
angleterre : london manchester leeds liverpool birmingham sheffield bristol newcastle nottingham leicester york brighton oxford cambridge hull cornwall yorkshire kent sussex norfolk devon
londres : westminster hackney camden islington soho fleet bbc
ecosse : edinburgh glasgow aberdeen dundee inverness highlands clyde
galles : cardiff swansea newport pembroke wrexham bangor welsh
irlande : dublin cork galway limerick belfast irish taoiseach
ulster : belfast derry
canada : toronto montreal vancouver ottawa calgary edmonton winnipeg quebec ontario manitoba alberta saskatchewan halifax regina
quebec : montreal
ontario : toronto ottawa
australie : sydney melbourne brisbane perth adelaide canberra queensland tasmania darwin hobart
nouvelle-zelande zelande : auckland wellington christchurch dunedin zealand
allemagne : berlin munich hamburg hambourg cologne frankfurt francfort stuttgart dusseldorf leipzig dresden hanover bremen bonn bundestag bundesbank saxony bavaria
baviere : munich nuremberg augsburg
espagne : madrid barcelona barcelone seville valencia valence bilbao zaragoza malaga granada catalonia
catalogne : barcelona barcelone
italie : rome milan milano naples turin florence venice verona bologna palermo genoa rai sicily tuscany vatican
venetie : venice verona padua
portugal : lisbon lisbonne porto coimbra braga
pays-bas hollande neerlandais neerlandaise hollandais hollandaise : amsterdam rotterdam hague utrecht eindhoven dutch
belgique : brussels bruxelles antwerp ghent liege bruges namur charleroi
bruxelles : european commission eu
suisse : zurich geneva geneve bern basel lausanne lugano
autriche : vienna vienne salzburg graz linz
suede : stockholm gothenburg malmo uppsala
norvege : oslo bergen trondheim tromso stavanger
danemark : copenhagen copenhague aarhus odense danish
finlande : helsinki tampere turku
islande : reykjavik
pologne : warsaw varsovie krakow gdansk poznan lodz
tchequie tcheque : prague brno pilsen ostrava plzen
slovaquie : bratislava kosice
hongrie : budapest debrecen
roumanie : bucharest cluj
bulgarie : sofia plovdiv
grece : athens thessaloniki crete
turquie : istanbul ankara izmir
russie : moscow petersburg kremlin
ukraine : kyiv kiev lviv odesa kharkiv
serbie : belgrade
croatie : zagreb split dubrovnik
israel : jerusalem tel-aviv haifa
liban : beirut
egypte : cairo alexandria
maroc : rabat casablanca marrakech marrakesh tangier fez
algerie : algiers oran
tunisie : tunis
nigeria : lagos abuja kano
kenya : nairobi mombasa
ghana : accra kumasi
senegal : dakar
ethiopie : addis
afrique : lagos nairobi accra dakar johannesburg kampala kigali nigeria kenya ghana senegal ethiopia rwanda uganda tanzania
inde : delhi mumbai bombay kolkata bangalore bengaluru chennai hyderabad kerala punjab
chine : beijing shanghai shenzhen guangzhou hong-kong wuhan tiktok
japon : tokyo osaka kyoto nagoya sapporo hiroshima
coree : seoul busan
taiwan : taipei
indonesie : jakarta bali
philippines : manila
thailande : bangkok
vietnam : hanoi saigon
pakistan : karachi lahore islamabad
bangladesh : dhaka
bresil : brasilia paulo rio salvador recife
argentine : aires cordoba rosario
mexique : mexico guadalajara monterrey tijuana oaxaca
chili : santiago valparaiso
colombie : bogota medellin cali
perou : lima cusco
europe vieux-continent continent : european eu brussels euro eurozone france germany italy spain britain
france hexagone metropole : paris lyon marseille french
ile-de-france francilien francilienne : paris montreuil versailles nanterre creteil bobigny saint-denis cergy evry melun
bretagne : brest rennes quimper vannes lorient saint-malo saint-brieuc morlaix finistere morbihan cotes-d-armor ille-et-vilaine
finistere : brest quimper morlaix concarneau douarnenez
morbihan : vannes lorient pontivy
normandie : rouen caen havre cherbourg evreux alencon flers dieppe bayeux calvados orne eure
calvados : caen bayeux lisieux deauville
orne : alencon flers argentan
seine-maritime : rouen havre dieppe
hauts-de-france : lille amiens roubaix tourcoing dunkerque calais lens arras beauvais creil valenciennes oise somme aisne
nord : lille roubaix tourcoing dunkerque valenciennes douai cambrai
pas-de-calais : calais lens arras boulogne bethune
oise : beauvais creil senlis compiegne
somme : amiens abbeville
grand-est : strasbourg reims metz nancy mulhouse colmar troyes epinal gerardmer vosges alsace lorraine
alsace : strasbourg mulhouse colmar
lorraine : metz nancy epinal
vosges : epinal gerardmer remiremont
moselle : metz thionville forbach
bas-rhin : strasbourg haguenau
haut-rhin : mulhouse colmar
marne : reims chalons epernay
bourgogne : dijon auxerre nevers macon beaune
cote-d-or : dijon beaune
franche-comte : besancon belfort
doubs : besancon montbeliard
jura : lons dole
centre-val-de-loire : tours orleans blois bourges chartres
indre-et-loire : tours chinon
loiret : orleans montargis
pays-de-la-loire : nantes angers mans saint-nazaire laval
loire-atlantique : nantes saint-nazaire
maine-et-loire : angers cholet saumur
sarthe : mans
vendee : roche-sur-yon
nouvelle-aquitaine aquitaine : bordeaux limoges poitiers rochelle pau bayonne angouleme perigueux brive gironde landes creuse
gironde : bordeaux arcachon libourne
charente : angouleme cognac
charente-maritime : rochelle saintes rochefort
vienne : poitiers
haute-vienne limousin : limoges
dordogne perigord : perigueux bergerac sarlat
pyrenees-atlantiques bearn : pau bayonne biarritz
occitanie : toulouse montpellier nimes perpignan ales albi rodez tarbes mende auch sete beziers gard gers lozere aveyron
haute-garonne : toulouse blagnac
herault : montpellier beziers sete
gard : nimes ales uzes
lozere : mende nasbinals florac
aveyron : rodez millau
gers : auch condom
tarn : albi castres
auvergne-rhone-alpes auvergne : lyon grenoble saint-etienne clermont annecy chambery valence aurillac puy
rhone : lyon villeurbanne
isere : grenoble vienne
loire : saint-etienne roanne
haute-savoie : annecy annemasse chamonix
savoie : chambery albertville
puy-de-dome : clermont riom thiers
cantal : aurillac
haute-loire : puy
drome : valence montelimar
ardeche : privas aubenas annonay
provence paca provence-alpes-cote-d-azur : marseille nice toulon avignon cannes arles aix
bouches-du-rhone : marseille aix arles aubagne
alpes-maritimes cote-d-azur azur : nice cannes antibes grasse
var : toulon hyeres
vaucluse : avignon orange carpentras
corse : ajaccio bastia corte
seine-saint-denis : montreuil bobigny saint-denis pantin
hauts-de-seine : nanterre boulogne-billancourt
val-de-marne : creteil vincennes ivry
val-d-oise : cergy argenteuil sarcelles
essonne : evry massy
yvelines : versailles
seine-et-marne : melun meaux
outre-mer : guadeloupe martinique reunion guyane mayotte noumea papeete
guadeloupe : pointe-a-pitre basse-terre
martinique : fort-de-france
reunion : saint-denis saint-pierre
`;

const within: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [names = '', parts = ''] = line.split(' : ');
    for (const name of names.split(' '))
      map.set(name, [...(map.get(name) ?? []), ...parts.split(' ')]);
  }
  return map;
})();

/** The bare names of what lies in a country or region of that bare name: the cities of «tchequie». */
export const partsOfPlace = (key: string): readonly string[] => within.get(key) ?? [];

const parts: ReadonlySet<string> = new Set([...within.values()].flat());

/** Whether a bare word names a place that lies in another, or one that others lie in. */
export const liesSomewhere = (key: string): boolean => within.has(key) || parts.has(key);

/** Capitals that stand for their country in the news, bare, each with its country. */
const seats = new Map(
  `varsovie:pologne berlin:allemagne madrid:espagne rome:italie lisbonne:portugal athenes:grece vienne:autriche berne:suisse stockholm:suede
  oslo:norvege copenhague:danemark helsinki:finlande budapest:hongrie prague:tchequie bucarest:roumanie sofia:bulgarie kiev:ukraine moscou:russie
  pekin:chine tokyo:japon seoul:coree ankara:turquie teheran:iran ottawa:canada canberra:australie rabat:maroc alger:algerie tunis:tunisie dakar:senegal
  riga:lettonie tallinn:estonie vilnius:lituanie dublin:irlande washington:etats-unis`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The bare name of the country whose capital that is. */
export const seatOf = (key: string): string | undefined => seats.get(key);
