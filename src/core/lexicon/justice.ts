/** Justice and crime. */
export const justice = `
justice judiciaire : justice judicial legal
juge : judge
magistrat : magistrate judge prosecutor
tribunal cour : court tribunal
procureur parquet : prosecutor
avocat : lawyer attorney barrister counsel
notaire : notary solicitor
jure jury : juror jury
greffier : clerk
proces : trial lawsuit case
audience : hearing
plainte plaignant : complaint plaintiff lawsuit
poursuivre poursuite : prosecute prosecution sue lawsuit
assigner assignation : sue summons
attaquer : sue
prevenu accuse : defendant accused
inculper inculpation : charge indict indictment
examen : charge indict
coupable culpabilite : guilty guilt
innocent innocence : innocent innocence
suspect suspecter : suspect
temoin temoignage temoigner : witness testimony testify
verdict : verdict
jugement : ruling judgment
condamner condamnation : convict sentence conviction condemn
peine : sentence penalty
reclusion : imprisonment sentence
prison emprisonner emprisonnement : prison jail imprison imprisonment
incarcerer incarceration : imprison jail incarcerate
penitentiaire carceral : prison penitentiary
detenu : prisoner inmate detainee
sursis : suspended
conditionnel probation : parole probation conditional
caution : bail deposit
acquitter acquittement : acquit acquittal clear
relaxer relaxe : acquit clear
cassation : appeal supreme
pourvoi : appeal
gracier grace : pardon
amnistie : amnesty
legal : legal lawful
illegal illicite : illegal illicit unlawful
legitime legitimite : legitimate legitimacy
delit : offence offense crime
crime criminel criminalite : crime criminal
infraction : offence violation
violer violation : violate violation breach
violer viol violeur : rape rapist
enfreindre : break breach infringe violate
delinquance delinquant : delinquency offender crime
meurtre meurtrier : murder murderer killing killer
assassiner assassinat assassin : murder assassinate assassination assassin
homicide : manslaughter homicide
tuer tueur : kill killer
agresser agression agresseur : assault attack aggression attacker
violence violent : violence violent
voler vol voleur : steal theft thief rob
cambriolage cambrioler cambrioleur : burglary burglar
braquage braquer : robbery robber
pillage piller : looting loot
kidnapper enlevement : kidnap abduction abduct
sequestrer : confine hold
otage : hostage
escroc escroquerie escroquer arnaque : scam fraud swindle crook con
falsifier falsification : falsify forge
contrefacon contrefaire : counterfeit fake counterfeiting
pirater piratage pirate : hack hacking pirate piracy hacker
chantage : blackmail
racket extorsion : extortion racket
trafic trafiquant : trafficking traffic trafficker smuggling
contrebande : smuggling
cannabis : cannabis marijuana
cocaine : cocaine
dealer : dealer
mafia mafieux : mafia
gang : gang
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
`;
