/** What people are, one role a line, bare, in French and English: two words of one line may name the same role. */
export const rolesByLine = `
president presidente presidents preside presidee presidait : presiding president chair chairman chairwoman chairs chaired
copresident copresidente : co-chairman co-chair
vice-president vice-presidente : vice-president
ministre ministres : minister secretary
senateur senatrice : senator
depute deputee deputes : mp lawmaker congressman congresswoman representative legislator
maire mairesse edile bourgmestre : mayor
gouverneur gouverneure : governor
ambassadeur ambassadrice ex-ambassadeur ex-ambassadrice : ambassador
porte-parole : spokesman spokeswoman spokesperson
pdg patron patronne dirigeant dirigeante directeur directrice dg dirige dirigee dirigeait responsable chef cheffe gerant gerante : ceo chief executive boss head heads headed officer official director manager manages managed president governor runs ran leads led lead leader counsel
fondateur fondatrice cofondateur cofondatrice createur creatrice fonde fondee : founder co-founder cofounder founded creator created
surintendant surintendante : superintendent
procureur procureure : prosecutor attorney
avocat avocate avocats conseil defenseur : lawyer attorney solicitor barrister counsel
juge magistrat magistrate : judge justice magistrate
general generale : general
colonel : colonel
capitaine commandant commandante patron patronne : captain skipper commander master
gardien gardienne : keeper goalkeeper goalie
entraineur entraineuse coach selectionneur technicien : coach manager trainer
arbitre : referee umpire
attaquant attaquante buteur buteuse : striker forward scorer
remplacant remplacante : substitute
journaliste reporter correspondant correspondante : journalist reporter correspondent
redacteur redactrice responsable : editor
editeur editrice : publisher editor
economiste : economist economics
analyste : analyst
chercheur chercheuse scientifique scientifiques : researcher researchers scientist scientists
ecologue : ecologist
biologiste microbiologiste : biologist microbiologist
entomologiste : entomologist
historien historienne : historian
sociologue : sociologist
geologue : geologist
astronome : astronomer
adjoint adjointe : deputy councillor alderman
conseiller conseillere : adviser advisor councillor
delegue deleguee : delegate steward shop-steward
echevin echevine : alderman
prefet prefete : prefect
commissaire : commissioner curator superintendent
numero-deux bras-droit : deputy
stagiaire apprenti apprentie : intern apprentice trainee
nephrologue : nephrologist
cardiologue : cardiologist
neurologue : neurologist
urgentiste : emergency
epidemiologiste : epidemiologist
pediatre : paediatrician pediatrician
sage-femme : midwife
pharmacien pharmacienne : pharmacist chemist
veterinaire : vet veterinarian
physicien physicienne : physicist
chimiste : chemist
botaniste : botanist
ornithologue : ornithologist
archeologue : archaeologist archeologist
climatologue : climatologist
glaciologue : glaciologist
oceanographe : oceanographer
statisticien statisticienne : statistician
juriste : lawyer jurist
politologue : political scientist
urbaniste : planner
hydrologue : hydrologist
medecin docteur docteure : doctor physician dr
infirmier infirmiere : nurse
chirurgien chirurgienne : surgeon
psychologue : psychologist
professeur professeure : professor teaches taught
enseignant enseignante instituteur institutrice : teacher teaches taught
etudiant etudiante : student
agriculteur agricultrice eleveur eleveuse : farmer
apiculteur apicultrice : beekeeper
viticulteur viticultrice vigneron vigneronne : winemaker winegrower vintner
maraicher maraichere : grower gardener
riziculteur rizicultrice : farmer grower
berger bergere : shepherd herder
boulanger boulangere : baker
boucher bouchere : butcher
fleuriste : florist
libraire : bookseller
bibliothecaire : librarian
chocolatier chocolatiere : chocolatier chocolate
brasseur brasseuse : brewer
cuisinier cuisiniere : chef cook
plombier : plumber
menuisier charpentier : carpenter joiner
mecanicien mecanicienne : mechanic
chauffeur chauffeuse conducteur conductrice : driver
pilote : pilot driver
marin : sailor seaman
batelier : boatman
docker : docker stevedore
mineur : miner
pompier pompiere : firefighter fireman
policier policiere : officer policeman policewoman
gendarme : gendarme
detective enqueteur enquetrice : detective investigator inspector
danseur danseuse : dancer
choregraphe : choreographer
chef-d-orchestre : conductor
compositeur compositrice : composer
violoniste : violinist
photographe : photographer
illustrateur illustratrice : illustrator
sculpteur sculptrice : sculptor
peintre : painter
poete poetesse : poet
dessinateur dessinatrice : cartoonist
animateur animatrice presentateur presentatrice : presenter host
podcasteur podcasteuse : podcaster
videaste : videographer youtuber
consultant consultante : consultant
courtier courtiere : broker
banquier banquiere : banker
notaire : notary
retraite retraitee : retired pensioner retiree
riverain riveraine voisin voisine : neighbour neighbor resident
locataire : tenant renter
patient patiente : patient
joueur joueuse : player
sprinteur sprinteuse : sprinter
defenseur defenseure : defender
milieu milieu-de-terrain : midfielder
ailier ailiere : winger
talonneur : hooker
pilier : prop
demi ouvreur : fly-half
nageur nageuse : swimmer
coureur coureuse : runner rider
skipper navigateur navigatrice : skipper sailor
pecheur : fisherman angler
potier potiere : potter
platrier : plasterer
commercant commercante : shopkeeper trader merchant
syndicaliste : unionist
militant militante : activist campaigner
opposant opposante : opponent
distributeur distributrice : distributor
producteur productrice : producer
realisateur realisatrice cineaste : director filmmaker
scenariste : screenwriter writer
acteur actrice comedien comedienne : actor actress star
chanteur chanteuse : singer
ecrivain ecrivaine romancier romanciere auteur autrice : writer novelist author
musicien musicienne : musician
architecte : architect
ingenieur ingenieure : engineer
developpeur developpeuse : developer
investisseur investisseuse : investor
comptable expert-comptable : accountant
secretaire : secretary
tresorier tresoriere : treasurer
reine : queen
roi : king
prince : prince
princesse : princess
pape : pope
eveque : bishop
pere : father
mere : mother
frere : brother
soeur : sister
fille : daughter
mari epoux : husband
epouse femme : wife
veuve veuf : widow widower
compagne fiancee : fiancee partner girlfriend
`;

