/** Politics, institutions and war. */
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
prince princesse princier : prince princess
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
guerre : war
paix pacifique pacifiste : peace peaceful pacifist
armee militaire : army military
soldat : soldier troop
troupe : troop
marine naval : navy naval marine
arme armement armer : weapon arm
nucleaire : nuclear
bombe bombarder bombardement : bomb bombing bombard
missile : missile
fusil : gun rifle
pistolet : pistol gun
tir tirer : shot shoot shooting fire
explosif explosion exploser : explosive explosion explode blast
attentat : attack bombing
terrorisme terroriste : terrorism terrorist terror
djihadiste : jihadist
rebelle rebellion : rebel rebellion
revolte revolter : revolt uprising
revolution revolutionnaire : revolution revolutionary
insurge insurrection : insurgent insurrection
putsch : coup
emeute emeutier : riot rioter
milice : militia
prisonnier : prisoner
espion espionnage espionner : spy espionage
offensive : offensive
cessez-le-feu treve : ceasefire truce
veteran : veteran
colonel : colonel
officier : officer
commandant commandement : commander command
souverain souverainete : sovereign sovereignty
indigene autochtone : indigenous native
colonie colonial coloniser : colony colonial
esclave esclavage : slave slavery
ideologie ideologique : ideology ideological
propagande : propaganda
censure censurer : censorship censor
petition : petition
boycott boycotter : boycott
mobiliser mobilisation : mobilise mobilisation
consensus : consensus
compromis : compromise
veto : veto
dissoudre dissolution : dissolve dissolution
destituer destitution : impeach impeachment remove oust
remaniement remanier : reshuffle
scandale scandaleux : scandal scandalous
affaire : affair case
corrompu : corrupt
transparence transparent : transparency transparent
laicite laique : secularism secular
cabinet : cabinet office
delegue delegation deleguer : delegate delegation
dirigeant leader : leader
elite : elite
lobby lobbying lobbyiste : lobby lobbying lobbyist
collectivite : community authority
localite : town locality
consultation consulter : consultation consult
concertation : consultation
ratifier ratification : ratify ratification
promulguer promulgation : enact promulgate
abroger abrogation : repeal
moratoire : moratorium
quorum : quorum
motion : motion
unanime unanimite : unanimous unanimously
abstention abstenir : abstention abstain
circonscription : constituency district
bastion : stronghold bastion
executif : executive
gilet : vest jacket
manifester cortege : march
arrondissement : district borough
quinquennat : term
hemicycle : chamber
metropole metropolitain : metropolis metropolitan
jihadiste : jihadist
islamique : islamic
saoudien : saudi
kurde : kurdish kurd
arabe : arab
hebreu : hebrew
nazi nazisme : nazi
fascisme fasciste : fascism fascist
anarchiste : anarchist
progressiste : progressive
centriste : centrist
continental : continental
apartheid : apartheid
segregation : segregation
vice : vice
strategie : policy
approbation : endorsement
outre-mer : overseas
eurozone : eurozone
coup : coup
assaut : assault storm
brigade : brigade squad
garnison caserne : barracks garrison
drapeau : flag
hymne : anthem
ressortissant : national citizen
nationalite : nationality
compatriote concitoyen : compatriot fellow
suffrage : vote suffrage
depute europeen eurodepute : mep
commemorer commemoration : commemorate commemoration
revocation revoquer : revoke revocation dismiss
deliberation deliberer : deliberation deliberate
interministeriel : interministerial
geopolitique : geopolitical geopolitics
humaniste : humanist
revanche : revenge rematch
vengeance venger : revenge vengeance
intimider intimidation : intimidate intimidation
stigmatiser stigmatisation : stigmatise stigma
detracteur : critic detractor
sympathisant : sympathiser supporter
impopulaire : unpopular
desaccord : disagreement
accord : consensus
mandater : mandate
bien-etre : welfare
personnalite : personality figure
front : front
seance : session sitting
investigation : investigation
presider : preside chair
insoumis : rebel
libyen : libyan
extremisme : extremism
putschiste : coup
clivage : divide split
croisade : crusade
deputation : delegation
doctrine : doctrine
islamisme : islamism
salafiste : salafist
sectaire : sectarian
neutraliser : neutralise
certification : certification
township bidonville : township slum
bloc : bloc block
circonscription : ward
cellule : ward
oligarque oligarchie : oligarch oligarchy
dereglementer dereglementation : deregulate deregulation
liberaliser liberalisation : liberalise liberalisation
retour : backlash
controverse : backlash
fer : hardline
dur : hardline
militariser : militarise
orientation : guidance
conseil : guidance
rapatrier rapatriement : repatriate repatriation
loyaliste : loyalist
proportionnel : proportional
procuration : proxy
conscrit conscription : conscript conscription
`;
