/** Home, food, family and feelings. */
export const daily = `
vie vivre : life live living
quotidien : daily everyday
maison : house home
domicile : home residence
foyer : home household
logement loger : housing home accommodation
habitation habiter : dwelling live inhabit home
habitant : resident inhabitant
resident residence resider : resident residence reside
appartement : flat apartment
immeuble batiment : building block
villa : villa
toit : roof
porte : door gate
fenetre vitre : window
escalier : stairs staircase
etage : floor storey
sol plancher : floor
piece chambre : room bedroom
cuisine cuisiner cuisinier : kitchen cook cooking chef cuisine
chef : chef
toilettes : toilet
salon : lounge fair show
cave : cellar
cour : courtyard yard
meuble : furniture
table : table
chaise : chair
lit : bed
canape : sofa
etagere : shelf
tiroir : drawer
miroir : mirror
horloge montre : clock watch
sac : bag
boite : box
carton : cardboard box
bouteille : bottle
verre : glass
tasse : cup
assiette : plate
couteau : knife
crayon stylo : pencil pen
encre : ink
colle coller : glue stick
ciseaux : scissors
corde : rope
repas : meal
dejeuner : lunch
petit-dejeuner : breakfast
diner : dinner
nourriture nourrir : food feed
aliment alimentaire alimentation : food
faim famine : hunger hungry famine
soif : thirst thirsty
cantine : canteen
restaurant restaurateur restauration : restaurant catering
cafe : coffee cafe
bar : bar pub
boisson : drink beverage
boire buveur : drink drinker
vin viticole : wine
biere brasserie brasseur : beer brewery brewer
cidre : cider
the : tea
lait laitier : milk dairy
fromage fromager : cheese
beurre : butter
pain : bread
boulanger boulangerie : baker bakery
patisserie gateau : pastry cake
chocolat : chocolate
bonbon : candy sweet
farine : flour
viande : meat
boucher boucherie : butcher
boeuf : beef
jambon : ham
saucisse : sausage
soupe : soup
salade : salad
huile : oil
recette : recipe
gout : taste
odeur : smell odour
vegetarien vegan : vegetarian vegan
epicerie epicier : grocery grocer
marche : market
famille familial : family
parent parental : parent parental
pere papa paternel paternite : father dad paternal
mere maman maternel : mother mum mom maternal
enfant enfance : child kid childhood
fils : son
fille : daughter girl
garcon : boy
frere : brother
soeur : sister
mari : husband
epouse femme : wife
epoux conjoint : spouse husband partner
couple : couple
grand-pere : grandfather
grand-mere : grandmother
grand-parent : grandparent
oncle : uncle
tante : aunt
cousin : cousin
neveu : nephew
niece : niece
jumeau : twin
orphelin : orphan
ancetre : ancestor
ami amitie amical : friend friendship friendly
copain camarade : friend mate buddy
voisin voisinage : neighbour neighbor neighbourhood
quartier : neighbourhood neighborhood district quarter
ville urbain : city town urban
cite : city estate
banlieue : suburb
village villageois : village villager
campagne rural : countryside rural
centre central : centre center central
place : square place
parc : park
jardin : park
terrain : land plot ground
cimetiere : cemetery
tombe : grave tomb
naitre naissance natal : birth born native
vieillesse vieillard : old elderly
jeunesse jeune : youth young
adolescent ado : teenager teen adolescent teenage
adulte : adult
femme feminin : woman female
homme masculin : man male
homme humain : man human
genre : gender genre kind
feministe feminisme : feminist feminism
homosexuel gay lesbienne : gay homosexual lesbian
transgenre trans : transgender trans
personne individu individuel : person individual people
gens : people
humain humanite : human humanity
humanitaire : humanitarian
population : population
peuple populaire populariser : people popular
foule : crowd
communaute communautaire : community
social : social
societe : society
sans-abri sdf : homeless
solidaire solidarite : solidarity
amour amoureux aimer : love lover like
aimer apprecier : like enjoy appreciate
baiser embrasser : kiss
calin : hug
haine hair detester : hate hatred
colere : anger angry
fureur furieux : fury furious
joie joyeux : joy happy
heureux bonheur : happy happiness
triste tristesse : sad sadness
malheureux malheur : unhappy misfortune
pleurer larme pleur : cry weep tear
sourire : smile
fierte fier : pride proud
honte honteux : shame ashamed
jalousie jaloux : jealousy jealous
surprise surprendre surprenant : surprise
choc choquer : shock
emotion emouvoir emotionnel : emotion emotional move
passion passionner : passion passionate
enthousiasme enthousiaste : enthusiasm enthusiastic
ennui ennuyer : boredom bore annoy
deception decevoir : disappointment disappoint
frustration frustrer : frustration frustrate
courage courageux : courage brave courageous
confiance confier : trust confidence entrust
mefiance mefier : distrust mistrust
respect respectueux : respect respectful
politesse poli : polite politeness
gentil gentillesse : kind nice kindness
cruel cruaute : cruel cruelty
honnete honnetete : honest honesty
habitude habituel : habit usual
coutume : habit custom
comportement comporter : behaviour behavior behave
attitude : attitude
geste : gesture move
conseil : tip advice
service : service favour
sommeil : sleep
reveil reveiller : wake alarm
repos reposer : rest
courses : shopping
menage menager : household housework
poubelle : trash bin
electromenager : appliance
chauffage chauffer : heating heat
eclairage eclairer : lighting light
tapis : carpet rug
savon : soap
couche : nappy diaper layer
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
`;
