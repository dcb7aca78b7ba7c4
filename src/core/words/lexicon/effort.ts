/** Using, leading, helping, trying and enduring. */
export const effort = `
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
servir : use
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
aventure : venture
capoter echouer : fail collapse
coup : blow
diriger : management
essai : pilot
exploiter : run
gerer : direct lead
obeir : obey
obliger contraindre : oblige compel
revers : setback
secours aide aider : aid relief assistance
surpasser : outdo
viser : goal objective
vouer : devote dedicate
eviter epargner : save
soucier souci : care
`;
