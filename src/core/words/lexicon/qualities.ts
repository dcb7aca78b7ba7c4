/** Size, age and worth. */
export const qualities = `
grand : big large great tall
gros : big fat large
enorme immense gigantesque : huge enormous immense massive vast giant
geant : giant
vaste : vast
petit : small little
minuscule infime : tiny
leger : light slight
lourd : heavy
fort : strong
force : strength force power
faible faiblesse : weak weakness low
fragile fragilite fragiliser : fragile weaken
solide solidite : solid
dur durete : hard tough harsh
mou doux : soft
doux douceur : soft gentle mild sweet
rigide : rigid
souple souplesse flexible flexibilite : flexible flexibility
epais epaisseur : thick
mince fin : thin slim
fin finesse : fine
pointu aigu : sharp
plat : flat
rond : round
droit : straight
plein : full
vide : empty
haut eleve : high
bas : low
profond profondement : deep
superficiel : superficial
large : wide broad
etroit : narrow
ouvert : open
nouveau nouveaute neuf : new
nouveau renouveau : renewed revival
vieux age : old elderly
mur murir : mature ripe
bon bien : good well
meilleur mieux : better best
mauvais mal : bad poor badly
pire : worse worst
excellent excellence : excellent excellence
parfait perfection : perfect perfection
ideal : ideal
super genial formidable : great wonderful terrific
merveilleux merveille : wonderful marvellous marvel
magnifique splendide superbe : magnificent splendid superb beautiful
beau joli : beautiful pretty nice handsome
laid moche : ugly
agreable : pleasant
terrible affreux horrible : terrible awful horrible
horreur : horror
grave gravite : serious severe grave gravity
serieux : serious
important importance : important importance major
majeur principal : major main principal chief
essentiel : essential
crucial decisif : crucial decisive critical key
cle clef : key
vital : vital
indispensable : essential indispensable
inutile : useless unnecessary
utile utilite : useful usefulness utility
secondaire : secondary
significatif : significant
considerable : considerable substantial significant
notable remarquable : remarkable notable
spectaculaire : spectacular dramatic
exceptionnel exception : exceptional exception
extraordinaire : extraordinary
inedit : unprecedented new unpublished
ordinaire banal : ordinary common banal
commun : common joint
normal normalite : normal
etrange bizarre curieux : strange odd weird curious
curieux curiosite : curious curiosity
particulier particularite : particular special peculiar
special specialite specialiste specialiser : special speciality specialist specialise
specifique specificite : specific
general generalite generaliser : general generalise
global globalement : global overall
complet complement : complete full
total : total complete
absolu : absolute
vrai veritable : true real
reel realite : real reality
faux : false wrong fake
correct : correct
juste justesse : right fair just correct
injuste injustice : unfair injustice
equitable equite : fair equity
errone erreur : wrong error mistake erroneous
faute fautif : fault mistake
compter importer : matter
haut : tall
pietre : poor paltry
`;
