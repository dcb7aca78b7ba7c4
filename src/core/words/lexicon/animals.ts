/** Animals, energy and matter. */
export const animals = `
animal : animal
bete : beast animal
veterinaire : vet veterinary
chien canin : dog
chat felin : cat feline
cheval : horse
vache : cow
taureau : bull
mouton brebis : sheep ewe
chevre : goat
cochon porc : pig pork
poule poulet : hen chicken
oeuf : egg
oiseau : bird
pigeon : pigeon
canard : duck
lapin : rabbit
rat : rat
souris : mouse
singe : monkey ape
lion : lion
tigre : tiger
ours : bear
loup : wolf
renard : fox
elephant : elephant
girafe : giraffe
serpent : snake
crocodile : crocodile
tortue : turtle tortoise
grenouille : frog
poisson : fish
peche pecher pecheur : fishing fish fisherman
saumon : salmon
requin : shark
baleine : whale
dauphin : dolphin dauphin
phoque : seal
huitre : oyster
insecte : insect
abeille : bee
apiculteur apiculture : beekeeper beekeeping
mouche : fly
moustique : mosquito
fourmi : ant
araignee : spider
papillon : butterfly
troupeau : herd flock
nid : nest
proie : prey
predateur : predator
charbon : coal
uranium : uranium
mine minier mineur : mine mining miner
minerai mineral : ore mineral
metal metallique : metal
acier siderurgie : steel
fer : iron
cuivre : copper
aluminium : aluminium aluminum
or : gold
argent : silver
coton : cotton
caoutchouc : rubber
dechetterie : dump tip
compost : compost
transition : transition
sobriete : sobriety
gaspiller gaspillage : waste
penurie : shortage
seuil : threshold
maree : tide
massif : massif massive
peninsule : peninsula
continent : continent
rive : bank shore
altitude : altitude
abri abriter : shelter
campement camping camper : camp camping
estival : summer
hivernal : winter
caniculaire : sweltering
tropical : tropical
tonnerre : thunder
poussiere : dust dusty
boue : mud muddy
vapeur : steam vapor vapour
epicentre : epicentre epicenter
eruption : eruption
magnitude : magnitude
nuisance : nuisance
irrigation irriguer : irrigation irrigate
zoo : zoo
panda : panda
mammifere : mammal
panthere : panther
carcasse : carcass
plume : feather plume
oie : goose
coquillage : shell shellfish
coquille : shell
coq : rooster cock
essaim : swarm
miel : honey
cacao : cocoa
cannelle : cinnamon
epice : spice
gingembre : ginger
ail : garlic
citron : lemon
poire : pear
peche : peach
haricot : bean
noix : nut
soja : soy
pollen : pollen
herbicide : herbicide
marais : marsh swamp
paysage : landscape
recif : reef
vendange : harvest
combustible : fuel
hydrocarbure : hydrocarbon
biocarburant bioethanol : biofuel
reservoir : tank reservoir
citerne : tank
cascade : waterfall
deforestation : deforestation
baie : bay berry
puma : puma
ane : donkey
ancre : anchor
meduse : jellyfish
femelle : female
male : male
marecage : swamp
ranch : ranch
graine : seed seedling
asperge : asparagus
courge : pumpkin squash
malt : malt
houblon : hops
tulipe : tulip
petale : petal
ruche : hive
miellerie : apiary
roseau : reed
variante variant : variant
peste : bubonic
fioul : fuel
precaution : precaution
intemperie : weather
cage : cage
alarme : alarm
axe : axis
perimetre : perimeter
facade : front facade
lever : sunrise
coucher : sunset
mediterraneen : mediterranean
amont : upstream
aval : downstream
crue : swollen
anguille : eel
argile glaise : clay
beton : concrete
cabillaud morue : cod
carriere : quarry
castor : beaver
cigogne : stork
civelle : elver
forer forage creuser : drill bore borehole
hydroelectricite hydroelectrique : hydropower hydroelectricity hydro
liege : cork
maquereau : mackerel
nourrissage : feed feeding
pate : pulp
pondre : lay
reseau : grid
sedentaire : resident
truite : trout
`;
