/** Further things that are done. */
export const handling = `
rendre : render make return
perturber perturbation : disrupt disturb disruption
favoriser : favour foster encourage promote
contacter contact : contact
recuperer recuperation : recover retrieve recovery
retablir retablissement : restore recovery recover
deployer deploiement : deploy deployment
derouler deroulement : unfold happen
revendiquer revendication : claim demand
justifier justification justificatif : justify justification
prononcer : pronounce deliver
cumuler cumul : accumulate combine
decrocher : win land clinch
consacrer : devote dedicate
consacrer dedier : dedicate
enchainer : follow chain
contracter : contract catch
apaiser apaisement : ease soothe appease calm
embarquer embarquement : board embark
explorer exploration : explore exploration explorer
implanter implantation : establish settle implant
regagner : regain
effectuer : complete
sauvegarder preserver : preserve
dedaigner : snub
bousculer : jostle upset shake
basculer : tip switch swing
percuter : hit strike collide
bouleverser bouleversement : upset upheaval disrupt
secouer secousse : shake tremor
deranger : disturb bother
relayer relais : relay
encadrer encadrement : supervise frame
regarder visionner : view
tendre : tend
amener : bring lead
stopper : stop halt
abonder : agree abound
pardonner pardon : forgive forgiveness pardon sorry
regir : govern
degager : clear release free
precipiter precipitation : rush precipitate
rapprocher rapprochement : closer approach
rejouir : rejoice welcome delighted
deroger derogation : exemption waiver
convoquer convocation : summon convene
penetrer penetration : penetrate penetration
humilier humiliation : humiliate humiliation
verser : pour
rencherir : add
manoeuvrer manoeuvre : manoeuvre maneuver
manipuler manipulation : manipulate manipulation handle
extraire extraction extrait : extract excerpt extraction
trembler tremblement : tremble shake
caler coincer : jam stick
rattraper : catch
contourner : bypass circumvent
entreprendre : undertake
ramasser ramassage : pick collect
ranger : tidy store
detacher : detach
appuyer : press lean
enrayer endiguer : curb stem halt
entraver entrave : hamper hinder obstacle hindrance
etouffer : stifle smother
honorer honneur : honour honor
gonfler gonflement : swell inflate
noyer noyade : drown drowning
ravitailler ravitaillement : supply refuel
decouper decoupage : cut carve
decourager : dissuade
pomper pompe : pump
pencher : lean tilt
descendre descente : descend down descent
amputer amputation : amputate cut
adherer : adhere
gratter : scratch scrape
viser : intend
masser massage : massage
elaborer elaboration : draft elaborate devise
reiterer repeter : repeat reiterate
repeter repetition : repeat repetition
enteriner : ratify endorse approve
endosser : endorse
ramener : bring
etendre : stretch spread
propager propagation : spread propagate
repandre : spread
absorber absorption : absorb absorption
incorporer incorporation : incorporate
deplacer : shift
chanceler vaciller : falter stagger
trebucher : stumble
agiter : wave shake stir
remuer : stir
tourner rotation : rotate spin
accrocher : hook hang
suspendre pendre : hang
clouer epingler : pin
serrer serrage : tighten squeeze
presser : squeeze
melanger : blend stir
egoutter : drain
bouillir : boil
mordre morsure : bite
avaler : swallow
sucer : suck
plier : fold bend
trainer : drag
arracher : tear snatch
dresser : draw train raise
affiner raffiner raffinement : refine
raffinerie : refinery
contribuer : chip
refondre refonte : overhaul redesign revamp
reviser revision : revise revision review
reamenager amenager amenagement : develop fit layout arrange
inspirer inspiration : inspire inspiration
susciter : spur
eperonner : spur
deguiser deguisement : disguise
defier : defy challenge
trahir trahison : betray betrayal treason
honorer : pay
ignorer : overlook
negliger : neglect overlook
entourer : surround
rejeter : spurn
rassembler : compile
compiler compilation : compile compilation
emuler emulation : emulate emulation
affronter : cope
sombrer : sink
expirer expiration : expire expiry
planer : hover loom
craquer : crack
forger forge : forge
exhiber : flaunt show
apercevoir apercu : glimpse preview
taper : type tap
imputer : attribute blame
redouter : dread
abattre abattage : shoot slaughter fell
saboter sabotage : sabotage
brandir : brandish wave
jaillir : burst
eclater eclatement : burst break
emparer : seize grab
pousser : urge
debarquer debarquement : land
gaspiller : squander
gerer : administer
administrer : administer
repartir repartition : distribute distribution
engloutir : swallow engulf
enfreindre : flout
lorgner : eye covet
convoiter : covet
viser : seek
accentuer : accentuate
intensifier intensification : intensify
redoubler : redouble
pietiner : trample stall
evincer : oust
esquiver : dodge
reperer reperage : spot locate
reperer : spot identify
confondre confusion : confuse confusion
confondre : confuse baffle
determiner determination : determine determination
recenser recensement : count census
solliciter sollicitation : solicit request
ecouler ecoulement : flow elapse
assumer : assume take accept
reinventer : reinvent
ressortir : emerge
emmener : take bring
sillonner : criss-cross tour
ronger : gnaw
foncer : rush
exacerber : exacerbate
acheminer acheminement : carry route convey
deriver derive : drift derive
refaire : redo remake
inserer insertion : insert insertion
resorber : absorb reduce
recouvrir : cover
delaisser : neglect abandon
raviver : revive
interagir interaction : interact interaction
botter : kick
apprivoiser : tame
freiner : dampen
disloquer demanteler demantelement : dismantle dismantling
renforcer : bolster shore
dominer domination : dominance dominate
etouffer : dampen
soutenir : sustain
exhausser : uphold
peser : outweigh
debarrasser : rid
defendre : champion
entasser : pile heap
propulser propulsion : propel propulsion
infliger : inflict
parcourir : travel cover browse
interposer : interpose
sacrifier sacrifice : sacrifice
confirmer : corroborate confirm
attirer : lure draw
repousser : deter
attraper : grab
lacher : shed
perdre : shed
taillader : slash
refermer : close
atteler : tackle
bagarrer : scramble
grouper : bundle
lutter : grapple
defaillance defaillir : default
eradiquer eradication : eradicate eradication
deceler : detect
unifier unification : unify unification
rembobiner : rewind
devancer : outpace overtake lead
surpasser : outperform surpass
surclasser : outperform
freiner : hinder
accrocher : stick
restreindre : curtail restrain
ensevelir : bury
tamponner tampon : stamp buffer
garder : withhold
retenir : withhold
reaffirmer : reaffirm reiterate
exploser : implode burst
concretiser concretisation : materialise achieve
impacter : impact affect
omettre omission : omit omission
intercepter interception : intercept interception
conjuguer : combine conjugate
arborer : wear display sport
restructurer : streamline
impulser impulsion : impulse momentum drive
destabiliser : destabilise
acharner acharnement : relentless
orchestrer : orchestrate
finaliser finalisation : finalise
emballer emballement : frenzy
rafistoler bricoler : tinker
tordre : twist distort
deformer : distort deform
attarder : linger
defiler defile : parade march
initier : initiate introduce
disperser dispersion : disperse scatter
decerner : award
entonner : strike sing
survoler survol : fly overfly
redonner : restore give
enfermer : lock confine
provenir : come originate
pieger piege : trap
renverser : overthrow overturn knock
balayer : sweep dismiss
delivrer : deliver free
enclencher : trigger engage
tempere temperer : temper
capturer capture : capture
convenir : suit agree
incarner incarnation : embody
inaugurer inauguration : inaugurate open
casser : snap
claquer : snap slam
reformuler : rephrase
habituer : accustom used
averer : prove turn
perir : perish die
serpenter : meander
ecoper : get receive
enfuir : flee
boucler : complete finish
souiller : soil
deverser : dump pour
milite militer : campaign
degringoler degringolade : tumble
submerger submersion : overwhelm
exciter : thrill
retrecir : shrink
deferer : defer refer
differer : defer delay
rebondir : bounce
preceder : precede
trainer : lag
flamboyer : shine
briller : shine
contrecarrer : thwart
dechainer : unleash
dicter : dictate
ajuster : tweak
offenser offense : offend
vaporiser : spray
plonger : plummet
garer : park
coucher : lie
endormir : asleep
debroussailler : clear
reverser : pour
brider : limit restrict restricted limited
controler controle verifier : inspect verify
deterrer : unearth exhume dig
ecarter : exclusion
enfouir : bury
entrainer : trigger
equiper : fit
immerger : immerse submerge sink
imposer infliger : impose inflict
refaire : repeat
reintegrer retablir : reinstate
remplissage : fill
retablir retablissement : restoration
tapoter : tap pat
`;
