/** Home and food. */
export const home = `
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
abri cabane remise hangar : shed
alcoolise : alcoholic alcohol
avocat : avocado
bailleur : landlord lessor
batir batiment : build construct construction
biscuit : cookie
cabane hutte : hut cabin
canalisation : pipe
carte : menu
chaudiere : boiler
cloture : fence
coupole : dome
cuire cuisson : bake baking
culinaire cuisine cuisiner : cooking cook cookery
dalle : slab
entretien maintenance : upkeep
foncier : land property
gouttiere cheneau : gutter
habitation logement : dwelling housing
laverie : laundromat launderette laundry
lessive : laundry washing
logement : flat apartment
lot parcelle terrain : lot plot parcel
louer location : let rental lease
loyer : rental
micro-ondes : microwave
mobilier ameublement : furniture
navet : turnip
occupation : occupancy
plat : dish course
plomberie : plumbing plumber
portail : gate
revetement bardage : cladding
revetement : coating
robinet : tap faucet
sale sel : salt salty
savonnier : soap
serveur serveuse : waiter waitress
sieste : nap
tache : patch stain spot
tourte : pie
`;
