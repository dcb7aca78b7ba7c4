/** Police and crime. */
export const crime = `
police policier : police policeman officer
gendarme gendarmerie : police gendarme
agent : officer agent
commissariat : police station
commissaire : superintendent commissioner
detective enqueteur : detective investigator
enquete enqueter : investigation inquiry probe investigate
perquisition perquisitionner : search raid
fouille fouiller : search
arreter arrestation interpeller interpellation : arrest
garde : custody
apprehender : arrest apprehend
menotte : handcuff
mandat : warrant
confisquer confiscation : confiscate confiscation
extrader extradition : extradite extradition
bannir : ban banish
reparation : reparation compensation
prejudice : harm damage
diffamer diffamation diffamatoire : defamation defame libel defamatory
abus abuser : abuse
maltraitance maltraiter : abuse mistreatment
torture torturer : torture
garde gardien : guard
surveillant : guard warden
cadavre : body corpse
autopsie : autopsy
poignarder : stab
balle : bullet
fusillade : shooting
empreinte : print fingerprint footprint
adn : dna
identite : identity
trace : trace track
indice : clue
alibi : alibi
complice complicite : accomplice complicity
complot comploter : plot conspiracy conspire
auteur : perpetrator
mineur : minor
majeur : adult
contravention : fine ticket
juridique : legal
juridiction : jurisdiction court
competence : jurisdiction
instruction : investigation
ordonner ordonnance : order
ordre : order
injonction : injunction
sanction sanctionner : sanction penalty punish
punir punition : punish punishment
repression reprimer : repression crackdown repress
impunite : impunity
prescription : limitation
plagiat plagier : plagiarism plagiarise
raciste racisme : racist racism
antisemite antisemitisme : antisemitic antisemitism
sexiste sexisme : sexist sexism
haine haineux : hate hatred hateful
feminicide : femicide
inceste : incest
pedophile pedocriminel : paedophile pedophile
radicaliser radicalisation radical : radicalise radicalisation radical
conforme conformite : compliant compliance comply
respecter respect : comply respect observe
negligence : negligence
faute : fault misconduct
responsable responsabilite : liable liability responsible
litige : dispute litigation
arbitrage : arbitration
tutelle : guardianship
divorce divorcer : divorce
receleur recel : receiver handling
malfaiteur : criminal
gangster : gangster
penal : criminal penal
penitencier barreau : penitentiary bar
violation : felony
crime : felony
disculper : clear exonerate
statuer : rule
abusif : wrongful
legaliser legalisation : legalise legalisation
casseur : rioter vandal
vandale vandalisme vandaliser : vandal vandalism vandalise
saccager saccage : ransack trash
non-respect : breach
entendre audition auditionner : hear hearing question
ecrouer : jail remand
identite : id
prejuge : prejudice
defunt : deceased
disparu : missing
crosse : bat
grenade : grenade
lacrymogene : tear
matraque : baton truncheon
desobeir desobeissance : disobey disobedience
outrage : contempt outrage
homophobe homophobie : homophobic homophobia
attouchement : molestation
pornographie pornographique : pornography pornographic porn
vigile : guard
patrouille patrouiller : patrol
traquer traque : hunt track
requisitionner requisition requisitoire : requisition
mensonger trompeur tromper tromperie : misleading mislead deceive deception
tromper erreur : wrong mistaken mistake
imprudence imprudent : recklessness reckless
constater : establish
cagoule : hood balaclava
explosif artifice : firework
securite insecurite : insecurity
assaillant : assailant attacker
stupefiant : narcotic drug
sequestration : kidnapping confinement
antiterroriste : antiterrorism counterterrorism
arme : firearm
truquer trucage : rig
recidive recidiver recidiviste : reoffend repeat reoffender
alias : alias
butin : loot booty
evasion : breakout
actes : wrongdoing
malversation : wrongdoing embezzlement
lanceur : whistleblower
requerant : claimant
chatiment : retribution punishment
heroine : heroin
amphetamine methamphetamine : methamphetamine amphetamine
intrusion : intrusion break-in
bizutage : hazing
projectile : projectile
obus : shell
brigadier : sergeant
huissier : bailiff
prescrire : prescribe
proceder : proceedings
procedure : proceedings
sursis : reprieve
invalider annuler : annul
accusateur : accuser
bagarre : brawl
contrebandier : smuggler smuggling
contrefacon contrefaire faux : counterfeit forgery
cybercriminalite : cybercrime
denoncer : report
derober : steal theft rob thief
enqueteur enquete enqueter : investigator investigation investigate inquiry
entente conspiration complot : conspiracy collusion
fraude : scam swindle
frauduleux frauder fraude : fraudulent defraud fraud
pourchasser : chase pursue
rancon : ransom
vol voler : robbery
`;
