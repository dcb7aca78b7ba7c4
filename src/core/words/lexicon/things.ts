/** Abstract things. */
export const things = `
maniere facon : manner way fashion
sorte type : kind sort type
chose : thing
fait : fact
cas : case
situation situer : situation locate
condition conditionner : condition
circonstance : circumstance
contexte : context background
cadre : framework context frame
environnement : environment setting
rapport relation : relation relationship
relation : relation relationship tie
evenement : event
incident : incident
phenomene : phenomenon
effet : effect
impact : impact
consequence : consequence
resultat : outcome result
facteur : factor
element : element item
aspect : aspect
caracteristique caracteriser : feature characteristic characterise
trait : trait feature
qualite : quality
defaut : flaw defect default
but finalite : purpose aim
obstacle : obstacle hurdle barrier
barriere : barrier fence
frein : brake obstacle
blocage : deadlock block
impasse : deadlock stalemate impasse
conflit : conflict
charge : load burden
fardeau : burden
effort : effort
base : base basis
fondement fondamental : foundation fundamental basis
fond : bottom background
niveau : level standard
desordre : disorder mess
chaos chaotique : chaos chaotic
regle : rule
modele : model example
idee : idea
point : point
voie : way path route
chemin : path road way
pas : step
tournant virage : turn turning
avance avancer avancee : advance progress move breakthrough
recul : setback step
succes : success hit
reussite : success achievement
triomphe triompher : triumph
fiasco : fiasco
crise : crisis
miracle miraculeux : miracle miraculous
occasion : occasion opportunity chance
occasion : second-hand used
destin : fate destiny
sort : fate
tendance : trend tendency
action agir : action act
acte : act
evolution evoluer : evolution evolve change
processus : process
aventure : adventure
histoire : story history
chose : stuff
reste : rest remainder remain
specialement : specially
envergure ampleur : scale scope extent magnitude
portee : scope reach range
domaine : field area domain
alternative alternatif : alternative
version : version
double : duplicate
piece : piece part coin
morceau : piece bit
fragment : fragment
tranche : slice bracket
niche : niche
vague : wave vague
flux flot : flow stream
trou : hole gap
fosse ecart : gap
vide : void gap
frontiere : boundary border
horizon : horizon
avoir : have
etre : be
par : per by
rien : nothing
quelque : something some
personne : nobody
quelqu : someone somebody
chacun : everyone everybody
lequel laquelle lesquels lesquelles auquel duquel : which
personnel personnellement : personal personally
moi : me myself
soi : itself himself themselves herself oneself
celui-ci celle-ci : latter
ancien : ago
passe : ago
aucun : neither none
non : not no non
oui : yes
ou : either or
long : along
aupres : with
vers : onto
egard : regard respect
abord : first
depit malgre : despite spite
certes : admittedly certainly
nettement : clearly markedly
relativement : relatively
progressivement : gradually progressively
systematique systematiquement : systematic systematically
potentiellement : potentially
definitivement : definitively permanently
vraisemblable vraisemblablement : presumably likely plausible
apparent apparence : apparent appearance
pretendument : reportedly allegedly supposedly
definitivement : definitely
contraste contraster : contrast
entretemps : meanwhile
autrement : else
quelconque : anything anyone anywhere
quelconque : whatever any
parmi : amid among amongst whilst
inhabituel : unusual
repete : repeated repeatedly
tandis : whilst
volontiers : willingly gladly
consequent : consequently therefore
donc : therefore
quoique : albeit although
moins : unless
independamment : regardless
autrefois jadis : formerly once
subsequent ulterieur : subsequent subsequently
simultane simultanement : simultaneous simultaneously
consecutif successif : consecutive successive
volet : part component strand
composant composante : component
modalite : terms mode
mode : mode
demarche : approach step
statut : status
disposition : provision arrangement disposal
disposer : have
sequence : sequence
instance : body instance authority
indicateur : indicator
occurrence : occurrence
critere : criterion
parametre : parameter setting
profil : profile
schema motif : pattern
vigilance vigilant : vigilance vigilant
vigueur : force effect
collectif : collective group
ambiance : atmosphere mood
mystere mysterieux : mystery mysterious
imprevu inattendu : unexpected
outrageant : outrageous
inevitable : inevitable
incontournable : essential unavoidable must-have
plaisir : pleasure
tellement : much so
etc : etc
serieusement : seriously
debout : standing upright
exceptionnellement : exceptionally
collectivement : collectively
public publiquement : publicly
traditionnellement : traditionally
hors-ligne : offline
neanmoins : nonetheless
souvent : commonly
largement : vastly
soi : self
nom : behalf
capacite : ability
aptitude apte : ability capable fit
tendance : leaning
nuance : nuance shade
suite : aftermath
repercussion : repercussion aftermath
gouffre : abyss chasm
pivot : pivot
pilier : pillar
spectre : spectrum spectre
stature : stature
declic : click
arsenal : arsenal
vivier : pool breeding
boom : upsurge
recrudescence resurgence : upsurge resurgence
alternance : alternation
controverse : polemic
conduite : demeanour
aboutir aboutissement : result culminate
rebondissement : twist development
crise : turmoil
tourmente : turmoil
mouvance : movement
due : due
autant : much
tel : such
faveur : favour favor
autrui : others
assez : quite
hors : apart aside
long : throughout
tout : everything
carrement : outright
bas : downward
haut : upward
volume masse : bulk
perspicacite : insight
apercu : insight
inconvenient : downside
avantage : upside
divergence ecart : discrepancy
examen : scrutiny
vue : sight
chute : downfall
malheur : woe
charniere : hinge
veritable : sheer
tout : altogether
issue : outcome exit
provenance : origin
manifeste manifestement : manifest obvious obviously
benefice : benefit advantage
`;
