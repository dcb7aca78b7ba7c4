/** Business. */
export const business = `
entreprise societe compagnie firme groupe : company firm business corporation enterprise group
entreprise entrepreneur entrepreneurial : entrepreneur enterprise entrepreneurial
multinationale : multinational
conglomerat : conglomerate
startup jeune pousse : startup
pme : sme small business
patron dirigeant pdg : boss chief executive ceo head leader
pdg directeur : ceo executive chief
directeur direction dirigeant : director head manager management executive
gerant manager : manager
cadre : executive manager
responsable : head manager official responsible
chef : head chief leader boss
president presidence : chairman chairwoman chair president
administrateur administration : director administrator administration board
conseil : board council
comite : committee
fondateur fonder fondation : founder found foundation cofounder co-founder
cofondateur cofonder : cofounder co-founder founder
directrice : director head
adjoint : deputy assistant
assistant : assistant
secretaire secretariat : secretary
collegue : colleague coworker
equipe : team crew staff
partenaire partenariat : partner partnership
actionnaire actionnariat : shareholder stockholder
investisseur : investor
proprietaire : owner landlord
concurrent concurrence : competitor competition rival
rival rivalite : rival rivalry
concurrencer : compete rival
client clientele : customer client
consommateur consommer consommation : consumer consume consumption
vendeur : seller salesman
fournisseur : supplier provider
prestataire prestation : provider contractor service
sous-traitant sous-traitance : subcontractor contractor
distributeur detaillant : retailer distributor
grossiste : wholesaler wholesale
commerce commercant commercial : trade commerce retailer shopkeeper commercial
commercant : shopkeeper trader merchant
marchand : merchant dealer
marketing : marketing
secteur : sector industry
industrie industriel : industry industrial
filiere : industry sector
branche : branch industry
artisan artisanat artisanal : craftsman artisan craft
usine : factory plant
fabrique : factory
atelier : workshop
entrepot : warehouse
chantier : site project yard
magasin boutique : shop store
enseigne : chain store retailer sign
supermarche hypermarche : supermarket hypermarket
chaine : chain
franchise franchiser : franchise
produit : product
marchandise : goods merchandise
article : item article
biens : goods property
marque : brand make
gamme : range line
stock : stock inventory
lancer : launch roll
vendre vente : sell sale sales
acheter achat : buy purchase
acheter payer : buy
acquerir acquisition acquereur : acquire acquisition buy purchase
racheter rachat : buyout takeover buy acquire acquisition
ceder cession : sell sale divest disposal
reprise repreneur reprendre : takeover buyer acquire
offre : offer bid supply
opa : takeover bid
participation : stake holding
capital : capital stake
alliance allier : alliance ally
accord : deal agreement
contrat : contract deal
clause : clause
brevet breveter : patent
concession concessionnaire : dealership dealer concession
projet : project plan scheme
strategie strategique : strategy strategic
objectif but cible : goal target objective aim
cibler cible : target
viser : aim target
programme : programme program plan
mission : mission task
tache : task
initiative : initiative
activite : activity business
restructurer restructuration : restructure restructuring reorganise
reorganiser reorganisation : reorganise reorganisation
expansion : expansion
developper developpement : develop development grow expand
productivite productif : productivity productive
rendement : yield performance return
efficacite efficace : efficiency efficient effective
performance performant : performance perform
resultat : result earnings
chiffre recette : turnover revenue sales
bilan : balance toll result record
faillite : bankruptcy bankrupt collapse
liquidation liquider : liquidation liquidate wind
redressement : receivership recovery turnaround
surendettement : debt
cooperative : cooperative co-op
mutuelle : mutual insurer
association associatif : association charity nonprofit group
ong : ngo charity
benevole benevolat : volunteer volunteering
caritatif : charity charitable
label labelliser : label certify
normaliser norme : standard norm
competence competent : skill competence expertise competent
expertise expert : expertise expert
experience experimente : experience experienced
talent talentueux : talent talented
atout : asset advantage strength
avantage avantager : advantage benefit
inconvenient desavantage : drawback disadvantage
opportunite : opportunity
possibilite possible : possibility possible opportunity
faisable : feasible
difficulte : difficulty trouble struggle
echeance delai limite : deadline
delai retard : delay
retarder retard : delay late
urgence urgent : emergency urgent urgency
priorite prioritaire : priority
phase : phase stage
methode : method
structure structurer : structure
infrastructure : infrastructure
installation : facility plant installation
equipement materiel : equipment hardware gear
machine : machine
materiau : material
matiere : material matter
ressource : resource
moyen : means resource
logistique : logistics
approvisionnement approvisionner : supply
livraison : delivery shipment
transport : transport shipping
emballage emballer : packaging pack wrap
etiquette etiqueter : label tag sticker
autoentrepreneur independant : freelance freelancer self-employed independent
teletravail teletravailler : remote work telework
coworking : coworking
ascension promotion promouvoir : promotion promote
nommer nomination : appoint appointment name
succeder succession successeur : succeed succession successor
remplacant : replacement substitute
predecesseur : predecessor
fonction : function role position
responsabilite : responsibility liability
harceler harcelement : harass harassment bullying bully
discrimination discriminer discriminatoire : discrimination discriminate discriminatory
egalite egal : equality equal
inegalite : inequality
parite : parity equality
diversite divers : diversity diverse
epreuve : test ordeal event
planning : schedule planning
preavis : notice
consigne : instruction guideline
directive : guideline
expertise : appraisal
auxiliaire : assistant
apprentissage : internship
equipe : shift
quart : shift
concurrencer : undercut
marque-commerciale : trademark
usine : mill
societe : corporate
regroupement : consortium
consortium : consortium
categorie : category class
formulaire : form
quete : quest
prospection : prospecting
proprietaire : proprietary
etablissement : establishment facility
entreprendre : venture
forfaitaire forfait : flat lump
echantillon : sample
gestation : gestation
discipline disciplinaire : discipline disciplinary
effectuer : discharge
marchandage : haggling
formalite : paperwork formality
offre : offering
implementation : implementation
pole : hub division cluster
plaque : hub
prenant : stakeholder
entrant : entrant newcomer
debauche debaucher : poach
reconvertir reconversion : retrain
rotation : turnover
surcharge : overload
boulot : job work
reglementer : enforce
application : enforcement
cadence : pace
specialisation : expertise
debouche : outlet opening
maillage : network
auditer : audit
facultatif faculte : faculty optional
lancement : rollout
recrutement : recruiter
competitif : cutthroat
vocation : vocation
subsistance : livelihood
leadership : leadership
tactique : tactic tactics
surveillance : watchdog
carnet : notebook
agglomeration : conurbation
operationnel : operational
commercialiser commercialisation : market commercialise
homosexuel homosexualite : homosexual homosexuality
pilotage : steering
office : office
terminale : final
desemparer : helpless
mobilite : mobility
intentionnel intention : intent
bureau : bureau
etude enquete sondage : survey study
acquerir reprise : acquisition buyout takeover
affaire : business
agence : branch
beneficiaire : profitable
cabinet : firm practice
candidat soumissionnaire : bidder
chaine : line
comptable : bookkeeper
constructeur : maker manufacturer
cooperative cooperatif : co-operative
deficit : loss
deficitaire : loss-making unprofitable
directrice : manager executive
embouteillage : bottling
entente : agreement deal
entrepreneur : contractor
equilibre : break-even
gestionnaire gerant : operator
industrie : sector
marche : contract
operationnel : operating
part participation : share stake
partenaire : associate
promoteur : developer
reserve stockage : storage stock
societaire : member
`;
