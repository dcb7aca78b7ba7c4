/** Press and broadcasting. */
export const press = `
media mediatique : media
presse : press
journal : newspaper paper journal diary
quotidien : daily newspaper
magazine revue : magazine review journal
journaliste journalisme journalistique : journalist journalism reporter
reporter reportage : reporter report reporting coverage
correspondant : correspondent
redacteur redaction redactionnel : editor newsroom editorial
editorial editorialiste : editorial columnist
chronique chroniqueur : column columnist chronicle
critique : critic review
pigiste : freelance freelancer
editeur edition editer : publisher edition publish publishing edit
publier publication : publish publication release
paraitre parution : publish appear release
article : article story piece
papier : paper article
dossier : file report dossier
une : front page
titre titrer : headline title
actualite : news current
nouvelle : news
info : news information
scoop : scoop exclusive
exclusif exclusivite : exclusive
depeche : dispatch wire
agence : agency wire
rubrique : section column
colonne : column
page : page
lettre infolettre newsletter : newsletter letter
blog blogueur : blog blogger
podcast : podcast
radio : radio
television tele televisuel : television tv
chaine : channel
emission : programme show broadcast
diffuser diffusion diffuseur : broadcast air stream broadcaster distribution
antenne : air antenna
direct : live direct
plateau : set studio
animateur animer animation : host presenter animation
presentateur : presenter anchor host
telespectateur : viewer
audience : audience rating
audimat : rating
spectateur : spectator viewer
lecteur lectorat : reader readership
public : audience public
desabonner desabonnement : unsubscribe
kiosque : newsstand kiosk
tirage : circulation print
imprimer imprimerie impression imprimeur : print printing printer press
imprimante : printer
audience : viewership
balado : podcast
bulletin : newsletter
coanimateur : co-host
diffusion : circulation
emettre : broadcast
presentateur presentatrice animateur animatrice : announcer
visionnage : viewing view
visionner : watch
`;
