/** Computers and networks. */
export const technology = `
technologie technologique technique technicien : technology technological tech technique technical technician
informatique informaticien : computer computing it
ordinateur : computer pc laptop desktop
portable : laptop mobile portable
telephone telephonique telephonie : phone telephone
mobile : mobile
smartphone : smartphone phone
tablette : tablet
ecran : screen display
clavier : keyboard
batterie : battery
chargeur charger recharge recharger : charger charge recharge
prise : socket plug
puce : chip
processeur : processor
semi-conducteur : semiconductor chip
disque : disc disk record
stockage stocker : storage store
serveur : server
nuage cloud : cloud
base : base database
fichier : file
dossier : folder
logiciel : software program
application appli : application app
programme programmer programmeur : program programme programmer
code coder codage : code coding
developpeur : developer
ingenieur ingenierie : engineer engineering
actualisation : update
actualiser : update refresh
bug bogue : bug
panne : outage breakdown failure
planter : crash
faille : flaw vulnerability loophole
cyberattaque : cyberattack attack
hacker pirate : hacker
securite securiser securitaire : security secure safety
surete : safety security
chiffrer chiffrement : encrypt encryption
confidentialite prive : privacy confidentiality
pister pistage : track tracking
cookie : cookie
robot robotique : robot robotics
automatique automatiser automatisation : automatic automate automation
intelligence intelligent : intelligence intelligent smart
ia : ai
navigateur naviguer navigation : browser browse navigate navigation
moteur : engine motor
operateur : operator carrier
debit : speed rate bandwidth
fibre : fibre fiber
bande : band
antenne : antenna mast aerial
gps : gps
connecter connexion connecte : connect connection connected
brancher : plug connect
debrancher : unplug
ligne : online line
messagerie : messaging messenger
courriel mail email : email e-mail mail
spam pourriel : spam junk
joindre : attachment
televerser : upload
licence : licence license
appeler telephoner : call phone telephone
balise : tag
correctif : fix
journal : log
ordinateur : computing
portable mobile telephone : phone cellphone mobile
reseau : system
tableur : spreadsheet
`;