/** Roles that take others in, one a line, by a bare French word of each: the wider one : those that it may be told for. */
export const widerRolesByLine = `
docteur : chirurgien nephrologue cardiologue neurologue urgentiste epidemiologiste pediatre psychologue pharmacien veterinaire chercheur professeur biologiste physicien chimiste
chercheur : ecologue biologiste entomologiste historien sociologue geologue astronome economiste physicien chimiste botaniste ornithologue archeologue climatologue glaciologue oceanographe statisticien politologue hydrologue epidemiologiste neurologue psychologue juriste professeur enseignant
professeur : enseignant ecologue biologiste entomologiste historien sociologue geologue astronome economiste physicien chimiste botaniste archeologue climatologue glaciologue oceanographe statisticien politologue hydrologue epidemiologiste chirurgien psychologue juriste
biologiste : ecologue entomologiste botaniste ornithologue
joueur : attaquant gardien defenseure milieu ailier talonneur pilier demi remplacant capitaine
agriculteur : viticulteur maraicher riziculteur apiculteur berger
policier : detective commissaire gendarme
musicien : violoniste compositeur chanteur chef-d-orchestre
ecrivain : poete scenariste journaliste historien
journaliste : redacteur animateur podcasteur videaste photographe
marin : skipper pecheur batelier capitaine
commercant : boulanger boucher fleuriste libraire chocolatier
juriste : avocat juge notaire procureur
militant : syndicaliste opposant
conseiller : adjoint echevin
coureur : sprinteur
ingenieur : developpeur
`;
