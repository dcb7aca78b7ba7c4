/** Courts and law. */
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
mort deces : kill
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
tricher tricheur tricherie triche : cheat cheater fraud rig
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
accusation procureur parquet : prosecution
annulation : annul
blanchir innocenter : clear exonerate
cause : case
conflit litige differend : dispute conflict
debouter : dismiss reject
dispenser : exempt
incarcerer : prison
inculpation : accuse accusation
infraction : breach
juge magistrat : justice magistrate
juger juge jugement : judgment
justice : court
parapher : initial
plaignant : claimant complainant
proces plainte poursuite : suit
regle : regulation
reglement : bylaw
resiliable : cancellable terminable
resilier resiliation : cancel cancellation terminate termination
sanctionner punir sanction : discipline sanction penalise
temoignage : evidence
transiger : settle
`;
