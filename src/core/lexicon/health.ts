/** Health, the body and science. */
export const health = `
sante sanitaire : health sanitary
medecin medecine medical docteur : doctor physician medicine medical
generaliste : gp doctor practitioner
infirmier : nurse
soignant soin soigner : carer caregiver care nurse treat
soigner : treat care heal
chirurgien chirurgie chirurgical : surgeon surgery surgical
dentiste dentaire : dentist dental
pharmacien pharmacie pharmaceutique : pharmacist pharmacy pharmaceutical
psychiatre psychiatrie psychiatrique : psychiatrist psychiatry psychiatric
psychologue psychologie psychologique : psychologist psychology psychological
therapie therapeutique therapeute : therapy therapeutic therapist
sage-femme : midwife
hopital hospitalier hospitaliser hospitalisation : hospital hospitalise hospitalisation
clinique : clinic clinical
urgences : emergency
ambulance ambulancier : ambulance paramedic
patient : patient
patience : patience
malade maladie : ill sick disease illness patient
pathologie : disease condition pathology
infection infecter infectieux : infection infect infectious
contaminer contamination : contaminate contamination infect
contagieux contagion : contagious contagion
virus viral : virus viral
bacterie bacterien : bacteria bacterial
microbe : germ microbe
epidemie epidemique : epidemic outbreak
epidemiologiste epidemiologie : epidemiologist epidemiology
pandemie : pandemic
coronavirus covid : coronavirus covid
grippe : flu influenza
peste : plague
cancer cancereux cancerogene : cancer carcinogenic
tumeur : tumour tumor
diabete diabetique : diabetes diabetic
obesite obese : obesity obese
sida vih : aids hiv
rougeole : measles
tuberculose : tuberculosis
paludisme : malaria
pneumonie : pneumonia
allergie allergique : allergy allergic
asthme : asthma
symptome : symptom
fievre : fever
toux tousser : cough
douleur douloureux : pain painful
mal : ache pain
blessure blesser blesse : injury wound injure injured
fracture fracturer : fracture break
handicap handicape : disability handicap disabled
paralyser paralysie : paralyse paralysis
coma : coma
stress stresser : stress
depression depressif deprimer : depression depressed
suicide suicider : suicide
angoisse anxiete : anxiety anguish
traumatisme traumatiser : trauma
dependance addiction : addiction dependence
alcool alcoolisme alcoolique : alcohol alcoholism alcoholic
tabac tabagisme : tobacco smoking
fumer fumeur : smoke smoker smoking
cigarette : cigarette
drogue : drug
medicament : drug medicine medication
antibiotique : antibiotic
vaccin vacciner vaccination : vaccine vaccinate vaccination jab
dose : dose
pilule : pill
remede : remedy cure
guerir guerison : cure heal recover recovery
operation operer : operation surgery operate
greffe greffer : transplant graft
transfusion : transfusion
sang sanguin sanglant : blood bloody
coeur cardiaque : heart cardiac
cerveau cerebral : brain cerebral
poumon pulmonaire : lung pulmonary
respirer respiration respiratoire : breathe breath respiratory
foie : liver
rein : kidney
estomac ventre : stomach belly
peau : skin
os : bone
muscle musculaire : muscle muscular
nerf nerveux : nerve nervous
oeil : eye
oreille : ear
bouche : mouth
dent : tooth
nez : nose
gorge : throat
tete : head
visage : face
main : hand
doigt : finger
bras : arm
jambe : leg
pied : foot
genou : knee
epaule : shoulder
dos : back
cou : neck
cheveu : hair
barbe : beard
ongle : nail
levre : lip
corps corporel : body
organe : organ
sexe sexuel sexualite : sex sexual sexuality
grossesse enceinte : pregnancy pregnant
accoucher accouchement : birth deliver childbirth
contraception contraceptif : contraception contraceptive
avortement avorter ivg : abortion abort
fertilite fertile : fertility fertile
bebe nourrisson nouveau-ne : baby infant newborn
deces deceder : death die
mortel : deadly fatal lethal mortal
mortalite : mortality death
survivre survie survivant : survive survival survivor
euthanasie : euthanasia
vieillir vieillissement : age ageing aging
esperance : expectancy
nutrition nutritionnel : nutrition nutritional
regime : diet
maigrir mincir minceur : slim thin
vitamine : vitamin
sucre : sugar
sel : salt
graisse gras : fat
hygiene : hygiene
masque : mask
confinement confiner : lockdown confine confinement
quarantaine : quarantine
depister depistage : screen screening test
diagnostic diagnostiquer : diagnosis diagnose diagnostic
analyse : analysis test
laboratoire : laboratory lab
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
`;
