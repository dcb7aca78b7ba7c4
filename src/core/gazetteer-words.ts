/** Words of institutions, titles and given names that French and English write differently, bare, one group a line. */
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
ong ngo ngos
bd comics comic
etat state states government
etats states
senat senate
congres congress
parlement parliament
commission commission
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
federation federation
ligue league
coupe cup
jeux games olympics
olympiques olympic olympics
bourse exchange stock
banque bank
centrale central
nations nations
unies united un
union union eu
maison-blanche white house president presidential
chambre house chamber
bibliotheque library
musee museum
theatre theatre theater
opera opera
orchestre orchestra
festival festival
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
mars mars
dieu god
bible bible
coran koran quran
renaissance renaissance
lumieres enlightenment
guerre war
mondiale world
republique republic
revolution revolution
constitution constitution
justice justice
defense defence defense
interieur interior home inner
interieure interior inner
sante health
education education
culture culture
antiquite antiquity ancient
moyen-age medieval middle
premier prime first
president president
reine queen
roi king
prince prince
princesse princess
saint saint st
sainte saint st
agence agency
autorite authority
association association society
syndicat union guild
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
ocean ocean
fleuve river
riviere river
rue street
place square place
tour tower tour
pont bridge
gare station
aeroport airport
hotel hotel
hopital hospital
parc park
jardin garden gardens
chateau castle palace
palais palace
telegramme telegram telegraph
jean john
pierre peter
jacques james
marie mary
georges george
etienne stephen
michel michael
laurent lawrence
francois francis
antoine anthony antonio
lettre letter newsletter
elysee presidential president
beauvau interior interieur
sceaux justice
bercy economie economy finances finance
matignon premier prime
bourbon assemblee assembly
solferino socialiste socialist
`;
