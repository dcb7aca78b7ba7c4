/** What is done: the common verbs and their nouns. */
export const actions = `
faire : make do
realiser realisation : make achieve carry realise create
accomplir accomplissement : accomplish achieve accomplishment
atteindre : reach hit achieve attain
obtenir obtention : get obtain win secure gain
recevoir reception : receive get reception
donner don : give donate
offrir offre : offer give provide
fournir fourniture : provide supply deliver
accorder octroyer octroi : grant award give allow
attribuer attribution : award attribute allocate assign
remettre remise : hand deliver award give
livrer livraison livreur : deliver delivery
distribuer distribution distributeur : distribute distribution distributor
partager partage : share sharing divide
prendre prise : take
saisir saisie : seize seizure grab
retirer retrait : withdraw withdrawal remove pull
enlever oter : remove take
supprimer suppression : remove delete scrap abolish cut axe
abolir abolition : abolish abolition
effacer effacement : erase delete wipe
mettre placer : put place set
poser pose : put lay pose
placer placement : place put placement
deposer depot : file deposit lodge drop submit
soumettre soumission : submit submission
installer installation : install installation set settle
etablir etablissement : establish set establishment settle
instaurer instauration : introduce establish
introduire introduction : introduce introduction
monter : mount climb rise go
garder conserver conservation : keep retain preserve conserve
preserver preservation : preserve preservation protect
maintenir maintien : maintain keep hold
tenir : hold keep
detenir detention : hold own detain detention custody
retenir : retain hold detain keep
posseder possession : own possess possession have
appartenir appartenance : belong
laisser : leave let
quitter depart partir : leave quit departure depart
partir depart : leave go start
abandonner abandon renoncer : abandon drop give
lacher relacher : release drop
liberer liberation : free release liberate
arriver arrivee : arrive arrival come
venir venue : come
revenir retour : return come back
retourner retour : return
rentrer rentree : return come home
entrer entree : enter entry entrance join
sortir sortie : leave exit release out
aller : go
marcher marche pieton : walk march pedestrian
sauter saut : jump leap
tomber chute : fall drop
lever : lift raise
soulever : lift raise
porter : carry wear bear
apporter : bring provide
emporter : take carry win
envoyer envoi : send dispatch
expedier expedition : ship send dispatch
transmettre transmission : transmit send pass transmission
renvoyer renvoi : return dismiss send
tirer : pull draw shoot fire
pousser : push drive prompt
jeter : throw discard
lancer : throw launch
attraper : catch
toucher : touch affect hit
frapper : strike hit knock
heurter : hit strike collide
couper coupe coupure : cut
trancher : slice cut
dechirer : tear rip
casser briser : break smash shatter
rompre rupture : break rupture split
ouvrir ouverture : open opening
rouvrir reouverture : reopen reopening
fermer fermeture : close closure shut closing
verrouiller verrou : lock
bloquer blocage : block blockade stuck
debloquer deblocage : unlock release unblock
remplir : fill
vider : empty
couvrir couverture : cover coverage
cacher dissimuler : hide conceal
montrer afficher affichage : show display
exposer exposition : expose exhibit exposure
apparaitre apparition : appear appearance emerge
disparaitre disparition : disappear disappearance vanish
emerger emergence emergent : emerge emergence emerging
exister existence : exist existence
rester : stay remain
demeurer : remain live
suivre suivi : follow track monitor
poursuivre poursuite : pursue continue pursuit chase
continuer continuation : continue keep
cesser cessation : cease stop end
arreter arret : stop halt shut
interrompre interruption : interrupt interruption halt disrupt
suspendre suspension : suspend suspension halt
reprendre reprise : resume take recovery restart
recommencer relancer relance : restart revive relaunch revival
commencer commencement debuter debut : begin start beginning
demarrer demarrage : start begin
entamer amorcer : begin start initiate
lancer lancement : launch start
finir fin : finish end
terminer achever : end finish complete
completer complement : complete supplement complement
achever achevement : complete completion
durer duree : last duration length
prolonger prolongation : extend extension prolong
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
utiliser utilisation utilisateur : use user
usage usager : use usage user
employer emploi : use employ
recourir recours : resort use appeal recourse
exploiter exploitation exploitant : exploit operate operator exploitation
appliquer application : apply application enforce implement
executer execution : execute carry perform execution
mener : lead conduct carry
conduire conduite conducteur : drive lead driver conduct
diriger direction : lead run head direct manage
guider guide : guide
orienter orientation : orient steer guide orientation
gerer gestion gestionnaire : manage run management manager handle
organiser organisation organisateur : organise organisation organiser hold
preparer preparation preparatif : prepare preparation
planifier planification : plan planning
prevoir : plan schedule expect
programmer programmation : schedule programme program
coordonner coordination : coordinate coordination
superviser supervision : supervise oversee supervision
surveiller surveillance : monitor watch surveillance
controler controle : control check inspect
maitriser maitrise : control master
inspecter inspection inspecteur : inspect inspection inspector
regler reglement : settle adjust settlement pay
traiter traitement : treat treatment process handle deal
aborder : tackle approach address
affronter affrontement : face confront clash
confronter confrontation : confront face confrontation
resister resistance : resist withstand resistance
lutter lutte : fight struggle battle
combattre combat combattant : fight combat fighter battle
battre bataille bagarre : fight battle
attaquer attaque : attack
defendre defense defenseur : defend defence defense defender advocate
sauver sauvetage : save rescue
secourir secours secouriste : rescue relief help rescuer
sauvegarder sauvegarde : save safeguard back backup
aider aide : help aid assist
assister assistance : assist assistance help
soutenir soutien : support back backing
appuyer appui : support press back
servir service : serve service
accueillir accueil : welcome host receive
heberger hebergement : host accommodate accommodation house
recevoir invite : host guest
accompagner accompagnement : accompany support
escorter escorte : escort
rencontrer rencontre : meet meeting encounter
croiser : cross meet
visiter visite visiteur : visit visitor
participer participation participant : participate take participation participant part attend
contribuer contribution : contribute contribution help
collaborer collaboration cooperer cooperation : collaborate collaboration cooperate cooperation work
impliquer implication : involve involvement implicate imply implication
concerner : concern affect involve
affecter : affect hit
permettre : allow enable let permit
autoriser autorisation : authorise authorisation allow permit permission licence
permission permis : permission permit licence license
interdire interdiction : ban forbid prohibit prohibition
prohiber prohibition : prohibit ban prohibition
empecher empechement : prevent stop
eviter evitement : avoid prevent
obliger obligation : oblige force require obligation
forcer contraindre contrainte : force compel constraint
imposer : impose force
devoir : must should
falloir : must need
pouvoir : can could able
capable capacite : able capable capacity
incapable incapacite : unable incapable inability
vouloir volonte : want will wish
volonte : will desire
falloir besoin : need
necessiter necessite necessaire : need require necessity necessary
meriter merite : deserve merit
oser audace : dare boldness
tenter tentative essayer essai : try attempt
essayer essai : try test trial
tester test : test
experimenter experimentation : experiment test pilot
risquer risque : risk
reussir reussite : succeed success manage
parvenir : manage succeed reach
echouer echec : fail failure
rater manquer : miss fail
manquer manque : miss lack
accepter acceptation : accept agree acceptance
consentir consentement : consent agree
approuver approbation : approve approval
valider validation : validate approve confirm
adopter adoption : adopt adoption pass
refuser refus : refuse refusal decline reject
rejeter rejet : reject rejection dismiss
ecarter : rule dismiss exclude
repousser : push postpone reject
reporter report : postpone delay
annuler annulation : cancel cancellation scrap overturn
proceder procedure : proceed procedure
effectuer : carry perform make conduct
perpetrer commettre : commit perpetrate
provoquer provocation : cause provoke trigger spark
declencher declenchement : trigger spark set
entrainer : cause lead result
susciter : arouse spark raise prompt
generer generation : generate
engendrer : generate cause
resulter resultat : result
dependre dependance dependant : depend dependence dependent
reposer : rest rely
compter compte : count account
constituer : constitute form represent make
representer representation representant : represent representative
composer composition : compose composition make
figurer figure : feature figure appear
ressembler ressemblance : resemble look like
correspondre correspondance : correspond match correspondence
sembler paraitre apparemment : seem appear apparently
devenir : become turn
arriver produire survenir : happen occur
passer passage : pass spend go passage
traverser traversee : cross crossing
franchir franchissement : cross pass clear
depasser depassement : exceed pass surpass overtake top
doubler : double overtake
approcher approche : approach
eloigner eloignement : distance away
tourner : turn
rouler : roll drive run
glisser glissement : slide slip
couler : sink flow
flotter : float
voler vol : fly flight
plonger plongeon plongee : dive plunge
regarder regard : look watch see
voir vision : see vision view
garder : guard keep
guetter : watch
pointer : point
manger : eat
dormir : sleep
mourir mort : die death dead
grandir : grow
occuper occupation : occupy occupation
envahir invasion : invade invasion
evacuer evacuation : evacuate evacuation
fuir fuite : flee escape leak
echapper evader evasion : escape
chasser chasse chasseur : hunt chase hunter
perdre perte : lose loss
gagner gain : win gain earn
remporter : win
meler : involve mix
presser pression : press pressure hurry
peser poids : weigh weight
calculer calcul : calculate calculation
compter decompte : count
enregistrer enregistrement : record register recording
inscrire inscription : register enrol registration sign list
abonner abonnement abonne : subscribe subscription subscriber
reserver reservation : book reserve booking reservation
commander commande : order
nettoyer nettoyage : clean cleaning
laver lavage : wash
bruler brulure : burn
allumer : light switch turn
eteindre extinction : extinguish extinction switch turn
equiper equipement : equip equipment
doter dotation : equip endow provide endowment
charger charge : charge load
alimenter alimentation : feed supply fuel
puiser : draw
creuser : dig widen
enterrer enterrement : bury burial funeral
planter plantation plante : plant
semer semence : sow seed
cueillir recolter recolte : pick harvest crop
fixer fixation : fix set
figer gel geler : freeze
accumuler accumulation : accumulate accumulation
collecter collecte : collect collection raise
recueillir : collect gather
amasser : amass
trier tri : sort
classer classement : rank rate ranking class file
noter note : rate rating score grade
simplifier simplification : simplify simplification
compliquer complication : complicate complication
faciliter : facilitate ease
alleger allegement : ease lighten relief
assouplir assouplissement : ease relax
durcir durcissement : tighten harden toughen
lutter : tackle combat
exercer exercice : exercise practise exert
entrainer entrainement entraineur : train training coach
pratiquer pratique : practise practice
eduquer education educatif : educate education educational
instruire instruction : instruct instruction
surmonter : overcome
subir : suffer undergo face
souffrir souffrance : suffer suffering
supporter : bear stand endure
tolerer tolerance : tolerate tolerance
endurer endurance : endure endurance
profiter : benefit enjoy profit advantage
beneficier beneficiaire : benefit beneficiary
jouir : enjoy
nuire nuisible nocif : harm harmful
blesser : hurt injure wound
menacer : endanger threaten
rendre : render make return
perturber perturbation : disrupt disturb disruption
favoriser : favour foster encourage promote
contacter contact : contact
recuperer recuperation : recover retrieve recovery
retablir retablissement : restore recovery recover
deployer deploiement : deploy deployment
derouler deroulement : unfold happen
revendiquer revendication : claim demand
justifier justification justificatif : justify justification
prononcer : pronounce deliver
cumuler cumul : accumulate combine
decrocher : win land clinch
consacrer : devote dedicate
consacrer dedier : dedicate
enchainer : follow chain
contracter : contract catch
apaiser apaisement : ease soothe appease calm
embarquer embarquement : board embark
explorer exploration : explore exploration explorer
implanter implantation : establish settle implant
regagner : regain
effectuer : complete
sauvegarder preserver : preserve
dedaigner : snub
bousculer : jostle upset shake
basculer : tip switch swing
percuter : hit strike collide
bouleverser bouleversement : upset upheaval disrupt
secouer secousse : shake tremor
deranger : disturb bother
relayer relais : relay
encadrer encadrement : supervise frame
regarder visionner : view
tendre : tend
amener : bring lead
stopper : stop halt
abonder : agree abound
pardonner pardon : forgive forgiveness pardon
regir : govern
degager : clear release free
precipiter precipitation : rush precipitate
rapprocher rapprochement : closer approach
rejouir : rejoice welcome delighted
deroger derogation : exemption waiver
convoquer convocation : summon convene
penetrer penetration : penetrate penetration
humilier humiliation : humiliate humiliation
verser : pour
rencherir : add
manoeuvrer manoeuvre : manoeuvre maneuver
manipuler manipulation : manipulate manipulation handle
extraire extraction extrait : extract excerpt extraction
trembler tremblement : tremble shake
caler coincer : jam stick
rattraper : catch
contourner : bypass circumvent
entreprendre : undertake
ramasser ramassage : pick collect
ranger : tidy store
detacher : detach
appuyer : press lean
enrayer endiguer : curb stem halt
entraver entrave : hamper hinder obstacle hindrance
etouffer : stifle smother
honorer honneur : honour honor
gonfler gonflement : swell inflate
noyer noyade : drown drowning
ravitailler ravitaillement : supply refuel
decouper decoupage : cut carve
decourager : dissuade
pomper pompe : pump
pencher : lean tilt
descendre descente : descend down descent
amputer amputation : amputate cut
adherer : adhere
gratter : scratch scrape
viser : intend
masser massage : massage
elaborer elaboration : draft elaborate devise
reiterer repeter : repeat reiterate
repeter repetition : repeat repetition
enteriner : ratify endorse approve
endosser : endorse
ramener : bring
etendre : stretch spread
propager propagation : spread propagate
repandre : spread
absorber absorption : absorb absorption
incorporer incorporation : incorporate
deplacer : shift
chanceler vaciller : falter stagger
trebucher : stumble
agiter : wave shake stir
remuer : stir
tourner rotation : rotate spin
accrocher : hook hang
suspendre pendre : hang
clouer epingler : pin
serrer serrage : tighten squeeze
presser : squeeze
melanger : blend stir
egoutter : drain
bouillir : boil
mordre morsure : bite
avaler : swallow
sucer : suck
plier : fold bend
trainer : drag
arracher : tear snatch
dresser : draw train raise
affiner raffiner raffinement : refine
raffinerie : refinery
contribuer : chip
refondre refonte : overhaul redesign revamp
reviser revision : revise revision review
reamenager amenager amenagement : develop fit layout arrange
inspirer inspiration : inspire inspiration
susciter : spur
eperonner : spur
deguiser deguisement : disguise
defier : defy challenge
trahir trahison : betray betrayal treason
honorer : pay
ignorer : overlook
negliger : neglect overlook
entourer : surround
rejeter : spurn
rassembler : compile
compiler compilation : compile compilation
emuler emulation : emulate emulation
affronter : cope
sombrer : sink
expirer expiration : expire expiry
planer : hover loom
craquer : crack
forger forge : forge
exhiber : flaunt show
apercevoir apercu : glimpse preview
taper : type tap
imputer : attribute blame
redouter : dread
abattre abattage : shoot slaughter fell
saboter sabotage : sabotage
brandir : brandish wave
jaillir : burst
eclater eclatement : burst break
emparer : seize grab
pousser : urge
debarquer debarquement : land
gaspiller : squander
gerer : administer
administrer : administer
repartir repartition : distribute distribution
engloutir : swallow engulf
enfreindre : flout
lorgner : eye covet
convoiter : covet
viser : seek
accentuer : accentuate
intensifier intensification : intensify
redoubler : redouble
pietiner : trample stall
evincer : oust
esquiver : dodge
reperer reperage : spot locate
reperer : spot identify
confondre confusion : confuse confusion
confondre : confuse baffle
determiner determination : determine determination
recenser recensement : count census
solliciter sollicitation : solicit request
ecouler ecoulement : flow elapse
assumer : assume take accept
reinventer : reinvent
ressortir : emerge
emmener : take bring
sillonner : criss-cross tour
ronger : gnaw
foncer : rush
exacerber : exacerbate
acheminer acheminement : carry route convey
deriver derive : drift derive
refaire : redo remake
inserer insertion : insert insertion
resorber : absorb reduce
recouvrir : cover
delaisser : neglect abandon
raviver : revive
interagir interaction : interact interaction
botter : kick
apprivoiser : tame
freiner : dampen
disloquer demanteler demantelement : dismantle dismantling
renforcer : bolster shore
dominer domination : dominance dominate
etouffer : dampen
soutenir : sustain
exhausser : uphold
peser : outweigh
debarrasser : rid
defendre : champion
entasser : pile heap
propulser propulsion : propel propulsion
infliger : inflict
parcourir : travel cover browse
interposer : interpose
sacrifier sacrifice : sacrifice
confirmer : corroborate confirm
attirer : lure draw
repousser : deter
attraper : grab
lacher : shed
perdre : shed
taillader : slash
refermer : close
atteler : tackle
bagarrer : scramble
grouper : bundle
lutter : grapple
defaillance defaillir : default
eradiquer eradication : eradicate eradication
deceler : detect
unifier unification : unify unification
rembobiner : rewind
devancer : outpace overtake lead
surpasser : outperform surpass
surclasser : outperform
freiner : hinder
accrocher : stick
restreindre : curtail restrain
ensevelir : bury
tamponner tampon : stamp buffer
garder : withhold
retenir : withhold
reaffirmer : reaffirm reiterate
exploser : implode burst
concretiser concretisation : materialise achieve
impacter : impact affect
omettre omission : omit omission
intercepter interception : intercept interception
conjuguer : combine conjugate
arborer : wear display sport
restructurer : streamline
impulser impulsion : impulse momentum drive
destabiliser : destabilise
acharner acharnement : relentless
orchestrer : orchestrate
finaliser finalisation : finalise
emballer emballement : frenzy
rafistoler bricoler : tinker
tordre : twist distort
deformer : distort deform
attarder : linger
`;
