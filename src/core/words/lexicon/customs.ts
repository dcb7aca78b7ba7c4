/** Religion, customs, fashion and school. */
export const customs = `
religion religieux : religion religious
foi : faith
dieu : god
pape : pope
pretre : priest
eveque : bishop
moine : monk
imam : imam
rabbin : rabbi
catholique catholicisme : catholic
protestant : protestant
chretien christianisme : christian christianity
musulman islam : muslim islam
islamiste : islamist
juif judaisme : jew jewish judaism
bouddhiste : buddhist
messe : mass
priere prier : prayer pray
saint sacre : saint holy sacred
ame : soul
esprit spirituel : spirit mind spiritual
diable : devil
ange : angel
croix : cross
voile : veil headscarf
tradition traditionnel : tradition traditional
folklore : folklore
mythe mythique : myth mythical
legende legendaire : legend legendary
ceremonie : ceremony
rite rituel : ritual rite
fete feter : party celebrate festival celebration
festival : festival
carnaval : carnival
anniversaire : anniversary birthday
noel : christmas
cadeau : gift present
mariage marier : wedding marriage marry
funerailles obseques : funeral
deuil : mourning grief
hommage : tribute homage
celebrite celebre : celebrity famous fame
star vedette : star
gloire : glory fame
prix recompense recompenser : award prize reward
laureat : winner laureate
concours : contest competition
mode : fashion
createur styliste : designer
design : design
style stylistique : style
beaute beau : beauty beautiful
elegant elegance : elegant elegance
vetement habit habiller : clothes clothing dress garment
robe : dress gown
pantalon : trousers pants
chemise : shirt
jupe : skirt
manteau : coat
veste : jacket
chaussure : shoe
chapeau : hat
gant : glove
bijou bijoutier joaillier : jewel jewellery jewelry jeweller
diamant : diamond
parfum : perfume
luxe luxueux : luxury luxurious
couleur colorer : colour color
blanc : white
noir : black
rouge : red
vert : green
bleu : blue
jaune : yellow
rose : pink rose
orange : orange
gris : grey gray
brun marron : brown
violet : purple
loisir : leisure hobby
jouet : toy
poupee : doll
magie magicien magique : magic magician magical
cirque : circus
marionnette : puppet
conteur : storyteller
ecole scolaire : school
college collegien : secondary school
lycee lyceen : school sixth-form pupil student
eleve ecolier : pupil student schoolchild
etudiant : student
enseigner enseignement enseignant : teach teaching teacher education
professeur instituteur : teacher professor
cours lecon : lesson course class
classe : class classroom
diplome diplomer : degree diploma graduate
examen : exam examination test
baccalaureat bac : baccalaureate
rentree : term start
campus : campus
bourse : scholarship grant
apprendre apprentissage : learn learning
devoir : homework
manuel : textbook manual
scout : scout
creche : nursery
maternelle : nursery kindergarten
formation : training course education
civilisation : civilisation
plaisanterie : fun
amusement amuser : fun amuse amusement
feuilleton : soap saga
trilogie : trilogy
parodie : parody
imaginaire : imaginary
prequelle : prequel
parolier : songwriter
clip : clip video
concours : quiz
serie : sitcom
drame : thriller
theologien theologie : theologian theology
diocese : diocese
cardinal : cardinal
pontife : pontiff
apotre apostolique : apostle apostolic
laiciser : secularise
cercueil : coffin
cloche : bell
cabaret : cabaret
discotheque : nightclub disco
boite-de-nuit : nightclub
convivial : friendly
hommage : honour
salut : salute
decoration decorer : decoration decorate
tissu textile : fabric textile cloth
laine : wool
soie : silk
cuir : leather
mouchoir echarpe foulard : scarf
couronne couronner : crown
statuette : statuette
nomme nominer : nominee nominate
affluence frequentation frequenter : attendance footfall
scolariser scolarisation : schooling
recteur rectorat : rector
doyen : dean elder
redoubler : repeat
pedagogie pedagogique : pedagogy pedagogical
brevet : certificate
certificat certifier : certificate certify
attestation attester : certificate attest
mention : honours
mathematiques maths : maths mathematics
latin : latin
fleche : arrow
tireur : shooter gunman
parade : parade
festif : festive
art : craft
muse : muse
degustation deguster : tasting taste
conte : saga
saga : saga
orchestration : orchestration
duo : duo
solo : solo
remix reprise : cover remix
rock : rock
techno : techno
refrain : chorus
cuivre : brass
spectacle : showcase
vitrine : showcase window
vernissage : opening
sanctuaire : sanctuary shrine
chevalier : knight
epopee : epic
culte : cult worship
esthetique : aesthetic aesthetics
intrigue : storyline plot
personnage : persona
figurant : extra
conte : fairy
festivites : festivities
amphitheatre : amphitheatre lecture
meeting : rally
studio : studio
comeback : comeback
debuter debut : debut
live : live
officier : officiate
classe : lesson
couture coudre : sew sewing stitch stitching
decoration : honour honor
decoration medaille : medal decoration
noter note : mark
obseques funerailles enterrement inhumation : burial
point maille : stitch
proviseur proviseure : principal headteacher headmaster
retable : altarpiece
retenue : detention
tricot tricoter : knit knitting
`;
