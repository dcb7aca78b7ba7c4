/** Short forms and what they stand for, in either language, bare, one institution a line. */
export const bodies = `
bce ecb : banque centrale europeenne | european central bank
fed : reserve federale | federal reserve
boe : banque angleterre | bank england
onu un nu : nations unies | united nations
oea oas : organisation etats americains | organization american states
otan nato : traite atlantique | north atlantic treaty
ue eu : union europeenne | european union
oms who : organisation mondiale sante | world health organization | world health organisation
omc wto : organisation mondiale commerce | world trade organization
fmi imf : fonds monetaire international | international monetary fund
ocde oecd : organisation cooperation developpement | organisation economic cooperation
oit ilo : organisation internationale travail | international labour organization
aiea iaea : agence energie atomique | atomic energy agency
cpi icc : cour penale internationale | international criminal court
cij icj : cour internationale justice | international court justice
cedh echr : cour droits homme | court human rights
cjue ecj : cour justice europeenne | european court justice | court justice european
cio ioc : comite olympique | olympic committee
jo : jeux olympiques | olympic games | olympics
hcr unhcr : refugies | refugee agency
nasa : agence spatiale americaine | space agency
esa ase : agence spatiale europeenne | european space agency
sec : gendarme bourse | securities exchange commission
ftc : federal trade commission
fcc : federal communications commission
fda : food drug administration
ema aem : agence europeenne medicaments | agence europeenne medicament | european medicines agency | european drug regulator | european drugs regulator | european medicines regulator | eu drug regulator | eu drugs regulator | eu medicines regulator | europe drug regulator | europe drugs regulator | europe medicines regulator
obe mbe cbe : ordre empire britannique | order british empire
bbc : british broadcasting
nyt : new york times
wsj : wall street journal
wapo : washington post
ft : financial times
bpco copd : bronchopneumopathie chronique obstructive | chronic obstructive pulmonary
tdah adhd : deficit attention | attention deficit
arn rna : acide ribonucleique | ribonucleic acid
gpa : gestation autrui | surrogacy | surrogate
pib gdp : produit interieur brut | gross domestic product
tva vat : taxe valeur ajoutee | value added tax
ia ai : intelligence artificielle | artificial intelligence
rgpd gdpr : protection donnees | data protection
opa : takeover | bid | buy
ipo : introduction bourse
ong ngo ngos : organisation gouvernementale | non-governmental | charity
pme sme : petites entreprises | small businesses
rh hr : ressources humaines | human resources
pdg ceo : directeur general | chief executive | boss
dg : directeur general | director-general | chief executive | managing director
cfo daf : directeur financier | chief financial
bd : bande dessinee | comics | comic | graphic
sida aids : hiv
vih hiv : aids
adn dna : dna
covid : coronavirus | pandemic | pandemie
rdc drc : congo
eau uae : emirats | emirates
usa us : etats-unis | united states
gb uk : royaume-uni | united kingdom | britain
rda gdr : allemagne est | east germany
urss ussr : union sovietique | soviet union
snj : syndicat national journalistes
nuj : national union journalists
rsf : reporters frontieres | reporters without borders
cnil : informatique libertes
arcom : autorite regulation communication
csa : conseil superieur audiovisuel
ina : institut national audiovisuel
cnc : centre national cinema
cnl : centre national livre
afp : agence france-presse
tf1 : tf1
sras sars : respiratory syndrome | syndrome respiratoire
covid covid-19 sars-cov-2 : covid | coronavirus | pandemie | pandemic
ps : parti socialiste | socialistes | socialiste
lr : republicains
rn : rassemblement national
fn : front national
lfi : france insoumise
lrem : republique marche
pcf : parti communiste | communistes
psg : paris saint-germain | paris
om : olympique marseille
ol : olympique lyonnais
jdd : journal dimanche
cgt : confederation generale travail
cfdt : confederation francaise democratique travail
fo : force ouvriere
rer : reseau express regional
ons : office national statistics
nhs : national health service | sante publique
ofcom : communications regulator
fifa : federation internationale football
uefa : football europeen | european football
cdc : caisse depots
bm : banque mondiale | world bank
ce : commission europeenne | european commission
pe : parlement europeen | european parliament
bei : banque europeenne investissement | european investment bank
an : assemblee nationale | national assembly
cc : conseil constitutionnel | constitutional council
cdcomptes : cour comptes | court auditors
cassation : cour cassation
bdf : banque france
hrw : human rights watch
ihub : haut conseil climat
insee : institut national statistique
inrae : institut national recherche agriculture
cnrs : centre national recherche scientifique
ademe : agence transition ecologique
anses : agence securite sanitaire
ansm : agence securite medicament
arcep : regulation communications electroniques
amf : autorite marches financiers
cre : commission regulation energie
rte : reseau transport electricite
sncf : chemins fer
cia : central intelligence agency
fbi : bureau investigation | feds
nsa : national security agency | security agency
atf : alcohol tobacco firearms
dea : drug enforcement | stupefiants
epa : environmental protection agency | protection environnement
faa : aviation administration | federal aviation
ntsb : transportation safety board
fema : emergency management
irs : internal revenue
ice : immigration customs enforcement
dhs : homeland security | securite interieure
doj : justice department | department justice
cbo : congressional budget office
gao : government accountability
usps : postal service
nlrb : labor relations board
tsa : transportation security
noaa : oceanic atmospheric
usgs : geological survey
cdc : disease control | centers disease control | caisse depots
nih : institutes health
osha : occupational safety
hud : housing urban development
opm : office personnel management
ndp npd : new democratic party | nouveau parti democratique
gop : republican | republicans | republicain | republicains
grc rcmp : royal canadian mounted police | mounties | gendarmerie royale
scrs csis : canadian security intelligence
arc cra : canada revenue agency | agence revenu
hmrc : revenue customs
fca : financial conduct authority
fsa : financial services authority | food standards agency
cma : competition markets authority
mi5 : security service
mi6 : secret intelligence
gchq : communications headquarters | eavesdropping
tuc : trades union congress
cbi : confederation british industry
bma : british medical association
iata : air transport association
icao oaci : civil aviation organization
opep opec : pays exportateurs petrole | petroleum exporting countries | oil cartel
aie iea : agence internationale energie | international energy agency
giec ipcc : climat | climate change | panel climate
cnuced unctad : nations unies commerce | trade development
fao : food agriculture | alimentation agriculture
pam wfp : programme alimentaire | food programme | food program
unicef : children fund | enfance
unesco : scientific cultural | education science culture
unrwa : palestinian refugees | refugies palestiniens | relief works
oim iom : migration
pnud undp : development programme
pnue unep : environment programme
onusida unaids : aids
cicr icrc : croix-rouge | red cross
msf : medecins frontieres | doctors without borders
asean anase : southeast asian nations | asie sud-est
ua au : union africaine | african union
cedeao ecowas : afrique ouest | west african states
bad afdb adb : development bank | banque developpement
berd ebrd : reconstruction developpement | reconstruction development
bri bis : reglements internationaux | international settlements
fsb csf : financial stability board | stabilite financiere | federal security service
tpiy icty : ex-yougoslavie | yugoslavia
tpir ictr : rwanda
osce : security cooperation europe | securite cooperation europe
ocs sco : shanghai cooperation
brics : brics
alena nafta : north american free trade | libre-echange
aceum usmca : mexico canada
tpp ptp : trans-pacific partnership | transpacifique
ogm gmo gmos : genetically modified | genetiquement
ovni ufo : unidentified flying
gnl lng gnl : liquefied natural gas | gaz naturel liquefie
gpl lpg : petroleum gas
rn : rassemblement national
spd : social democrats | sociaux-democrates | social democratic
cdu : christian democrats | chretiens-democrates | christian democratic
csu : christian social
afd : alternative germany | alternative allemagne
fdp : free democrats | free democratic | liberaux
psoe : socialists | socialistes | socialist
pp : popular party | parti populaire
pd : democratic party | parti democrate
m5s : five star | cinq etoiles
pld ldp : liberal democratic | liberal-democrate
pcc ccp cpc : communist party | parti communiste
anc : african national congress
eta : basque
ira : irish republican
plo olp : palestine liberation | liberation palestine
pkk : kurdistan
farc : revolutionary armed
ei isis isil daech daesh : islamic state | etat islamique
snp : scottish national
ukip : independence party
dup : democratic unionist
nra : rifle association
aclu : civil liberties
naacp : advancement colored
ufc : fighting championship
nba : basketball association
nfl : national football league
nhl lnh : national hockey league
mlb : major league baseball
mls : major league soccer
mlbpa nflpa : players association
ncaa : collegiate athletic
atp : tennis professionals
wta : women tennis
fia : automobile
ama wada : anti-doping
tas cas : arbitrage sport | arbitration sport
f1 : formula one | formule
motogp : grand prix
cfo : chief financial
coo : chief operating | operations
cto : chief technology
ddm dlc : consommer
ia ai : artificial | artificielle
vtc : ride-hailing | taxi
suv 4x4 : sport utility | sport-utility
vih hiv sida : aids
irm mri : magnetic resonance
avc : stroke | strokes | accident vasculaire
qi iq : intelligence quotient
ost bo : soundtrack
pv : proces-verbal
ocs : orange
ftse : footsie
cac : paris stock | cac
nyse : stock exchange
p2p : peer-to-peer | pair
fai isp isps : internet service | fournisseur acces
tgv : high-speed train | bullet
hlm : social housing | council housing
sdf : homeless
cdi : permanent contract
rsa : revenu solidarite
smic : minimum wage | salaire minimum
ehpad : nursing home | maison retraite | care home
ivg : abortion | avortement
pma : ivf | fertility | procreation
dgse : renseignement exterieur | foreign intelligence
dgsi : renseignement interieur | domestic intelligence
raid gign : intervention
psa : peugeot
gm : general motors
bm ibm : international business machines
hp : hewlett packard | hewlett-packard
ms : microsoft
vw : volkswagen
edf : electricite france
gdf : gaz france
ratp : transports parisiens
ap-hp aphp : hopitaux paris
has : haute autorite sante
hcsp : haut conseil sante
igas : inspection affaires sociales
ars : agence regionale sante
cpam cnam : assurance maladie
urssaf : cotisations
unedic : assurance chomage
medef : mouvement entreprises
cpme : petites entreprises
unsa : syndicats autonomes
fsu : federation syndicale
cfe-cgc : encadrement
fnsea : exploitants agricoles
ump : mouvement populaire
udi : democrates independants
modem : mouvement democrate
eelv : ecologie | ecologistes
npa : anticapitaliste
asse : saint-etienne
losc : lille
fcn : nantes
`;
