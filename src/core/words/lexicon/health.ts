/** Health and the body. */
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
cachet comprime pilule : pill tablet
chirurgie operation operatoire : surgery operation operating surgical
crise : attack
deces deceder : dead
fatigue : weary
inhalateur : inhaler
neurologue : neurologist
poussee : flare-up
soulager soulagement : relieve relief
taille : waist
`;
