/** Devices, space and further technology. */
export const devices = `
innovation innover innovant novateur : innovation innovate innovative
prototype : prototype
electronique : electronic electronics
electrique electricite electricien : electric electricity electrical power electrician
mecanique mecanicien : mechanical mechanic
appareil : device machine appliance camera unit
gadget : gadget
objet : object item
capteur : sensor
ampoule : bulb
lampe : lamp
laser : laser
drone : drone
console : console
joueur : gamer player
virtuel : virtual
augmente : augmented
casque : headset helmet
pixel : pixel
resolution : resolution definition
interface : interface
menu : menu
touche : key
icone : icon
onglet : tab
tactile : touchscreen touch
systeme : system
exploitation : operating
protocole : protocol
norme standard : standard norm
compatible compatibilite : compatible compatibility
incompatible : incompatible
obsolete obsolescence : obsolete obsolescence outdated
moderne moderniser modernisation : modern modernise modernisation
analogique : analogue analog
quantique : quantum
atome atomique : atom atomic
reacteur : reactor
centrale : plant
turbine : turbine
energie energetique : energy power
panneau : panel
solaire : solar
eolienne eolien : wind turbine windmill
hydrogene : hydrogen
essence : petrol gasoline gas
diesel gazole : diesel
fusee : rocket
spatial espace : space
astronaute cosmonaute spationaute : astronaut cosmonaut
sonde : probe
orbite : orbit
lune lunaire : moon lunar
planete planetaire : planet planetary
etoile : star
galaxie : galaxy
univers universel : universe universal
telescope : telescope
astronomie astronome : astronomy astronomer
nasa : nasa
lancement lanceur : launch launcher
atterrir atterrissage : land landing
decoller decollage : take liftoff takeoff
simuler simulation simulateur : simulate simulation simulator
configurer configuration : configure configuration set
desinstaller : uninstall
activer activation : activate activation enable
desactiver : deactivate disable
filtrer filtre : filter
personnaliser : customise personalise
fonction fonctionner fonctionnement : function work operate operation
fonctionnalite fonction option : feature functionality function option
bouilloire : kettle
outil : tool
biometrie biometrique : biometrics biometric
reconnaissance faciale : facial recognition
deepfake hypertrucage : deepfake
generatif : generative
chatbot : chatbot bot
haut debit : broadband
telecommunication telecom telecoms : telecommunications telecom telecoms
forfait : plan package subscription
itinerance : roaming
sms texto : text sms
numeriser numerisation scanner : scan digitise scanner
sans-fil : wireless
ipod : ipod
combine : handset
graphique graphisme graphiste : graphics graphic chart
coeur noyau : core
nomade portatif : handheld
bureau : desktop
divertissement divertir : entertainment entertain infotainment
correctif rustine : patch
amelioration : upgrade
espiogiciel : spyware malware
multimedia : multimedia
megapixel : megapixel
identifiant : username login
superordinateur : supercomputer
silicium : silicon
pair : peer peer-to-peer
pare-feu : firewall
modem : modem
radar : radar
module : module
grille : grid
optique : optic optical
alphabet : alphabet
ergonomie : usability
ludique : fun
electron : electron
transistor : transistor
trojan cheval-de-troie : trojan
blogueur : weblogger
encyclopedie : wiki
page : webpage
catalogue : catalogue catalog
plan : blueprint map
fonctionnalite : capability
joystick manette : joystick
terrestre : terrestrial
telephonie : telephony
ligne-fixe : landline
jet : jet
astronef vaisseau : spacecraft vessel
navette : shuttle
oxygene : oxygen
mecanisme : mechanism
tuyau conduite : pipe
canalisation pipeline oleoduc : pipeline
notice : instruction
extension : extension plug-in
robotique : robotic
segment segmenter segmentation : segment
invite : prompt
calcul : computation
programmatique : programmatic
appel-video visioconference : videoconference video
videosurveillance : cctv surveillance
audiovisuel : audiovisual
hotspot borne : hotspot terminal
streaming-portail portail : portal
domotique : smart-home
passerelle : gateway
cadran : dial
compresser : compression
bureautique : workstation
agregateur : aggregator
actualite-flux flux : feed
retour : feedback
entree : input
sortie : output
hameconnage : phishing
usurper usurpation : impersonate spoof
cartouche : cartridge
optimiser optimisation : optimise optimisation
referencer referencement : listing seo
blogosphere : blogosphere
metadonnee : metadata
technologie-sante : biotech
avion : aero
couple : torque
turbo : turbo
rayon : ray beam radius
faisceau : beam
thermometre : thermometer
thermique : thermal
authentifier authentification : authenticate authentication
requete : query
charge : payload
ver : worm
code : passcode
frappe : keystroke
veille : hibernation
hiberner hibernation : hibernation hibernate
tweeter : twitter
tracage : tracing
iphone : iphone
barre : bar
branchement raccordement : connection
commande : control
compteur : meter counter
deshumidificateur : dehumidifier
dispositif : appliance
fonctionner marcher : work run operate function
four : kiln
frigorifique : refrigerated cold
portique grue : crane
jauge : gauge
micro microphone : mic
poser installer : fit install
pylone : tower pylon mast
mat : mast
sonner sonnerie : ring
`;
