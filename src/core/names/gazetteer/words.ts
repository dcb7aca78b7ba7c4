/** Words of institutions, of days and of titles of works that French and English write differently, bare, one group a line. */
export const wordForms = `
nord north northern
sud south southern
est east eastern
ouest west western
ue eu union european
onu un nations united
otan nato
oms who
fmi imf
bce ecb
ocde oecd
rgpd gdpr
ia ai artificial
pib gdp
pdg ceo
sida aids
adn dna
arn rna
arn mrna
arnm mrna rna messenger
co2 carbon
ch4 methane
ong ngo ngos
bd comics comic
etat state states government
etats states
senat senate
congres congress
parlement parliament
cour court
conseil council board
ministere ministry department
ministre minister
tresor treasury
universite university
ecole school
institut institute institution
academie academy
fondation foundation trust
ligue league
coupe cup
jeux games olympics
olympiques olympic olympics
bourse exchange stock
banque bank
centrale central
unies united un
union union eu
chambre house chamber
bibliotheque library
musee museum
theatre theatre theater
orchestre orchestra
prix prize award
oscars oscar oscars academy
eglise church
pape pope
vatican holy see
noel christmas
paques easter
internet internet online web
web web online internet
toile web
terre earth
lune moon
soleil sun
dieu god
coran koran quran
lumieres enlightenment
guerre war
mondiale world
republique republic
defense defence defense
interieur interior home inner
interieure interior inner
sante health
antiquite antiquity ancient
moyen-age medieval middle
premier prime first
reine queen
roi king
princesse princess
saint saint st
sainte saint st
agence agency
autorite authority
association association society
syndicat union guild
guilde guild
comite committee
centre center centre
laboratoire laboratory lab
observatoire observatory
haute high
basse low lower
grand great grand big
petit little small
nouveau new
nouvelle new
vert green verts greens
rouge red
noire black
noir black
bleu blue
blanc white
blanche white
ville city town
comte county count
cite city
ile island isle
iles islands isles
lac lake
mont mount
monts mountains
montagnes mountains
mer sea
fleuve river
riviere river
rue street
place square place
tour tower tour
pont bridge
gare station
aeroport airport
hopital hospital
parc park
jardin garden gardens
chateau castle palace
palais palace
telegramme telegram telegraph
lettre letter newsletter
communes commons
lords lords peers
assemblee assembly
departement department
etrangeres foreign
chancelier chancellor exchequer
gouverneur governor
procureur attorney prosecutor
federale federal
federal federal feds
nationale national
internationale international
mondial world global
mondiaux worlds world
europeenne european europe eu
royale royal
armees armed forces military army
armee army
marine navy naval
aviation air-force aviation
garde guard
douanes customs
impots revenue tax taxes
fisc revenue tax irs hmrc taxman
logement housing
transports transport transportation
energie energy
affaires affairs
etude study
droits rights
homme human man
humains human
refugies refugees refugee
travail labour labor work
travailliste labour
travaillistes labour
conservateurs conservatives conservative tories tory
conservateur conservative tory
democrates democrats democratic democrat dems
democrate democrat democratic
republicains republicans republican gop
republicain republican gop
chretienne christian
sociaux-democrates social-democrats spd democrats
verts greens green
liberaux liberals liberal lib
nationalistes nationalists nationalist
communiste communist
populaire people popular
peuple people
independantistes separatists independence
gardiens guards guardian
soir evening
matin morning
dimanche sunday
quotidien daily
monde world
premiere first premier
masculine men
feminine women
moins under
anneaux rings
seigneur lord
guerre war wars
etoiles stars star
etoile star
nuit night
songe dream
reves dreams
ete summer
hiver winter
printemps spring
automne autumn fall
mort death dead
vie life
amour love
haine hate
paix peace
temps time times
coeur heart
enfants children kids
femme woman
femmes women
hommes men
homme man
fille girl daughter
filles girls daughters
garcon boy
garcons boys
frere brother
freres brothers
soeur sister
soeurs sisters
pere father
mere mother
fils son
loup wolf
loups wolves
chien dog
cheval horse
ours bear
oiseau bird
oiseaux birds
aigle eagle
serpent snake serpent
monstre monster
fantome ghost phantom
fantomes ghosts
sorciere witch
sorcieres witches
sorcier wizard
ange angel
anges angels
enfer hell
paradis paradise
jugement judgment judgement
dernier last
derniere last
premier first
retour return back
voyage journey voyage travels
aventures adventures
chevalier knight
chevaliers knights
gardien guardian keeper
ombre shadow
lumiere light
feu fire
flammes flames
glace ice
neige snow
tempete tempest storm
vent wind
pluie rain
orage storm
ciel sky heaven
montagne mountain
foret forest woods
maison house home
chambre room
porte door gate
cles keys
histoire story history
contes tales
conte tale
livre book
jeu game
jeux games
trone throne
couronne crown
epee sword
anneau ring
argent money silver
or gold golden
fer iron
sang blood
larmes tears
orgueil pride
prejuges prejudice
chatiment punishment
bete beast
belle beauty
masque mask
danse dance
cygnes swan
casse-noisette nutcracker
enchantee magic
noces marriage wedding
mariage wedding marriage
barbier barber
marchand merchant
megere shrew
mesure measure
bruit ado
rien nothing
joyeuses merry
comeres wives
vendredi friday
samedi saturday
solidarite solidarity
liberte liberty freedom
verite truth
honneur honor honour
medaille medal
ordre order
merite merit
ecran screen
acteurs actors
acteur actor
actrice actress
scenaristes writers
scenario screenplay
realisateurs directors
realisateur director
presse press
systeme system
solaire solar
espace space
spatiale space
spatial space
galaxie galaxy
voie way
lactee milky
sonde probe
rouge-gorge robin
ligne line
autoroute highway motorway
metro subway underground tube metro
canal canal channel
detroit strait
golfe gulf
cap cape
baie bay
plage beach
cote coast
vallee valley
grotte cave
falaises cliffs
chutes falls
bas low lower
haut high upper
vieux old
vieille old
ancien ancient former old
jeune young
jeunes young
mort dead death
fete day festival
jour day
annee year
nouvel new
an year
action thanksgiving
graces thanksgiving
independance independence
memoire remembrance memorial
souvenir remembrance
tribunal court tribunal
appel appeals appeal
superieure superior
penale criminal penal
hautes high
conseillers advisers council
`;
