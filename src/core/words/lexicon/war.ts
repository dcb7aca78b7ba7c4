/** War, peoples and causes. */
export const war = `
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
conquerir conquete : conquer conquest
camp : camp side
soulevement : uprising
grogne : discontent anger
soutien : endorsement
heurt : clash
entente : understanding
defiance : distrust defiance
emprise : grip hold
engin : device
district : district
dominant : mainstream
repli : retreat
sous-marin : submarine
`;
