/** Changing, making, joining and breaking. */
export const changing = `
changer changement : change
modifier modification : modify change modification alter amend
transformer transformation : transform transformation turn
convertir conversion : convert conversion
adapter adaptation : adapt adaptation
ajuster ajustement : adjust adjustment
corriger correction : correct correction fix
reformer reforme : reform overhaul
ameliorer amelioration : improve improvement enhance
aggraver aggravation empirer : worsen aggravate worse
deteriorer deterioration degrader degradation : deteriorate deterioration damage degrade
renforcer renforcement renfort : strengthen reinforce boost reinforcement
consolider consolidation : consolidate consolidation
affaiblir affaiblissement : weaken
stimuler stimulation doper : stimulate boost stimulus
booster : boost
accelerer acceleration : accelerate speed acceleration
ralentir ralentissement : slow slowdown
freiner frein : brake curb slow
creer creation createur : create creation creator
former formation : form shape formation
concevoir conception : design conceive conception
inventer invention inventeur : invent invention inventor
produire production producteur : produce production producer
fabriquer fabrication fabricant : make manufacture manufacturer maker
construire construction constructeur : build construct construction builder
batir bati : build
edifier edifice : build building erect
reconstruire reconstruction : rebuild reconstruction
demolir demolition : demolish demolition
detruire destruction : destroy destruction
devaster ravager ravage devastation : devastate ravage devastation
endommager dommage degat : damage
abimer : damage spoil
reparer reparation : repair fix
restaurer restauration : restore restoration
renover renovation refection : renovate renovation refurbish
rafraichir : refresh
entretenir entretien maintenance : maintain maintenance
remplacer remplacement : replace replacement
substituer substitution : substitute substitution
renouveler renouvellement : renew renewal
echanger echange : exchange swap trade
deplacer deplacement : move displace movement travel
bouger mouvement : move movement
transferer transfert : transfer
demenager demenagement : move relocate relocation
delocaliser delocalisation : relocate offshore outsource
separer separation : separate separation split
diviser division : divide division split
scinder scission : split
reunir reunion : gather meet unite meeting reunite
rassembler rassemblement : gather rally gathering assemble bring
regrouper regroupement : group gather
unir union : unite union
associer association associe : associate association partner
joindre rejoindre : join
fusionner fusion : merge merger
integrer integration : integrate integration include
inclure inclusion inclus : include inclusion
comprendre comporter : include comprise
contenir : contain
exclure exclusion exclu : exclude exclusion rule
ajouter ajout : add addition
combiner combinaison : combine combination
melanger melange meler : mix mixture
lier lien : link tie bond connect
relier : link connect
attacher : attach tie
deconnecter deconnexion : disconnect
agrandir agrandissement extension : enlarge enlargement expand expansion extension
alourdir : weigh burden
ameliorer amelioration : better
baisser tamiser : dim
braser : braze
degrader deteriorer empirer : worsen deteriorate
embellir : embellish
estomper effacer : fade
fabriquer fabrication : build
fissure fissurer : crack
fonder creer : found establish create
grossir : grow swell
inchange : unchanged
melanger meler : mingle
moulage mouler : cast casting
percer : pierce drill
rallonger : lengthen extend
rayer : strike delete
reparer reparation : mend
repeindre : repaint
reunir : assemble
rogner : trim
successeur remplacant : successor replacement
remplacer remplacant : replace replacement
suppression supprimer : abolition
`;
