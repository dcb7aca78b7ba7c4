/** Arts and shows. */
export const arts = `
culture culturel : culture cultural
art artistique artiste : art artistic artist
artiste interprete : artist performer
oeuvre : work artwork
oeuvre : masterpiece
creation createur creatif creativite : creation creator creative creativity
musique musical musicien : music musical musician
chanson chant chanter chanteur : song singing sing singer
orchestre : orchestra
chef : conductor
choeur chorale : choir chorus
concert : concert gig
tournee : tour
album : album
tube : hit
groupe : band group
guitare guitariste : guitar guitarist
piano pianiste : piano pianist
violon violoniste : violin violinist
tambour batterie batteur : drum drummer
trompette : trumpet
orgue : organ
instrument : instrument
melodie : melody tune
air : tune
rythme : rhythm pace
compositeur composer : composer compose
partition : score
opera : opera
jazz : jazz
rap rappeur hip-hop : rap rapper hip-hop
danse danser danseur : dance dancer dancing
ballet : ballet
theatre theatral : theatre theater theatrical
piece : play
scene : stage scene
spectacle : show performance
representation : performance
repetition repeter : rehearsal rehearse
acteur comedien : actor actress
comedien humoriste comique : comedian comic
comedie : comedy
humour humoristique : humour humor
drole amusant comique : funny amusing
rire : laugh laughter
drame dramatique : drama dramatic
tragedie tragique : tragedy tragic
role : role part
personnage : character
heros heroine heroique : hero heroine heroic
metteur : director
costume : costume suit
decor : set decor
cinema cinematographique : cinema film
tournage tourner : shooting filming shoot film
projection projeter : screening screen project projection
salle : hall room cinema theatre venue auditorium
public spectateur : audience spectator
billet billetterie : ticket
guichet : box counter
musee : museum
exposition exposer : exhibition exhibit show display
galerie : gallery
collection collectionner collectionneur : collection collect collector
peinture peindre peintre : painting paint painter
tableau toile : painting picture canvas
sculpture sculpteur sculpter : sculpture sculptor sculpt
statue : statue
gravure graver : engraving engrave
dessin dessiner : drawing draw sketch
portrait : portrait
fresque : mural fresco
architecture architecte architectural : architecture architect architectural
monument : monument memorial
historique histoire : historic historical history
antique antiquite : ancient antiquity antique
medieval : medieval
ruine : ruin
chateau : castle
palais : palace
cathedrale : cathedral
tour : tower
eglise : church
temple : temple
mosquee : mosque
synagogue : synagogue
accorder accordeur : tune tuner
archet : bow
auditoire : audience
auteur-compositeur : songwriter
bande-son : soundtrack
cadence : rhythm
choriste : singer chorister
chanteur : singer
cliche photographie photo : photograph photo picture snapshot
conservateur : curator
diriger : conduct
disque album : record album
ensemble : band group
entree : admission
film : picture
jouer interpreter : perform play
montage : editing
monteur : editor
orchestre : band
pellicule : film
plan dessin : drawing plan
pochette : sleeve
potier potiere ceramiste : potter ceramist
restaurateur restauratrice : restore restorer restoration
trait : line
violoncelle : cello
violoncelliste : cellist
`;
