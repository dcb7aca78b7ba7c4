/** Thinking, showing and words. */
export const thinking = `
estimer juger considerer : consider believe think reckon feel
estimer estimation : estimate estimation
evaluer evaluation : assess assessment evaluate evaluation
juger jugement : judge judgment judgement
penser pensee reflechir : think thought
reflechir reflexion : think reflect reflection thought
croire croyance : believe belief
douter doute : doubt
soupconner soupcon suspecter : suspect suspicion
imaginer imagination : imagine imagination
supposer supposition : suppose assume assumption
presumer presume presomption : presume presumed alleged allegedly
considerer consideration : consider consideration regard
envisager : consider envisage plan contemplate
savoir : know knowledge
connaitre connaissance : know knowledge familiar
ignorer ignorance : ignore unaware ignorance
comprendre comprehension : understand understanding
oublier oubli : forget
souvenir memoire : remember memory recall
memoire memorable : memory memoir
deviner : guess
decider decision : decide decision
trancher : decide rule settle
choisir choix : choose choice pick select
selectionner selection : select selection pick
opter option : opt option choose
preferer preference : prefer preference favour
hesiter hesitation : hesitate hesitation reluctant
resoudre resolution : solve resolve resolution
conclure conclusion : conclude conclusion
deduire deduction : deduce deduct
demontrer demonstration : demonstrate demonstration prove show
prouver preuve : prove proof evidence
indiquer indication : indicate indication show
signifier signification sens : mean meaning sense
traduire traduction traducteur : translate translation translator
interpreter interpretation : interpret interpretation
analyser analyse analyste : analyse analyze analysis analyst
comparer comparaison : compare comparison
distinguer distinction : distinguish distinction
verifier verification : verify verification check
examiner examen : examine examination review consider
etudier etude : study
rechercher recherche chercheur : research researcher search
chercher recherche : seek search look
trouver retrouver : find
decouvrir decouverte : discover discovery find uncover
detecter detection : detect detection
identifier identification : identify identification
prevoir prevision : forecast predict expect plan
predire prediction pronostic : predict prediction forecast
anticiper anticipation : anticipate anticipation
attendre attente : expect expectation await wait
esperer espoir : hope
souhaiter souhait voeu : wish hope want
desirer desir envie : desire want wish
rever reve : dream
craindre crainte peur redouter : fear afraid worry
inquieter inquietude inquiet : worry worried concern anxious anxiety
rassurer : reassure
convaincre conviction : convince conviction persuade
persuader persuasion : persuade persuasion
influencer influence : influence
motiver motivation : motivate motivation
encourager encouragement : encourage encouragement
decourager dissuader dissuasion : discourage deter deterrent
avis opinion : opinion view
point : view viewpoint
notion concept : concept notion
theorie theorique : theory theoretical
hypothese : hypothesis assumption scenario
principe : principle
logique : logic logical
raison raisonnement : reason reasoning
cause causer : cause
motif : reason motive ground
explication : reason explanation
sujet theme : subject topic theme issue
question enjeu : issue question stake matter
probleme problematique : problem issue trouble
solution : solution
reponse : solution answer
message : message
signal signe : sign signal
symbole symbolique symboliser : symbol symbolic
exemple illustrer illustration : example instance illustrate illustration
formule formuler : formula word phrase
discours allocution : speech address
adresser adresse : address
sermon precher : sermon preach
rumeur : rumour rumor
mensonge mentir menteur : lie liar
verite : truth
mot terme : word term
phrase : sentence phrase
langue langage linguistique : language tongue linguistic
vocabulaire : vocabulary
accent : accent emphasis
lettre courrier : letter mail
ecrire ecriture redaction rediger : write writing
rediger redaction : write draft
lire lecture lecteur : read reading reader
epeler orthographe : spell spelling
signer signature signataire : sign signature signatory
baptiser surnommer surnom : name nickname dub call
nommer nom : name
appeler nommer intituler : call name entitle title
qualifier : describe call brand
presenter presentation : present presentation introduce
resumer resume synthese : sum summary summarise
evidence evident : obvious evident
ecouter ecoute : listen listening
taire silence silencieux : silence silent
bruit bruyant : noise noisy
voix vocal : voice vocal
cliche stereotype : stereotype cliche
slogan : slogan
propos : remark comment word
echange echanger : exchange conversation
feliciter applaudir applaudissement : applaud applause
intervenir intervention : intervene intervention speak
assister presence present : attend presence present
focaliser concentrer concentration : focus concentrate concentration
intention compter entendre : intend intention
designer : designate name appoint
ressentir sentir sentiment : feel feeling
exprimer expression : express expression voice
allusion : reference allusion
reference : reference
vanter : tout boast praise
clamer proclamer proclamation : proclaim proclamation claim
marteler : hammer insist
egrener enumerer enumeration : list enumerate
percevoir perception : perceive perception
ressentiment : resentment
admonester reprimander : reprimand scold
fustiger : slam blast denounce
vilipender : slam
conspuer huer : boo
gronder : scold rumble
exclamer exclamation : exclaim exclamation
enoncer enonce : state set
confesser confession : confess confession
insinuer : hint insinuate
sous-entendre : imply hint
laisser-entendre : hint
pretexte pretexter : pretext excuse
argument : claim
objecter objection : object objection
dialogue : dialog
commentateur : commentator pundit
apposer : affix
persuader : induce
sonder : survey poll
detailler : outline
esquisser esquisse : outline sketch
fantasme fantasmer : fantasy fantasise
illusion : illusion
sensation : sensation feeling
aviser : notify advise
notifier notification : notify notification
demander : apply
interpeller interpellation : question challenge
determination : resolve determination
tribune : op-ed platform
explicatif : explanatory
reconcilier reconciliation conciliation : reconcile reconciliation conciliation
suspicion : suspicion
comprehensible : understandable
comprendre : grasp
allegation : allegation
persifler : taunt
railler : taunt
beugler : bellow
saluer : cheer
ovationner ovation : cheer ovation
concorder : coincide
coincider coincidence : coincide coincidence
defendre apologie : apology glorify
evoquer : invoke
invoquer : invoke cite
faire-valoir : portray
depeindre : portray
sous-estimer : underestimate
surestimer : overestimate
stipuler stipulation : stipulate
demasquer : expose
discredit discrediter : discredit
accord : assent
verbaliser : fine
differencier : differentiate distinguish
veiller : ensure
revoir : review
embrasser : embrace
bilan : assessment
conclusion resultat : finding
consigner noter : record note
croire penser : believe think
destiner destine : intend bound
entendre compter : plan
evaluer estimer estimation : estimate assess evaluate
fonder : base
juger considerer estimer : deem
marquer : mark
masquer cacher : hide conceal concealment mask
montrer : demonstrate
prevoir prevision : foresee prediction
relever : note notice observe
reperer remarquer : spot notice
resumer resume : condense
retenir : remember
sonder : probe
supposition : guess
vraisemblance vraisemblablement : likelihood likely
`;
