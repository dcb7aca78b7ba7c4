/** Politics and institutions. */
export const politics = `
politique politicien : politics policy political politician
etat etatique : state government
gouvernement gouverner gouvernemental : government govern cabinet administration
gouvernance : governance
pouvoir puissance : power
puissant : powerful mighty
president presidence presidentiel : president presidency presidential
ministre ministere ministeriel : minister ministry ministerial department
premier : prime
chancelier : chancellor
senateur senat senatorial : senator senate
depute : mp lawmaker deputy congressman legislator
parlement parlementaire : parliament parliamentary mp lawmaker
elu : lawmaker official councillor elected representative
assemblee : assembly
congres : congress convention
chambre : chamber house
commission commissaire : commission commissioner committee
conseiller conseil : councillor council adviser advisor
maire mairie municipal municipalite : mayor council municipal municipality city
commune communal : municipality town council
region regional : region regional
departement departemental : department county
province provincial : province provincial
prefet prefecture : prefect prefecture
gouverneur : governor
ambassadeur ambassade : ambassador embassy
consul consulat : consul consulate
diplomate diplomatie diplomatique : diplomat diplomacy diplomatic
envoye : envoy
roi royal royaume royaute : king royal kingdom royalty
reine : queen
prince princier : prince
princesse : princess
empereur empire imperial : emperor empire imperial
monarque monarchie : monarch monarchy
republique republicain : republic republican
democratie democrate democratique : democracy democrat democratic
dictateur dictature : dictator dictatorship
tyran tyrannie : tyrant tyranny
regime : regime
parti partisan : party supporter partisan
militant : activist militant campaigner
activiste activisme : activist activism
coalition : coalition
alliance allie : alliance ally
opposition opposant opposer : opposition opponent oppose
majorite majoritaire : majority
minorite minoritaire : minority
gauche : left
droite : right
extremiste extreme : extremist extreme
populisme populiste : populism populist
socialiste socialisme : socialist socialism
communiste communisme : communist communism
liberal liberalisme : liberal liberalism
conservateur conservatisme : conservative conservatism tory
travailliste : labour
ecologiste : green environmentalist
nationalisme nationaliste : nationalism nationalist
independantiste independance : independence separatist
election electoral elire : election electoral elect
electeur electorat : voter electorate
voter vote : vote
scrutin : ballot election poll vote
bulletin : ballot
urne : ballot urn
referendum : referendum
sondage sondeur : poll survey pollster
campagne : campaign
candidat candidature : candidate candidacy contender
mandat : term mandate
programme : manifesto programme platform
vainqueur : winner victor
reelire reelection : re-elect re-election
investiture : inauguration nomination
loi legislation legislatif legislateur : law legislation legislative bill act lawmaker
projet : bill
texte : text bill
amendement amender : amendment amend
legiferer : legislate
decret decreter : decree
arrete : order decree
reglement reglementation reglementer reglementaire : regulation rule regulate regulatory
reguler regulation regulateur : regulate regulation regulator regulatory
directive : directive
constitution constitutionnel : constitution constitutional
droit : right law
devoir : duty
liberte libre : freedom liberty free
citoyen citoyennete : citizen citizenship
civil civique : civil civic civilian
prive : private
national nation : national nation
international : international
mondial monde : world global worldwide
mondialisation : globalisation
traite : treaty
accord : agreement accord pact
pacte : pact
convention : convention agreement
mediateur mediation : mediator mediation ombudsman
mesure : measure step
dispositif : scheme system device measure
plan : plan
administration administratif : administration administrative
bureaucratie bureaucratique : bureaucracy red tape
institution institutionnel : institution institutional
autorite : authority
organisme : body organisation agency
organisation : organisation body
federation federal : federation federal
territoire territorial : territory territorial
frontiere frontalier : border frontier
etranger : foreign foreigner abroad
pays : country nation
patrie : homeland
capitale : capital
immigre immigration immigrer : immigrant immigration
migrant migration migratoire : migrant migration
refugie refuge : refugee refuge
asile : asylum
exil exiler : exile
expulser expulsion : expel deport expulsion deportation evict eviction
adopter approuver : adopt approve
anoblir : ennoble knight
delegue deleguee : representative
depouillement : count
elu : councilor
etablissement institution : institution establishment
frondeur : rebel
ingerer immiscer meler : interfere meddle
opposant : critic
participation : turnout
presider president presidente presidence : chairman chairwoman president preside
proces-verbal : minute minutes
projet : draft
rallier : join
recompter recomptage : recount
reunion seance : meeting session
siege sieger : seat sit
sortant : incumbent outgoing
titulaire : holder incumbent
voix : vote
`;
