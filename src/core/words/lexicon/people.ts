/** People and roles. */
export const people = `
specialiste : specialist expert
amateur : amateur fan lover
debutant : beginner novice
novice : novice
maitre : master
pionnier : pioneer
visionnaire : visionary
patron : boss owner
fonctionnaire : civil servant official
employe : clerk employee
facteur postier : postman mailman
poste postal : post mail postal
coiffeur coiffure : hairdresser haircut
plombier : plumber
macon : mason bricklayer
menuisier charpentier : carpenter
soudeur souder : welder weld
serveur : waiter
gardien : guard keeper guardian
concierge : caretaker concierge
infirmiere : nurse
acteur : actor player
cineaste : film-maker
champion : champion
religieuse : nun
volontaire : volunteer
assassin : killer murderer
etranger : foreigner stranger
inconnu : stranger unknown
ennemi : enemy
acheteur : buyer
passager : passenger
riverain : resident
parisien : parisian
europeen : european
monsieur : mr sir gentleman
madame dame : mrs lady
mademoiselle : miss
type mec gars : guy bloke
jeune : youth youngster
gamin gosse : kid
veuf : widower
veuve veuvage : widow
celibataire : single bachelor
fiance fiancer : fiance engaged
compagnon compagne : companion partner
conseiller : adviser advisor aide
collaborateur : aide colleague collaborator employee
porte-parole : spokesman spokeswoman spokesperson
interlocuteur : contact
intermediaire : intermediary middleman
observateur : observer
consultant : consultant
auditeur : auditor listener
fan : fan
adepte : follower fan
disciple : disciple
membre : member
adherent adherer adhesion : member membership join
generation : generation
proche : relative relation close
entourage : entourage circle
clan : clan
tribu : tribe
gitan rom tsigane : roma gypsy
sauveteur : rescuer
marcheur : walker
juriste : jurist lawyer
commando : commando
porteur : carrier bearer
braqueur : robber
aventurier : adventurer
duc duchesse : duke duchess
barbare : barbarian
stratege : strategist
tacticien : tactician strategist
serveuse : waitress
industriel : industrialist
taliban : taliban
caporal : corporal
prof : teacher
adepte : enthusiast
cheffe : chief head leader boss
hote convive : guest
meneur meneuse : leader
octogenaire : octogenarian
septuagenaire : septuagenarian
gars : lad guy bloke
`;
