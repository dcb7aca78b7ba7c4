/** Nature, farms and weather. */
export const nature = `
environnement environnemental : environment environmental
ecologie ecologique : ecology ecological green
climat climatique : climate
rechauffement rechauffer : warming warm
carbone : carbon
emission emettre : emission emit
serre : greenhouse
pollution polluer polluant : pollution pollute pollutant
dechet ordure : waste rubbish garbage trash
plastique : plastic
recycler recyclage : recycle recycling
durable durabilite : sustainable sustainability durable lasting
renouvelable : renewable
biodiversite : biodiversity
nature naturel : nature natural
sauvage : wild
faune : wildlife fauna
flore vegetation vegetal : flora vegetation plant
ecosysteme : ecosystem
habitat : habitat
espece : species
menace : threatened endangered
extinction disparition : extinction extinct
proteger protection : protect conservation protection
reserve : reserve
foret forestier : forest forestry woodland
bois boise : wood
arbre : tree
feuille : leaf sheet
racine : root
fleur fleurir : flower bloom blossom
herbe : grass herb
jardin jardinage jardinier : garden gardening gardener
champ : field
prairie : meadow grassland
agriculture agricole agriculteur : agriculture agricultural farming farmer farm
paysan : farmer peasant
ferme fermier : farm farmer
elevage elever eleveur : breeding breed breeder farmer livestock
betail bovin : cattle livestock
culture cultiver : crop cultivation grow cultivate
recolte moisson : harvest crop
cereale : grain cereal
ble : wheat
mais : corn maize
riz : rice
patate : potato
legume : vegetable
fruit : fruit
pomme : apple
raisin : grape
vigne vignoble vigneron viticulteur : vine vineyard winemaker
olive olivier : olive
pesticide : pesticide
engrais : fertiliser fertilizer
ogm : gmo
sol : soil ground
terre : earth land soil
sable : sand
pierre : stone
rocher roche rocheux : rock rocky
montagne montagneux : mountain
colline : hill
vallee : valley
plaine : plain
desert desertique : desert
volcan volcanique : volcano volcanic
seisme tremblement sismique : earthquake quake seismic
tsunami : tsunami
avalanche : avalanche
glissement : landslide
eau aquatique hydraulique : water aquatic
mer maritime marin : sea maritime marine
ocean : ocean
cote littoral cotier : coast coastal shore
plage : beach
ile insulaire : island
riviere fleuve : river
lac : lake
etang : pond
source : spring source
barrage : dam
inondation inonder crue : flood flooding
secheresse : drought
aride sec : dry arid
humide humidite : wet humid humidity moisture
meteo meteorologique meteorologue : weather meteorological meteorologist forecast
temps : weather
temperature : temperature
chaleur chaud : heat hot warm
canicule : heatwave
froid : cold
frais fraicheur : cool fresh
gel geler glace glacial : frost ice freeze icy freezing
glacier : glacier
neige neiger enneige : snow
pluie pleuvoir pluvieux precipitation : rain rainfall
averse : shower
orage orageux : storm thunderstorm
tempete : storm
ouragan cyclone typhon : hurricane cyclone typhoon
tornade : tornado
foudre eclair : lightning
grele : hail
vent souffler : wind blow
rafale : gust
nuage nuageux : cloud cloudy
brouillard : fog
ciel : sky
soleil ensoleille : sun sunny
lumiere lumineux : light bright
ombre : shadow shade
air : air
atmosphere : atmosphere
ozone : ozone
feu : fire
incendie incendier : fire blaze wildfire arson
flamme : flame
fumee : smoke
cendre : ash
pompier : firefighter fireman
catastrophe catastrophique desastre : disaster catastrophe catastrophic
sinistre sinistrer : disaster damage
victime : victim casualty
assainissement egout : sewerage sewer sanitation
assecher : dry
avoine : oat
bois : timber
brouillard brume : fog mist
cerne : ring
chene : oak
coupe : felling
debit : flow
decharge depotoir : dump landfill tip
enclos : enclosure pen
epuration : purification treatment
fondre fonte : melt
grange : barn
herbier : seagrass
humidite humide : damp
moisissure : mould mold mildew
orge : barley
ostreiculteur ostreicultrice : oyster
pin : pine
pre : meadow
puits : well
rafraichir refroidir : cool
scierie : sawmill
verger : orchard
foin : hay
ecurie : stable
pur-sang : racehorse thoroughbred
`;
