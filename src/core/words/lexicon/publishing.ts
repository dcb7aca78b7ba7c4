/** Publishing, on line and in print. */
export const publishing = `
numerique numeriser : digital digitise
ligne internet web : online internet web
site : site website
plateforme : platform
reseau : network
publicite publicitaire pub : advertising advertisement ad advert
annonceur : advertiser
annonce : ad advertisement
regie : agency
affiche : poster
banniere : banner
contenu : content
image : image picture
photo photographie photographe photographier : photo photograph photography photographer picture
video : video footage
son sonore audio : sound audio
film filmer metrage : film movie shoot
camera : camera
cineaste realisateur : filmmaker director
documentaire : documentary
serie : series show
episode : episode
feuilleton : series soap
bande : trailer strip tape
livre ouvrage : book
roman romancier : novel novelist
auteur autrice : author writer
ecrivain : writer author
poete poesie poeme : poet poetry poem
litterature litteraire : literature literary
fiction : fiction
biographie : biography
memoires : memoir
manuscrit : manuscript
chapitre : chapter
libraire librairie : bookseller bookshop bookstore
bibliotheque bibliothecaire : library librarian
dictionnaire : dictionary
encyclopedie : encyclopedia
bd dessine : comic comics
dessinateur dessin dessiner : cartoonist drawing draw illustrator
caricature caricaturiste : cartoon cartoonist caricature
illustrateur : illustrator
archive archiver : archive
document documenter : document
note : note memo
legende : caption legend
guillemet : quotation quote
police caractere : font
typographie : typography
maquette : layout model
format : format
support : medium support
copie copier : copy
exemplaire : copy
reproduire reproduction : reproduce reproduction
droit : copyright
intellectuel : intellectual
libre : free open
deontologie deontologique : ethics
ethique : ethics ethical
verifier verification : check fact-check verification
desinformation intox : misinformation disinformation fake
infox : fake
fiable fiabilite : reliable reliability
credible credibilite : credible credibility
biais : bias
objectif objectivite : objective objectivity
neutre neutralite : neutral neutrality
pluralisme : pluralism
influenceur : influencer
youtubeur : youtuber
internaute : user internet surfer
abonne follower : follower
publier post poster : post
tweet tweeter : tweet
mot-cle : keyword hashtag
buzz : buzz
clic cliquer : click
algorithme algorithmique : algorithm algorithmic
moderation moderateur moderer : moderation moderator moderate
mur : paywall wall
payant : paid paywall premium
monetiser monetisation : monetise monetisation
crowdfunding participatif : crowdfunding participatory
independance independant : independence independent
locale local : local
micro : microphone
casque : headphone helmet
satellite : satellite
cable : cable
streaming : streaming
telechargement telecharger : download
scenario scenariste : script screenplay scriptwriter scenario
doublage doubler : dub dubbing
sous-titre : subtitle
palmares : winner list
accreditation accrediter : accreditation accredit press
conference : conference
briefing : briefing
depouiller : browse
tabloide : tabloid
colonne : columnist
feuillet : leaflet
brochure : brochure
livret : booklet
tract : leaflet flyer
pancarte banderole : sign banner placard
logo : logo
slogan : tagline
abonnement : membership
courrier : post mail
questionnaire : questionnaire
forum : forum
actif : posting
sequence : clip footage
televise : televised
notoriete notoire : notoriety fame notorious
renommee reputation : renown reputation renowned
une : headline
manchette : headline
sigle : acronym
pictogramme : pictogram
script : script
info : info
flash : flash
redaction : newsdesk
amplifier : amplify
episode : replay
rediffuser rediffusion replay : replay rerun
telefilm : tv-movie
barometre : barometer
chroniqueur : pundit
mediatisation mediatiser : coverage publicity
polemiste : polemicist
ligne : onboard
best-seller : bestselling bestseller
fiche : sheet card
section : section
fil : thread feed
echo : echo
widget : widget
affichage affiche panneau : billboard poster display
annonce reclame : advertisement advert advertising
avis annonce : notice
bandeau : banner
bouquin : book
coauteur coautrice : co-author coauthor
diffuser : distribute
ecrire : draft
encrer : ink
message : post
parution : publication
publier : publisher
redacteur : writer
reedition reediter : reissue
relie : hardback bound
resume : abstract
transcription transcrire : transcription transcript transcribe
commander commande : commission
`;
