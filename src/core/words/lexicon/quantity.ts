/** Number, size and place. */
export const quantity = `
nombre nombreux : number numerous many
numero : number issue
chiffre chiffrer : figure digit number
quantite : quantity amount
montant somme : amount sum
total totalite : total whole
moyenne moyen : average mean medium
median : median
taux proportion : rate proportion ratio
pourcentage pourcent : percentage percent
part : share part
partie partiel : part partial
partiellement : partly
portion : portion
moitie demi : half
tiers : third
quart : quarter
dizaine : ten dozen
douzaine : dozen
vingtaine : twenty
centaine cent : hundred
millier mille : thousand
un : one
deux : two
trois : three
quatre : four
cinq : five
six : six
sept : seven
huit : eight
neuf : nine
dix : ten
onze : eleven
douze : twelve
vingt : twenty
trente : thirty
quarante : forty
cinquante : fifty
soixante : sixty
zero : zero
unique seul : only single unique sole
plusieurs divers : several various
beaucoup : much many lot
peu : few little
plupart : most
tout entier : whole entire all
ensemble : whole set together
integralite integral : whole full
chaque chacun : each every
aucun : none no
quelque : some few
autre : other another
meme : same
pareil identique : same identical
environ approximatif quelque : about around approximately roughly
presque quasi quasiment : almost nearly
exact exactement : exact exactly
precis precisement : precise precisely
plus davantage : more
moins : less fewer
trop exces excessif : too excess excessive
assez suffisant suffire : enough sufficient
insuffisant insuffisance : insufficient inadequate
maximum maximal : maximum
minimum minimal : minimum
augmenter augmentation accroitre accroissement : increase rise grow raise
croitre croissance croissant : grow growth growing
elever eleve elevation : high raise elevate
relever relevement : raise
progresser progression progres : progress rise grow advance
reduire reduction : reduce cut reduction lower
baisser baisse : fall drop lower decline decrease
decliner declin : decline
limiter limite limitation : limit restrict limitation
restreindre restriction : restrict restriction curb
plafond plafonner : cap ceiling
etendre extension etendue : extend extension extent
elargir elargissement : widen expand broaden
agrandir agrandissement : enlarge expand
allonger allongement : lengthen extend
raccourcir : shorten
multiplier multiplication : multiply
ajouter additionner addition : add
soustraire : subtract
egaler egal : equal
kilometre : kilometre kilometer mile
metre : metre meter
centimetre : centimetre centimeter
hectare : hectare acre
litre : litre liter
gramme kilo kilogramme : gram kilo kilogram
tonne : tonne ton
watt kilowatt megawatt gigawatt : watt kilowatt megawatt gigawatt
octet gigaoctet megaoctet : byte gigabyte megabyte
carre : square
cube : cubic cube
taille : size
dimension : dimension
mesure mesurer : measure measurement
hauteur haut : height high
largeur large : width wide
profondeur profond : depth deep
distance : distance
surface superficie : area surface
volume : volume
degre : degree extent
echelle : scale ladder
rang : rank row
liste : list
paire : pair
tas : pile heap
cercle circulaire : circle circular
triangle : triangle
forme : shape form
cote lateral : side
angle coin : angle corner
bord : edge side
bout extremite : end tip
milieu : middle medium
interieur dedans : inside interior inner
exterieur dehors : outside exterior outdoor external
dessus : top above
dessous : below under
devant avant : front ahead
derriere arriere : behind back rear
pres proche proximite : near close nearby proximity
loin lointain : far distant
autour : around
nord : north northern
sud : south southern
est oriental orient : east eastern
ouest occidental occident : west western
lieu endroit : place spot venue location
emplacement localiser localisation : location locate site
zone : zone area
region : region area
position positionner : position
direction : direction
sens : direction sense way
origine original originaire : origin original native
suite : sequel continuation follow
etape : stage step
cycle : cycle
tour : turn round tour
pause : break pause
age : age aged old
statistique : statistics statistical
donnee : data figure
score : score
record : record
sommet pic : peak top summit
quinzaine : fifteen
trentaine quarantaine cinquantaine soixantaine : thirty forty fifty sixty
quinze : fifteen
quatorze : fourteen
treize : thirteen
seize : sixteen
sixieme : sixth
septieme : seventh
huitieme : eighth
neuvieme : ninth
dixieme : tenth
deux : twice
fois : sometime
poignee : handful
poignee : handle
abondance abondant : plenty abundance abundant
ton tonalite : tone
gallon : gallon
cheval : horsepower
continuel : ongoing
ajourner ajournement : adjourn postpone
alentour : surrounding around
parcours : course route journey
peripherie : outskirts periphery
superieur : upper
globe : globe
kilometrage : mileage
numerique : numerical
equilibre : offset
compenser compensation : offset compensate compensation
arrondir : round
redoublement : doubling
duree : lifetime lifespan
eternite : forever
maintenant : nowadays
aujourd : today
veille : overnight
calendrier : timescale
prealablement : beforehand
prochain : upcoming forthcoming
quintuple quadruple quadrupler : quadruple fivefold
dix-huit : eighteen
dix-sept : seventeen
dix-neuf : nineteen
metrique : metric
ajout : plus
lot : batch lot
surcroit surplus : surplus
majorer majoration : increase surcharge
minorer : understate
abaisser : lower
resserrer : narrow
innombrable : countless innumerable
contingent : contingent quota
ulterieur : afterwards later
phase : round
regain : renewed resurgence
avoisiner : approach
echelon : level echelon rung
serie : spate
minima : minimum
sud-ouest : southwest southwestern
sud-est : southeast southeastern
nord-ouest : northwest northwestern
nord-est : northeast northeastern
unite : unit unity
millimetre : millimetre
denombrer denombrement : count number
soustraction : subtraction
morceau : chunk
enieme : umpteenth
rendez-vous : appointment date
bordure border bord : border edge
cadence rythme : rate
comporter : contain
comptage : count
distance : remote
ecart : difference
etablir : base
file : queue line
inclure : comprise
manquer manque penurie : lack shortage
faute : lack
moindre : slightest
moitie demi : halve
nombre : figure
part : portion proportion
pointe : peak
recenser : list
restant : remainder rest
suite : sequence
taux : percentage
totaliser : total
`;
