/** More of the same: everyday words of the news, bare, one meaning a line. */
export const everyday = `
vent vents : wind winds windy
pluie pluies pleut : rain rains rainy
neige : snow snowy
chaleur chaud chaude : heat hot warm warmth
froid froide froids : cold cool
glace glacier glaciers : ice glacier glaciers
mer ocean maree : sea ocean tide
riviere fleuve rivieres : river rivers stream
montagne montagnes mont : mountain mountains
foret forets bois : forest forests wood woods
champ champs : field fields
ferme fermes agriculteur agriculteurs agricole : farm farms farmer farmers farming
vin vins vigne vignoble : wine wines vineyard
ble cereales : wheat grain
lait : milk dairy
viande : meat beef
poisson poissons peche pecheur pecheurs : fish fishing fishermen fisherman
cheval chevaux : horse horses
abeille abeilles : bee bees
loup loups : wolf wolves
pain boulanger boulangerie : bread baker bakery
cantine repas manger mange dejeuner diner : canteen meal meals eat eats lunch dinner
cuisine cuisinier chef : kitchen cook chef cooking
bateau bateaux navire navires : boat boats ship ships vessel
port ports : port harbour harbor
avion avions aerien : plane planes aircraft flight flights
aeroport aeroports : airport airports
piste : runway track
voiture voitures automobile auto : car cars automobile
camion camions : truck trucks lorry lorries
velo velos cycliste cyclistes : bike bikes bicycle cyclist cyclists
metro tramway tram : subway underground tram tramway metro
gare gares : station stations
voyageur voyageurs passager passagers : passenger passengers traveller travellers
pont ponts : bridge bridges
tunnel : tunnel
egout egouts : sewer sewers
soudeur soudeurs : welder welders
ouvrier ouvriers : worker workers labourer
usine usines : factory factories plant plants mill
chantier chantiers : site works shipyard yard
charbon : coal
petrole petrolier petroliere : oil petroleum
gaz : gas
electricite electrique courant : electricity electric power
eolienne eoliennes eolien : turbine turbines
solaire panneaux panneau : solar panel panels
centrale centrales : plant station
batterie batteries : battery batteries
dessiner dessine dessin dessins trace : draw drew drawn drawing drawings
ecrire ecrit ecrivain ecrivains : write wrote written writer writers
lire lit lecture lecteur lecteurs : read reads reading reader readers
entendre entend entendu ecouter ecoute : hear heard listen listened
repeter repete repetition repetitions : rehearse repeat repeated rehearsal rehearsals
discuter disputer dispute disputes disputons querelle : argue argued dispute quarrel discuss
demander demande demandent question questions interroger : ask asked asks question questions request
repondre repond reponse reponses : answer answered reply replied response
promettre promet promis promesse : promise promised promises pledge pledged
craindre craint crainte peur peurs : fear feared fears afraid
aimer aime adorer : love loved loves like
detester hair haine : hate hated hatred
rire rit drole : laugh laughed funny laughter
pleurer larmes : cry cried tears
dormir dort sommeil : sleep slept asleep
mourir mort morts meurt deces decede : die died death dead deaths
tuer tue meurtre : kill killed murder
blesse blesses blessure blessures : injured injury injuries wounded
malade malades maladie maladies : ill sick illness disease diseases
soin soins soigner : care treatment
medecin medecins docteur docteurs : doctor doctors physician physicians
infirmier infirmiere infirmieres infirmiers : nurse nurses
vaccin vaccins : vaccine vaccines
cancer : cancer
juge juges jugement : judge judges ruling ruled judgment
tribunal tribunaux cour : court courts tribunal
avocat avocats avocate : lawyer lawyers attorney barrister
condamner condamne condamnation peine : sentence sentenced convicted conviction condemn condemned
prison prisons detenu : prison prisons jail jailed inmate
plainte plaintes : complaint complaints lawsuit
police policier policiers : police officer officers
enquete enquetes enqueteurs : investigation inquiry probe investigators survey
vol voler vole : theft stolen steal stole flight
amende amendes : fine fined fines penalty
loi lois legislation : law laws legislation act bill
texte projet : bill text draft
parlement parlementaire depute deputes : parliament mp mps lawmaker lawmakers deputies
senat senateur senateurs : senate senator senators
ministre ministres ministere : minister ministers ministry secretary
maire maires mairie : mayor mayors hall
conseil municipal municipale conseiller : council councillor councillors municipal
election elections scrutin elire elu elus : election elections ballot elected vote
voter vote votes voix : vote votes voted voting
electeur electeurs : voter voters
parti partis : party parties
droite gauche : right left
gouvernement : government cabinet
roi reine : king queen
guerre guerres : war wars
armee armees militaire militaires soldat soldats : army military soldier soldiers troops
arme armes : weapon weapons arms gun guns
frontiere frontieres : border borders
refugie refugies migrant migrants : refugee refugees migrant migrants
etranger etrangers etrangere : foreign foreigner foreigners abroad
pays nation nations : country countries nation nations
ville villes cite : city cities town towns
quartier quartiers : district neighbourhood neighborhood
maison maisons logement logements : house houses home homes housing
loyer loyers locataire locataires : rent rents tenant tenants
immeuble batiment batiments : building buildings block
ecole ecoles scolaire : school schools
eleve eleves ecolier : pupil pupils student students
enseignant enseignants professeur professeurs : teacher teachers professor professors
universite universites : university universities
classe classes : class classes classroom
bebe : baby babies
parent parents : parent parents
mere maman : mother mum mom
pere papa : father dad
fils fille filles garcon garcons : son daughter girl girls boy boys
frere soeur freres soeurs : brother sister brothers sisters
mari femme epouse epoux : husband wife spouse
ami amis amie : friend friends
vieux vieille ancien ancienne age agee ages : old former elderly aged
nouveau nouvelle nouveaux nouvelles neuf neuve : new news
haut haute hauts hauteur : high height
long longue longs longtemps : long longer
court courte bref : short brief
rapide vite rapidement vitesse : fast quick quickly speed rapid
fort forte forts fortement : strong strongly loud heavy
faible faibles : weak low
difficile difficiles dur : difficult hard tough
bon bonne bons bien mieux meilleur meilleure : good well better best
mauvais mal pire : bad badly worse worst
vrai vraie verite : true truth real
faux fausse fausses : false fake wrong
libre liberte libres : free freedom
gratuit gratuite gratuits gratuitement : free
cher chere chers : expensive dear
riche riches : rich wealthy
pauvre pauvres pauvrete : poor poverty
plein pleine : full
vide vides : empty
ouvrir ouvre ouvert ouverte ouverture : open opened opens opening
fermer ferme fermeture fermee : close closed closes closure shut
entrer entre entree : enter entered entry entrance
sortir sort sortie : leave exit release released out
monter monte hausse augmenter augmentation grimper grimpe : rise rose risen increase increased climb climbed up
tomber tombe tombes : fall fell fallen
couper coupe coupes reduire reduit reduction : cut cuts reduce reduced reduction
supprimer supprime suppression : remove removed scrap scrapped abolish cut
creer cree creation : create created creation
construire construit construction batir : build built construction
detruire detruit destruction : destroy destroyed destruction
casser casse rompre : break broke broken
moderniser modernisation renover renovation : modernise modernize renovate renovation refurbish
deplacer deplace demenager demenagement : move moved relocate
envoyer envoie envoye : send sent sends
porter porte : carry carried wear wore worn
tirer tire : pull pulled draw shoot shot
pousser pousse : push pushed
jeter lancer lance : throw launch launched
attendre attend attente attendu : wait waited expect expected waiting
soutenir soutien soutient : support supported backing back backed
proteger protege protection : protect protected protection
defendre defend defense : defend defended defence defense
attaquer attaque attaques : attack attacked attacks
accuser accuse accusation accusations : accuse accused accusation charge charged
nier dementir dement nie : deny denied denies
refuser refuse refus rejeter rejette rejet : refuse refused reject rejected decline declined
accepter accepte accord approuver approuve adopter adopte : accept accepted agree agreed approve approved adopt adopted
autoriser autorise autorisation permettre permet : allow allowed authorise authorize permit permitted
interdire interdit interdiction : ban banned forbid forbidden bar barred prohibit
choisir choisit choix : choose chose chosen choice pick picked
essayer tenter tente tentative : try tried attempt attempted
reussir reussi reussite succes : succeed succeeded success
echouer echec echoue rate : fail failed failure
apprendre apprend appris : learn learned learnt teach taught
comprendre comprend compris : understand understood
rappeler rappelle souvenir : remember recall recalled remind
cacher cache : hide hid hidden
mener mene conduire conduit dirige diriger : lead led drive drove run
courir court course courses marathon : run ran race racing marathon
marcher marche : walk walked work
nager natation : swim swimming
jouer joue jeu jeux joueur joueurs : play played game games player players
match matchs rencontre : match game
but buts : goal goals
entraineur entraineurs : coach coaches trainer
chaussure chaussures : shoe shoes
champion champions championnat : champion champions championship
medaille medailles : medal medals
victoire vainqueur vaincre : victory winner win won
defaite defaites : defeat defeats loss
roman romans : novel novels
musique musicien musiciens musical : music musician musicians musical
chanson chansons chanter chanteur chanteuse : song songs sing singer
orchestre concert concerts : orchestra concert concerts
theatre theatres piece : theatre theater play
musee musees exposition : museum museums exhibition
tableau peinture peintre : painting painter picture
photo photos photographe : photo photos photograph photographer picture
art artiste artistes : art artist artists
langue langues : language languages tongue
lettre lettres : letter letters newsletter
page pages : page pages
journal journaux quotidien quotidiens : newspaper newspapers paper daily
journaliste journalistes reporter reporters : journalist journalists reporter reporters
redaction redactions redacteur redacteurs : newsroom newsrooms editor editors
abonne abonnes abonnement abonnements abonner : subscriber subscribers subscription subscriptions subscribe
audience audiences auditeurs auditeur : audience audiences listener listeners
publicite publicites publicitaire annonceur annonceurs : advertising ad ads advert adverts advertiser advertisers
chaine chaines : channel channels chain
emission emissions : programme program show broadcast emission emissions
plateforme plateformes : platform platforms
logiciel logiciels : software
ordinateur ordinateurs : computer computers
telephone telephones portable : phone phones mobile
chercheur chercheurs scientifique scientifiques : researcher researchers scientist scientists
science sciences : science sciences
chiffre chiffres nombre nombres : figure figures number numbers
moyenne moyen : average mean
moitie demi demie : half
quart : quarter
part parts : share part
total totale : total overall
prix tarif tarifs : price prices fare fares
budget budgets : budget budgets
salaire salaires : wage wages salary salaries pay
emploi emplois poste postes travail : job jobs work employment post posts
chomage chomeur chomeurs : unemployment unemployed
salarie salaries employe employes effectif : employee employees staff worker workers
licencier licenciement licenciements : lay laid layoff layoffs redundancies fire fired sack sacked
embaucher embauche recruter recrutement : hire hired hiring recruit recruited
greve greves greviste : strike strikes striking
entreprise entreprises societe societes : company companies firm firms business
patron patronne dirigeant dirigeants : boss chief executive head
president presidente : president chair chairman chairwoman
actionnaire actionnaires : shareholder shareholders
chiffre affaires revenus recettes : revenue revenues turnover sales income
pret prets emprunt emprunter preter : loan loans lend borrow lending
don dons : donation donations gift grant
subvention subventions : grant grants subsidy subsidies
argent : money cash silver
client clients cliente : customer customers client clients
consommateur consommateurs : consumer consumers
magasin magasins boutique : shop shops store stores
marque marques : brand brands make
produit produits : product products
commerce echanges : trade commerce
mois mensuel : month months monthly
siecle siecles : century centuries
matin matinee : morning
soir soiree nuit nuits : evening night nights
minute minutes : minute minutes
premier premiere premiers : first
dernier derniere derniers : last latest
jeune jeunes jeunesse : young youth
adulte adultes : adult adults
habitant habitants population : resident residents inhabitant inhabitants population people
eau eaux : water waters
feu feux incendie incendies : fire fires blaze
lumiere : light
nuage nuages : cloud clouds
ciel : sky
chaussee route routes : road roads
risque risques risquer : risk risks
danger dangereux dangereuse : danger dangerous
securite sur : security safety safe
solution solutions : solution solutions
raison raisons : reason reasons
avis opinion opinions : opinion view views
plan plans projet projets : plan plans project projects scheme
but objectif objectifs : goal aim target targets
but regle regles : rule rules
contrat contrats : contract contracts deal
delai retard retards : delay delays late delayed
fuite fuites : leak leaks
colere : anger angry
joie heureux heureuse bonheur : joy happy happiness
triste tristesse : sad sadness
fier fiere fierte : proud pride
utile utiles : useful
fatigue : tired fatigue
pret prete : ready
possible possibilite : possible possibility
probable probablement : likely probably
different difference differences : different difference
`;
