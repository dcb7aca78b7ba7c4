import { groupsIn } from './word-groups.ts';

/** Groups of people, offices and kin that act in the news without a name, one a line, bare, in French and English. */
const lines = `
pilote pilotes : pilot pilots
hotesse hotesses steward stewards : attendant attendants stewardess
enseignant enseignants enseignante enseignantes professeur professeurs instituteurs : teacher teachers
chauffeur chauffeurs conducteur conducteurs routier routiers : driver drivers trucker truckers
eleve eleves etudiant etudiants lyceens collegiens : student students pupil pupils
parents : parents
patient patients patientes : patient patients
medecin medecins : doctor doctors physicians
infirmier infirmiers infirmiere infirmieres : nurse nurses
interne internes : interns
femmes : women
hommes : men
filles : girls
garcons : boys
freres : brothers
soeurs : sisters
ami amie amis amies : friend friends
departement : department county
region : region
commune communes municipalite mairie : town municipality council
ministere : ministry department
ambassade : embassy
comite : committee
parquet procureur : prosecutor prosecutors
syndicat syndicats : union unions
policiers police : police officers
gendarmes gendarmerie : gendarmes
actionnaire actionnaires : shareholder shareholders
salarie salaries salariees employes employees : employee employees worker workers staff
client clients clientes abonne abonnes abonnee abonnees : customer customers subscriber subscribers
fournisseur fournisseurs : supplier suppliers
lecteur lecteurs : reader readers
annonceur annonceurs : advertiser advertisers
automobiliste automobilistes : motorist motorists
cycliste cyclistes : cyclist cyclists
agriculteur agriculteurs : farmer farmers
apiculteur apiculteurs : beekeeper beekeepers
pecheur pecheurs : fisherman fishermen anglers
chasseur chasseurs : hunter hunters
locataire locataires : tenant tenants
proprietaire proprietaires : owner owners landlord landlords
riverain riverains habitant habitants : resident residents
touriste touristes : tourist tourists
retraite retraites : pensioner pensioners
jeune jeunes : young youth
senateur senateurs senat : senator senators senate
depute deputes : mp mps lawmakers
democrate democrates : democrat democrats
republicain republicains : republican republicans
travailliste travaillistes : labour
conservateur conservateurs : conservative conservatives tory tories
chirurgie : surgery
pediatrie : paediatrics pediatrics
cardiologie : cardiology
urgences : emergency
abeille abeilles : bee bees
bourdon bourdons : bumblebee bumblebees
chien chiens : dog dogs
chat chats : cat cats
loup loups : wolf wolves
vendeur vendeurs : seller sellers
acheteur acheteurs acquereur : buyer buyers
`;

const actors = groupsIn(lines);

/** The groups that a bare word may stand for, in either language; none for a word that stands for none. */
export const actorsOf = (key: string): ReadonlySet<number> | undefined => actors.get(key);
