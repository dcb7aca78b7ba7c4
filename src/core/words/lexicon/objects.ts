/** Objects, dishes and clothes. */
export const objects = `
asseoir assis : sit seat
table : dining
pelouse : lawn
balcon terrasse : balcony terrace
couloir corridor : corridor
escalier : stair
piscine : pool
bain baigner baignade : bath bathe swim
douche : shower
coussin oreiller : pillow cushion
couette : duvet
rideau : curtain
bougie : candle
allumette : match
panier : basket
seau : bucket
bol : bowl
casserole : pan pot
poele : pan stove
fourneau four : oven stove
grill griller grillade : grill
creme : cream
dessert : dessert
casse-croute encas : snack
jus : juice
whisky : whisky whiskey
rhum : rum
cocktail : cocktail
sauce : sauce
cuillere : spoon tablespoon
fourchette : fork
ingredient : ingredient
confiserie : confectionery sweets
fillette : girl
aine : eldest elder oldest
cadet : youngest younger cadet
conjugal : conjugal marital
trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire : thirties forties fifties sixties seventies eighties nineties
celibat : single
confrere : colleague peer
homologue : counterpart
prenom : forename
souci : worry concern trouble
plaire plaisant : please pleasing
seduisant : handsome
desole desoler : sorry
ennuyeux : bored
enerver enervement : annoy irritate
agacer agacement : annoy irritate
excitation exciter : excitement excite
admirer admiration : admire admiration
mepris mepriser : contempt scorn despise
compassion : compassion
rage enrager : rage
frayeur effroi effrayer effrayant : fright scare scary frighten
panique paniquer : panic
angoisser : distress
detresse : distress
affection affectueux : affection affectionate
chagrin : grief sorrow
nostalgie : homesick
blague : prank
poubelle : dustbin
blouse blouson : blouse jacket
poche : pocket
bouton : button
cape : cape
chaussette : sock
slip calecon : underwear pants
maillot : shirt jersey swimsuit
lunette : glasses
banc : bench
refrigerateur frigo refrigerer : fridge refrigerator
glaciere : cooler
aspirateur : vacuum
climatiseur climatisation climatiser : conditioning conditioner
filet : net
bague : ring
tuyau : pipe hose
ventilateur : fan
parapluie : umbrella
fente : slot crack
colis paquet : parcel package packet
enveloppe : envelope
pot : pot jar
boule : ball
pension pensionnaire : boarding boarder resident
bonhomme : fellow
truc : trick thing
gage : pledge forfeit
malaise : unease faint discomfort
sanglot : sob
embarras embarrasser : embarrassment embarrass
courtoisie : courtesy
retrouvailles : reunion
marier nuptial : bridal
condoleances : condolences
temperament : temperament
emotif : sentimental
peur : daunting
culinaire gastronomie gastronomique : culinary gastronomy cuisine
surgele : frozen
croute : crust
mijoter : simmer
pincee : dash pinch
cuillere : teaspoon tsp
poivre : pepper
moutarde : mustard
vinaigre : vinegar
miette : crumb
recreation : recess playground
souvenir : keepsake souvenir
poignet : wrist
panoplie kit : kit
gelee : jelly
confiture : jam
maigre : lean skinny
parvis : forecourt
foire : fair
pagaille : mess
galere : struggle
dingue : crazy
enthousiasme enthousiasmer : thrill excite excitement
sifflet siffler sifflement : whistle
adultere : adultery
endeuiller : mourn bereaved
sien : own
grievement : seriously badly
amphore : amphora
armoire : wardrobe
balance : scale
bandeau : headband
boite : tin
cadenas : padlock
caisse : crate box
clou clouer : nail
comptoir : counter
conditionnement : packaging packing pack
cravate : tie
jalon piquet pieu : stake
jalon piquet : marker
jarre : jar
lambeau : shred tatter
matelas : mattress
mocassin : loafer
moule : mould mold
nappe : tablecloth
paquet : pack
perche poteau : pole
poteau : post
piece objet : item piece
planche : board plank
pochette : pouch
quincaillerie : hardware
sachet : packet bag
scie scier : saw
serrure : lock
soucoupe : saucer
tableau panneau : board
`;
