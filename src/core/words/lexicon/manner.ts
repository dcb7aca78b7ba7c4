/** Manner and links. */
export const manner = `
ainsi : thus so
aussi egalement : also too
encore : still again yet
deja : already
meme : even
surtout notamment : especially particularly notably including
particulierement : particularly especially
principalement essentiellement : mainly primarily mostly essentially
largement : largely widely
tres : very
extremement : extremely
totalement completement entierement : totally completely entirely fully
absolument : absolutely
vraiment reellement : really truly actually
effectivement : indeed actually effectively
simplement : simply just
seulement uniquement : only solely
enfin : finally
ensuite puis : then next
auparavant : previously before earlier
desormais dorenavant : now henceforth
depuis : since
pendant durant : during while
jusque : until
apres : after
avant : before
contre : against
selon : according
sans : without
sauf excepte : except
entre : between
envers : toward towards
via : via
grace : thanks
pourquoi : why
quand lorsque : when
combien : how
cependant toutefois neanmoins pourtant : however nevertheless though yet
mais : but
outre : besides addition
ailleurs : elsewhere
partout : everywhere
ici : here
separement : separately
seul : alone
plutot : rather
peut-etre : perhaps maybe
certainement surement : certainly surely
evidemment : obviously course
heureusement : fortunately luckily
malheureusement : unfortunately sadly
soi-disant : so-called
officiellement : officially
directement direct : directly direct
indirectement indirect : indirectly indirect
volontairement volontaire : voluntarily voluntary deliberate willing
involontaire : involuntary unintentional
delibere deliberement : deliberately deliberate
expres : deliberately purpose
brusquement : suddenly abruptly
respectivement : respectively
moins : least
autrement : otherwise
sinon : otherwise
tandis : while whereas
quant : regarding
concernant : concerning regarding
face : face facing
sein : within
lors : during
hors : outside
dela : beyond
travers : through across
cote : beside alongside
lieu : instead
contraire oppose : opposite contrary
guere : barely hardly scarcely
inverse : opposite
liaison : link connection
lier : relate
pres : nearly almost
`;
