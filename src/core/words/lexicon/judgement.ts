/** Clarity, chance, character and reason. */
export const judgement = `
clair clarte : clear clarity
obscur obscurite : dark obscure darkness
sombre : dark gloomy
flou : vague blurred unclear
net : clear net
visible visibilite : visible visibility
invisible : invisible
evident evidemment : obvious obviously
certain certitude : certain certainty sure
sur : sure safe
incertain incertitude : uncertain uncertainty
probable probabilite probablement : probable probability likely probably
improbable : unlikely
impossible impossibilite : impossible
potentiel : potential
eventuel eventuellement : possible potential possibly
facile facilite : easy ease
simple simplicite : simple simplicity
difficile difficulte : difficult hard difficulty tough
complique complexe complexite : complicated complex complexity
secret : secret
officiel : official
officieux : unofficial
formel : formal
informel : informal
etranger : foreign alien
interne interieur : internal domestic inner
externe : external
propre proprete : clean own cleanliness
sale salete salir : dirty
pur purete : pure purity
mixte : mixed
sec secher : dry
tiede : lukewarm
vivant vif : alive living lively
sain : healthy safe
dangereux danger : dangerous danger
securise sur : safe secure
prudent prudence : cautious careful caution prudent
attentif attention : attentive attention careful
intelligent : clever smart intelligent
stupide stupidite bete idiot : stupid silly idiot
sage sagesse : wise wisdom
fou folie : mad crazy madness
celebre connu fameux : famous known well-known
inconnu meconnu : unknown
populaire popularite : popular popularity
rare : rare scarce
multiple : multiple
divers diversifier variete varier varie : diverse diversify variety vary various
variable variation : variable variation
different difference differer : different difference differ
semblable similaire similitude : similar similarity
superieur superiorite : superior higher
inferieur inferiorite : inferior lower
actif : active
passif : passive
positif : positive
negatif : negative
optimiste optimisme : optimistic optimism
pessimiste pessimisme : pessimistic pessimism
favorable : favourable favorable
defavorable : unfavourable
hostile hostilite : hostile hostility
agressif agressivite : aggressive
calme calmer : calm
tranquille : quiet peaceful
tendu tension : tense tension
intense intensite intensif : intense intensity intensive
modeste modestie : modest modesty
ambitieux ambition : ambitious ambition
genereux generosite : generous generosity
avare radin : stingy
fidele fidelite : loyal faithful loyalty
loyal loyaute : loyal loyalty
sincere sincerite : sincere sincerity
franc : frank
discret discretion : discreet discretion
timide : shy
ferme fermete : firm
strict : strict
severe severite : severe strict harsh
radical : radical drastic
drastique : drastic
brutal brutalite : brutal brutality
sensible sensibilite sensibiliser sensibilisation : sensitive sensitivity awareness
conscient conscience : aware conscious conscience awareness
inconscient : unconscious unaware
pret : ready
disponible disponibilite : available availability
accessible acces accessibilite acceder : accessible access
adequat approprie : appropriate adequate suitable
inapproprie : inappropriate
convenable : suitable proper decent
digne dignite : worthy dignity
acceptable : acceptable
inacceptable : unacceptable
raisonnable : reasonable
rationnel : rational
absurde absurdite : absurd
ridicule : ridiculous
incroyable : incredible unbelievable amazing
etonnant etonner etonnement : surprising amazing astonishing surprise
impressionnant impressionner impression : impressive impress impression
interessant interesser interet : interesting interest interested
attrayant attractif attirer attrait attraction : attractive attract attraction appeal
seduire seduction seduisant : seduce charm attractive
charme charmant : charm charming
passionnant : exciting thrilling
ennuyeux : boring dull
original originalite : original originality
classique : classic classical
authentique authenticite : authentic authenticity genuine
artificiel : artificial
brut : raw gross crude
concret : concrete
abstrait : abstract
pratique : practical convenient
moral morale moralite : moral morality
mental : mental
ethnique ethnie : ethnic
racial race : racial race
ponctuel : punctual occasional
instable instabilite : unstable instability
coherent coherence : coherent consistent consistency
contraire contradictoire contredire contradiction : contrary contradictory contradict contradiction
inverse inverser : reverse
oppose : opposite
parallele : parallel
dominant dominer domination : dominant dominate domination
vulnerable vulnerabilite : vulnerable vulnerability
satisfait satisfaire satisfaction satisfaisant : satisfied satisfy satisfaction
content : happy glad pleased
decu : disappointed
lasser las : weary tired
presse : hurry
nu : naked bare nude
cru : raw
cuit cuire cuisson : cook cooked
perime perimer : expired
defectueux defaut : faulty defective defect flaw
complementaire : additional complementary
supplementaire : additional extra further
additionnel : additional
auxiliaire : auxiliary
abusif abusivement : unfair unfairly
calme tranquille : quiet calm
comportement conduite : behaviour behavior conduct
conduire : behave
decisif : deciding
defaut : fault
eclat luminosite : brightness
errone faux : erroneous false
faute erreur : error fault
favorable : favour
hostile oppose : hostile opposed
inapercu : unnoticed
intelligence : clever cleverness
mauvais : wrong
pret dispose : ready willing
risque : risky
timidite : shyness shy
tort : wrong
`;
