/** Science and further medicine. */
export const science = `
science scientifique : science scientific scientist
savant : scientist scholar
chercheur : researcher scientist
biologie biologique biologiste : biology biological biologist
biologique bio : organic
chimie chimique chimiste : chemistry chemical chemist
physique physicien : physics physical physicist
mathematique mathematicien : mathematics mathematical mathematician maths math
genetique gene : genetic gene genetics
cellule cellulaire : cell cellular
embryon : embryo
experience : experiment experience
molecule : molecule
particule : particle
substance : substance
toxique : toxic
poison empoisonner empoisonnement : poison poisoning
gaz gazeux : gas
radioactif radiation rayonnement : radioactive radiation
archeologue archeologie archeologique : archaeologist archaeology archaeological
fossile : fossil
prehistoire prehistorique : prehistory prehistoric
historien : historian
sociologue sociologie : sociologist sociology
philosophe philosophie philosophique : philosopher philosophy philosophical
anthropologue : anthropologist
universite universitaire : university academic college
academie academique : academy academic
these : thesis
doctorat doctorant : doctorate doctoral phd
nobel : nobel
congres : conference
fauteuil roulant : wheelchair
lunettes : glasses
fatigue fatiguer : fatigue tired
bien-etre : wellbeing
cosmetique : cosmetic
ehpad : nursing home
maternite : maternity
euthanasier : euthanise
autisme autiste : autism autistic
surdite sourd : deafness deaf
aveugle cecite : blind blindness
urgentiste : emergency
reanimation reanimer : intensive resuscitation
deconfinement deconfiner : lockdown reopening
confinement reconfinement : lockdown
distance distanciation : distancing
incidence : incidence
immunite immunitaire : immunity immune
hormone hormonal endocrinien : hormone hormonal endocrine
nicotine : nicotine
desinfecter desinfection : disinfect disinfection
allaiter allaitement : breastfeed breastfeeding
pediatre pediatrie : paediatrician pediatrician
praticien : practitioner
prothese : prosthesis implant
electrode : electrode
hypertension : hypertension
hemorragie : haemorrhage bleeding
gueule : mouth face
poing : fist
poil : hair fur
crane : skull
pouce : thumb inch
griffe : claw
chair : flesh
pole : pole
dioxyde monoxyde : dioxide monoxide
soufre : sulphur sulfur
mercure : mercury
plomb : lead
methane ammoniac : methane ammonia
proteine : protein
calorie : calorie
gluten : gluten
surpoids : overweight
liquide : fluid
matiere : substance
bacille : bacillus
ganglion lymphatique : lymph node
psychique : psychic mental
toxicomane toxicomanie : addict addiction
ivre ivresse : drunk
dysfonctionnement : malfunction
vessie : bladder
tempe : temple
genome : genome
geologique geologie : geological geology
induction : induction
equation : equation
methodologie : methodology
exponentiel : exponential
souche : strain
mutation muter : mutation mutate
contraction : contraction
defense : immune
admission : admission
inhaler inhalation : inhale inhalation
transmissible : transmissible
attouchement : fondling
genital : genital
infantile : infantile childhood
androgyne : androgynous
rea : intensive
surmortalite : excess
toxicite : toxicity
anesthesie : anaesthesia
capillaire : hair
cernes : circles
malformation : malformation
steroide : steroid
acne : acne
vertige : vertigo dizziness
empathie : empathy
euphorie : euphoria
vomir : vomit
allergene : allergen
compression : compression
torse : torso
alite : bedridden
boiter : limp
ultraviolet : ultraviolet
grossesse : gestation
intoxication intoxiquer : poisoning
lymphocyte : lymphocyte
pedagogue : educator
sclerose : sclerosis
vaccination : immunisation
chloroquine hydroxychloroquine : chloroquine hydroxychloroquine
anticorps : antibody
calcul : arithmetic
fouille fouiller : excavation excavate dig
hydrologue : hydrologist
imagerie : imaging scan
neurone neuronal : neuron neural
paleontologue : palaeontologist paleontologist
releve : survey
`;
