/** French words and the English words that translate them, bare, one meaning a line: what faithful briefs of English pages share with them. */
export const lexicon = `
dire dit disent disait parler parle raconter affirme declare : say said says tell told tells speak talk spoke claim
faire fait font faisait fabriquer : make made makes do did doing done
avoir obtenir recevoir recoit recu : have get got receive received
aller va vont iront : go went gone going
venir vient viennent arriver arrive : come came comes arrive
voir voit vu regarder regarde : see saw seen look watch view
savoir sait savent connaitre connait connu : know knew known knows
pouvoir peut peuvent capable : can could able
vouloir veut veulent souhaite voulait voulons : want wants wanted wish
devoir doit doivent falloir : must should need
penser pense croire croit croient : think thought believe
prendre prend pris : take took taken
donner donne offrir offre : give gave given offer
mettre met mis poser : put set
trouver trouve : find found finds
laisser laisse quitter quitte partir part : leave left leaving
rester reste : stay stayed remain remained
garder conserver conserve : keep kept
tenir tient : hold held
commencer debut debuter debute demarrer demarre : begin began start started
finir fin terminer termine : end ended finish
arreter cesser cesse stopper : stop stopped cease
changer changement evoluer : change changed
perdre perd perte pertes perdu : lose lost loss losses
gagner gagne : win won earn gain
payer paie paient payant payants : pay paid pays paying
vendre vend vente ventes vendu : sell sold sale sales
acheter achat achats achete : buy bought purchase
couter cout couts coute : cost costs
ouvrir ouvre ouverture ouvert : open opened opening
fermer ferme fermeture fermera : close closed shut closing
lire lit lecture lecteur lecteurs lectrices : read reader readers reading
ecrire ecrit ecriture ecrivain : write wrote written writer
ecouter ecoute auditeur auditeurs audience : listen listener listeners listening audience
montrer montre : show showed shown shows
appeler appelle nommer nomme : call called name named
demander demande exiger exige reclamer reclament reclame : ask asked demand request require want
repondre reponse repond : answer answered reply response
expliquer explique : explain explained explains
travail travailler travaux emploi emplois poste postes metier : work works job jobs working position
vivre vit vie vivent : live lived life lives living
mourir mort meurt : die died dead death
naitre naissance ne nee : born birth
grandir croissance croitre : grow grew growth grown
tomber chute chuter baisse baisser recul reculer diminuer : fall fell fallen drop dropped decline declined decrease down
hausse augmenter augmente monter progresse progresser relever : rise rose risen increase increased raise raised up
creer cree creation fonder fonde fondateur fondatrice fondation : create created found founded founder establish foundation
lancer lance lancement lancee : launch launched
publier publie publication paraitre parait : publish published release released publication
diffuser diffuse diffusion emettre emet emission emissions : broadcast air aired show program programme stream
imprimer imprime imprimerie impression : print printed printing
papier : paper print
journal journaux quotidien : newspaper newspapers paper papers daily
presse : press
journaliste journalistes redacteur redaction redactions : journalist journalists reporter reporters newsroom newsrooms editor
editeur editeurs edition : publisher publishers publishing edition
media medias : media outlet outlets
revue magazine hebdomadaire mensuel : magazine weekly monthly review
lettre infolettre : letter newsletter newsletters
article articles recit histoire histoires : article articles story stories piece history tale
titre titres une : title headline headlines
radio station : radio station
television tele chaine chaines : television tv channel network
film films cinema : film films movie movies cinema
livre livres ouvrage : book books
bibliotheque : library
ecran ecrans : screen screens
telephone portable mobile : phone phones mobile telephone
ordinateur : computer computers laptop
logiciel : software
reseau reseaux sociaux social : network networks social
ligne numerique : online digital
donnees donnee : data
outil outils : tool tools
moteur recherche recherches chercher chercheur chercheurs : search engine research researcher researchers seek
etude etudes etudier sondage enquete : study studies survey poll inquiry investigation probe
resultat resultats : result results outcome
annee annees an ans : year years
mois : month months monthly
semaine semaines : week weeks weekly
jour jours journee quotidienne : day days daily
heure heures : hour hours
matin matinale : morning
soir soiree : evening night
nuit : night
aujourd hui : today
hier : yesterday
demain : tomorrow
temps fois : time times
premier premiere : first
dernier derniere : last latest final
prochain prochaine suivant : next coming
nouveau nouvelle nouveaux nouvelles neuf : new news
vieux vieille ancien ancienne anciens : old former ancient
jeune jeunes : young youth teen teenagers
enfant enfants : child children kid kids
femme femmes : woman women
homme hommes : man men
gens personne personnes : people person someone
public : public audience
habitant habitants : resident residents inhabitants
citoyen citoyens : citizen citizens
eleve eleves etudiant etudiants : student students pupil pupils
enseignant professeur : teacher professor
medecin medecins : doctor doctors
patient patients : patient patients
voisin voisins : neighbour neighbor neighbours neighbors
ami amis : friend friends
famille familles : family families
pere : father dad
mere : mother mom
ville villes : city town cities towns
village villages : village villages
pays : country countries nation
monde mondial mondiale : world global worldwide
etat etats gouvernement : state states government
loi lois : law laws bill act
juge juges tribunal justice : judge judges court justice
proces plainte : trial lawsuit suit complaint sue sued
accord : agreement deal
contrat : contract
droit droits : right rights law
regle regles : rule rules
election elections vote voter : election elections vote voters
guerre : war
paix : peace
argent fonds : money cash funds fund
euro euros : euro euros
prix tarif tarifs : price prices fee rate
marche marches : market markets
entreprise entreprises societe societes groupe compagnie : company companies firm business group
patron patronne dirigeant directeur directrice : boss chief head director executive leader manager
equipe equipes : team teams staff crew
salarie salaries employe employes effectifs : employee employees staff worker workers workforce
syndicat syndicats : union unions
greve : strike
licencier licenciement licenciements supprimer suppression : layoff layoffs fire fired cut cuts
abonne abonnes abonnement abonnements abonner : subscriber subscribers subscription subscriptions
membre membres adherent adherents : member members
utilisateur utilisateurs utiliser utilise : user users use used
client clients : customer customers client clients
publicite publicites publicitaire : advertising ads ad advertisement commercial
recette recettes revenu revenus chiffre : revenue revenues income sales turnover
benefice benefices profit : profit profits earnings
budget : budget
don dons donateur : gift donation donations donor donate
aide aider : help helped aid support
soutien soutenir : support supported backing
projet projets : project projects plan
plan plans prevoir prevoit prevu : plan plans planned expect expected
idee idees : idea ideas
probleme problemes difficulte : problem problems trouble issue
erreur erreurs faute fautes : error errors mistake mistakes fault
risque risques : risk risks gamble
danger dangereux : danger dangerous
peur craindre crainte craint : fear fears afraid worry
espoir esperer espere : hope hopes hoped
confiance : trust confidence
verite vrai vraie vraiment : truth true really
faux fausse : false fake wrong
mensonge : lie lies
question questions : question questions
decision decider decide : decision decide decided
choix choisir choisi : choice choose chose chosen
besoin besoins : need needs
effort efforts : effort efforts
succes reussite reussir : success succeed successful
echec echouer echoue : failure fail failed
crise : crisis
grand grande grands grandes gros : big great large
petit petite petits petites : small little tiny
long longue : long
court courte : short brief
fort forte : strong
faible : weak low
bon bonne bien : good well
meilleur meilleure mieux : better best
mauvais mauvaise mal : bad badly poor
pire : worse worst
beau belle : beautiful fine nice
facile facilement : easy easily
difficile : difficult hard tough
rapide vite rapidement : fast quick quickly rapid
lent lente lentement legere : slow slowly light lightly
cher chere : expensive dear
gratuit gratuite gratuitement : free
seul seule seulement : only alone single
meme memes : same even
autre autres : other another others
chaque : each every
tout tous toute toutes : all every everything everyone
beaucoup nombreux nombreuses : many much lot
trop : too
assez : enough
plus davantage : more
moins : less fewer
moitie : half
tiers : third
deux : two
trois : three
quatre : four
cinq : five
six : six
sept : seven
huit : eight
neuf : nine
dix : ten
cent : hundred
mille millier milliers : thousand thousands
jamais : never
toujours encore : always still ever again
souvent : often
maintenant desormais : now
bientot : soon
avant : before
apres : after
contre : against
sans : without
pourquoi parce : why because
comment : how
eau : water
mer : sea
terre : earth land ground soil
air : air
feu incendie incendies : fire fires blaze
arbre arbres foret forets : tree trees forest forests
animal animaux : animal animals
chien chiens : dog dogs
chat chats : cat cats
oiseau oiseaux : bird birds
poisson poissons : fish
climat : climate
pluie : rain
neige : snow
soleil solaire : sun solar
chaleur chaud chaude : heat hot warm
froid froide : cold
maison maisons logement : house houses home homes housing
rue rues : street streets road
route routes : road roads route
voiture voitures : car cars vehicle
train trains : train trains
velo velos : bike bikes bicycle
avion avions : plane planes aircraft
bateau bateaux navire : boat boats ship
usine usines : factory factories plant
magasin boutique : shop store shops stores
ecole ecoles : school schools
hopital hopitaux : hospital hospitals
sante : health
corps : body
main mains : hand hands
tete : head
oeil yeux : eye eyes
coeur : heart
voix : voice voices
son sonore sons : sound sounds audio
musique : music
chanson chansons chanteur chanteuse : song songs singer
image images photo photos : image images picture pictures photo photos
dessin dessins dessiner : drawing drawings draw drawn
carte cartes : map maps card cards
jeu jeux jouer joueur joueurs : game games play player players
sport sports : sport sports
mot mots : word words
phrase phrases : sentence sentences
langue langues : language languages
nom noms : name names
nombre nombres numero : number numbers
pourcent pourcentage : percent percentage
taux : rate rates
partie parties part : part parts share
lieu place endroit : place places spot
monde : world
eglise : church
guichet guichets : ticket box
salle salles : room hall rooms
table : table
porte portes : door doors gate
fenetre : window
pain : bread
repas manger cuisine : meal eat ate food kitchen cook
vin : wine
cafe : coffee cafe
fleur fleurs : flower flowers
jardin jardins : garden gardens
musee musees : museum museums
exposition : exhibition exhibit
oeuvre oeuvres : work works artwork
artiste artistes : artist artists
auteur auteurs autrice : author authors writer
succes tube : hit success
fete fetes : party festival feast celebration
accueillir accueille : welcome host hosted
reunir reunit rassembler : gather gathered bring meet
rencontrer rencontre : meet met meeting
attendre attend attente : wait waited expect expects
essayer tenter tente : try tried attempt
apprendre apprend apprentissage : learn learned learning
former formation : train trained training
comprendre comprend : understand understood
oublier oublie : forget forgot forgotten
rappeler souvenir memoire : remember recall memory
promettre promet promesse : promise promised
refuser refuse refus rejeter : refuse refused reject rejected decline turned
accepter accepte : accept accepted
permettre permet autoriser autorisation : allow allowed let permit license
interdire interdit interdiction : ban banned forbid forbidden
proteger protection : protect protection
attaquer attaque attaques : attack attacks
defendre defense : defend defense defence
detruire destruction : destroy destroyed
construire construction batir batiment : build built building
reparer reparation repare : repair repaired fix fixed
installer installe : install installed set
porter porte : carry carried wear bring
envoyer envoie : send sent
suivre suit suivi : follow followed
diriger dirige dirigee conduire conduit mener mene : drive drove lead led
courir course : run ran race
marcher marche : walk walked
dormir : sleep slept
tirer tirage tire : draw pull print shoot
couper coupe coupure : cut
lever leve levee : raise raised lift
baisser : lower
toucher touche : touch reach
atteindre atteint : reach reached hit
depasser depasse : exceed exceeded pass top surpass
financer finance financement : fund funded finance financed funding
investir investissement : invest investment
compter compte comptent emploie employer posseder possede : employ employs count counts has have own owner owns
signer signature signatures : sign signed signature signatures
proposer propose proposition : propose proposal offer offered
annoncer annonce : announce announced announcement
confirmer confirme : confirm confirmed
denoncer denonce critiquer critique : denounce criticize criticise criticism condemn slam
saluer salue : praise hail
inquieter inquietude : worry concern worried
surprendre surprise surprenant : surprise surprised surprising
etrange bizarre : strange odd weird
secret secrets : secret secrets
cacher cache : hide hidden
preuve preuves : proof evidence
chance : chance luck
force : force strength
pouvoir puissance puissant : power powerful
prison : prison jail
police policiers : police officers
soldat armee : soldier army military
roi : king
reine : queen
blanc blanche : white
noir noire : black
rouge : red
vert verte : green
bleu bleue : blue
haut haute : high tall top
bas basse : low bottom
centre : center centre
cote : side coast
nord : north northern
sud : south southern
est : east eastern
ouest : west western
saison saisons : season seasons
ete : summer
hiver : winter
printemps : spring
automne : autumn fall
veille : eve
pari parier : bet gamble
metier artisan : craft trade
local locale locaux : local
etiquette etiqueter mention : label labels sticker
avertissement : warning
precis precise preciser : specific precise
quartier : neighborhood neighbourhood district
panne coupure : outage failure
orage tempete : storm
inondation inondations crue : flood floods flooding
tremblement seisme : earthquake quake
benevole benevoles : volunteer volunteers
carton : cardboard hit
assurance assureur : insurance insurer
banque banques : bank banks
dette dettes : debt debts
impot impots taxe : tax taxes
bourse action actions : stock share shares
`;
