/** Giving, taking, keeping and moving. */
export const giving = `
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
suspendre suspension : suspend suspension halt pause
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
affecter : assign allocate
avancer : forward
basculer : topple
bouger : budge
ceder : yield
collecte recueillir : collection gather
confier : hand
cramponner accrocher agripper : cling clutch
decrocher obtenir : land secure obtain
depouiller : strip
detenteur : holder hold
emettre delivrer : issue
etaler : spread
jet : throw
leguer laisser : leave bequeath
maintenir maintien conserver garder : maintain retain
pencher : tip
posseder possesseur : owner
posseder detenir : possess hold
primer : award reward
priver : deprive
ravir : snatch
rendre restituer restitution : return restitution
renoncer abandonner : renounce relinquish forgo waive
saisir : grasp
`;
