/** Qualities. */
export const qualities = `
grand : big large great tall
gros : big fat large
enorme immense gigantesque : huge enormous immense massive vast giant
geant : giant
vaste : vast
petit : small little
minuscule infime : tiny
leger : light slight
lourd : heavy
fort : strong
force : strength force power
faible faiblesse : weak weakness low
fragile fragilite fragiliser : fragile weaken
solide solidite : solid
dur durete : hard tough harsh
mou doux : soft
doux douceur : soft gentle mild sweet
rigide : rigid
souple souplesse flexible flexibilite : flexible flexibility
epais epaisseur : thick
mince fin : thin slim
fin finesse : fine
pointu aigu : sharp
plat : flat
rond : round
droit : straight
plein : full
vide : empty
haut eleve : high
bas : low
profond profondement : deep
superficiel : superficial
large : wide broad
etroit : narrow
ouvert : open
nouveau nouveaute neuf : new
nouveau renouveau : renewed revival
vieux age : old elderly
mur murir : mature ripe
bon bien : good well
meilleur mieux : better best
mauvais mal : bad poor badly
pire : worse worst
excellent excellence : excellent excellence
parfait perfection : perfect perfection
ideal : ideal
super genial formidable : great wonderful terrific
merveilleux merveille : wonderful marvellous marvel
magnifique splendide superbe : magnificent splendid superb beautiful
beau joli : beautiful pretty nice handsome
laid moche : ugly
agreable : pleasant
terrible affreux horrible : terrible awful horrible
horreur : horror
grave gravite : serious severe grave gravity
serieux : serious
important importance : important importance major
majeur principal : major main principal chief
essentiel : essential
crucial decisif : crucial decisive critical key
cle clef : key
vital : vital
indispensable : essential indispensable
inutile : useless unnecessary
utile utilite : useful usefulness utility
secondaire : secondary
significatif : significant
considerable : considerable substantial significant
notable remarquable : remarkable notable
spectaculaire : spectacular dramatic
exceptionnel exception : exceptional exception
extraordinaire : extraordinary
inedit : unprecedented new unpublished
ordinaire banal : ordinary common banal
commun : common joint
normal normalite : normal
etrange bizarre curieux : strange odd weird curious
curieux curiosite : curious curiosity
particulier particularite : particular special peculiar
special specialite specialiste specialiser : special speciality specialist specialise
specifique specificite : specific
general generalite generaliser : general generalise
global globalement : global overall
complet complement : complete full
total : total complete
absolu : absolute
vrai veritable : true real
reel realite : real reality
faux : false wrong fake
correct : correct
juste justesse : right fair just correct
injuste injustice : unfair injustice
equitable equite : fair equity
errone erreur : wrong error mistake erroneous
faute fautif : fault mistake
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
reussi : successful
interactif : interactive
passionne avide : keen
senior : senior aged
croissant : increasingly
competitif competitivite : competitive competitiveness
sommaire basique elementaire : basic elementary
primaire : primary
repandu generaliser : widespread
confiant : confident
malveillant malveillance : malicious
sophistique : sophisticated
typique : typical
delicat : tricky delicate
pertinent : relevant
pertinence : relevance
emblematique : iconic emblematic
acharne feroce : fierce
paresseux : lazy
morose : sluggish gloomy
generique : generic
equivalent : equivalent
irregulier irregularite : irregular irregularity
uniforme : uniform
liquide : liquid
fictif : fictional fictitious
anonyme anonymat : anonymous anonymity
soigne : neat
confortable confort : comfortable comfort
exhaustif complet : comprehensive
preliminaire : preliminary
hybride : hybrid
tendre tendresse : tender
eligible : eligible
frontal : frontal
integral : integral
enorme : tremendous
omnipresent : pervasive
prioritaire : prioritised
immersif : immersive
comprime comprimer : compressed compress
eminent : prominent
confidentiel : confidential
revolutionnaire : groundbreaking revolutionary
prealable : prior
modeste humble : humble
experimental : experimental
gene inconfortable : uncomfortable
sceptique scepticisme : sceptical skeptical scepticism
precieux : precious valuable
conventionnel : conventional
mauvais mal : evil
delicieux : delicious
realiste realisme : realistic realism
reticent reticence : reluctant reluctance
negligeable : negligible
prospere prosperite prosperer : prosperous prosperity thrive
malsain : unhealthy
bronze : bronze
inefficace : inefficient ineffective
exceptionnel remarquable : outstanding
distinct distinctif : distinct distinctive
robuste : robust
mefiant : wary
romantique : romantic
etendu : extensive
durable : prolonged
compact : compact
horrible : horrific
comparable : comparable
respectable : respectable
semblable : alike
fluide fluidite : fluid
valide validite valable : valid validity
turbulent turbulence : turbulent turbulence
avantageux : favourable
monetaire : monetary
malhonnete : dishonest
dual double : dual
etroit serre : tight
tentant tentation : tempting temptation
geographique geographie : geographical geography
amovible : removable
exotique : exotic
persistant persister : persistent persist
maniable : handy
redoutable : formidable
utile : helpful
contractuel : contractual
horizontal : horizontal
imprevisible : unpredictable
polyvalent : versatile
nostalgie nostalgique : nostalgia nostalgic
obscene : obscene
ambiant : ambient
prestigieux prestige : prestigious prestige
vibrant : vibrant
defensif : defensive
inclusif : inclusive
problematique : problematic
perplexe : bewildered perplexed
optimal : optimal
exact : accurate
precis precision : accurate accuracy
elabore : elaborate
preoccupant preoccuper preoccupation : worrying concern worry
indigne indignation indigner : outrage indignation outraged
vain : vain
susceptible : likely susceptible
moindre : lesser least
representatif : representative
inhumain : inhuman
inadmissible : inadmissible unacceptable
intime intimite : intimate intimacy
fatal : fatal
isole isoler isolement : isolated isolate isolation
virulent virulence : virulent
bienveillant bienveillance : benevolent kindness
exempt exempter exoneration exonerer : exempt exemption exempted
inscrit : registered
chaleureux chaleur : warm warmth
irreprochable : irreproachable flawless
souterrain : underground
opaque opacite : opaque opacity
lucide lucidite : lucid
anormal anomalie : abnormal anomaly
solennel : solemn
imminent : imminent
penible penibilite : painful arduous hardship
excessif abusif : excessive abusive
colossal : colossal
insignifiant : insignificant
noble noblesse : noble nobility
majestueux : majestic
atroce atrocite : atrocious atrocity
dense densite : dense density
desagreable : unpleasant
grossier grossierete : rude crude coarse
constant : constant
vivement : strongly
severe : stringent
amer : bitter
insupportable intolerable : unbearable intolerable
autonome autonomie : autonomous autonomy
satirique satire : satirical satire
hypocrite hypocrisie : hypocrite hypocrisy hypocritical
desespere desespoir : desperate despair
indetermine illimite : indefinite unlimited indefinitely
resilient resilience : resilient resilience
interessant : exciting
super : super
mineur : minimal
egoiste egoisme : selfish selfishness
fidele : devoted
mature maturite : mature maturity
ephemere : ephemeral short-lived
hostile : unfriendly
brillant : brilliant bright
obligatoire obligation : compulsory mandatory
relatif relativiser : relative
visuel : visual
plein espoir : hopeful
etroit : shrunk
lisse fluide : smooth
trouble : murky
chic : chic
rude : rough tough
sauvage : fierce
energique : energetic vigorous
infaillible : infallible
opportun : timely
rigueur rigoureux : rigour rigor rigorous
attachement : attachment
phenomenal : phenomenal
sentimental : sentimental
cyclique : cyclical
incendiaire : inflammatory
transparent : seamless
actuel : underway
gratuit : unpaid
reel : actual
occupe : busy
inactif oisif : idle
penaud : sheepish
marrant : funny
prefere : cherished favourite
chouette : awesome nice
genant : embarrassing
anxiogene : stressful
prejudiciable : adverse harmful
lourd : hefty
vif : vivid
influent : influential
preventif : preventive preventative
inexpressif : bleak
morne sombre : bleak grim
benin : benign
deraisonnable : unreasonable
combatif : defiant
exemplaire : exemplary
inaccessible : inaccessible
terrible : dire
disproportionne disproportion : disproportionate
concordant concorder : consistent match
serieux : earnest
sexy : sexy
favorable : conducive
`;
