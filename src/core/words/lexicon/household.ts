/** What stands in a house and a garden, and what is worn, cooked and eaten. */
export const household = `
tablier : apron
congelateur : freezer
perron : porch doorstep
porche veranda : porch
boite-aux-lettres : mailbox letterbox
brique : brick
baignoire : bath bathtub tub
salle-de-bain : bathroom shower bath
toilettes : toilet loo restroom bathroom lavatory
grille-pain : toaster
tondeuse tondre : mower lawnmower mow
placard armoire : cupboard closet wardrobe
casserole marmite : pan pot saucepan
tasse : cup mug
pied-de-biche : crowbar
marteau : hammer
rateau : rake
brouette : wheelbarrow
ficelle : string rope
aiguille : needle
couverture : blanket
drap : sheet
serviette : towel napkin
brosse brosser : brush
peigne peigner : comb
baskets : sneaker trainer runner
chandail pull : jumper sweater
culotte calecon : underwear pants knickers
casquette : cap
botte : boot
soulier : shoe
poubelle ordure eboueur : bin garbage trash rubbish
grenier : attic loft
toiture : roof
cheminee : chimney fireplace
verrou loquet : bolt latch
haie : hedge
pelouse gazon : lawn grass
fumier : manure
flaque : puddle
marecage marais marigot : swamp marsh bog
tourbe tourbiere : peat bog
ascenseur : lift elevator
tomate : tomato
champignon : mushroom
miche pain : loaf
sirop : syrup
oignon : onion
chou : cabbage
laitue salade : lettuce salad
patate : potato spud
cerise : cherry
fraise : strawberry
framboise : raspberry
banane : banana
noix : nut walnut
tarte : pie tart
beignet : doughnut donut
crepe : pancake
potage : soup
ragout : stew
lard : bacon
porc cochon : hog
agneau : lamb
dinde : turkey
souper diner : supper dinner
gouter : snack tea
affame faim : hungry starve
coude : elbow
cheville : ankle
orteil : toe
joue : cheek
menton : chin
sourcil : eyebrow
poitrine : chest breast
sueur suer : sweat
ronfler ronflement : snore
saigner saignement : bleed
bailler baillement : yawn
eternuer : sneeze
macher : chew
lecher : lick
cracher : spit
essuyer : wipe
manege : carousel merry-go-round
`;
