/** Further qualities. */
export const traits = `
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
unitaire : unit
emu : moved touched
farouche : fierce
supreme : supreme
domestique : domestic
atypique : atypical
oral : oral
destine : intended
injustifie : unjustified
impuissant impuissance : powerless helpless
somptueux : lavish
meritant : deserving
captivant : captivating captured
maladroit maladresse : clumsy blunder
heterogene : heterogeneous
epuise epuiser epuisement : exhausted exhaust exhaustion
mecontent mecontentement : discontent unhappy
immediat : prompt
unite : united
enthousiaste : eager eagerly
indisponible indisponibilite : unavailable
sous-jacent : underlying
suspendu : pending
assiege : embattled
illegitime : illegitimate
bon-vivant : jovial
cense : supposed
futuriste : futuristic
funeraire : funeral
tricolore : tricolour
courageux : bold
ambulant : itinerant travelling
chevronne experimente : experienced seasoned
desaffecte : disused
doue talentueux : gifted talented
echangeable interchangeable : swappable interchangeable
enthousiaste : keen
honorifique : honorary
`;
