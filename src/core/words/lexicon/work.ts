/** Work and jobs. */
export const work = `
travailler travail travailleur : work labour labor worker
emploi poste : job employment post position
employeur : employer
employe salarie : employee staff worker
ouvrier : worker labourer
effectif personnel : staff workforce headcount personnel
metier profession professionnel : trade profession job craft professional
carriere : career
embaucher embauche recruter recrutement recrue : hire hiring recruit recruitment
licencier licenciement : layoff redundancy dismiss fire sack lay
suppression supprimer : layoff cut redundancy
congedier renvoyer virer limoger limogeage : sack fire dismiss oust
demissionner demission : resign resignation quit step
retraite retraiter : retirement pension retire retiree
pension pensionne : pension pensioner
retraite : pensioner retiree retired
salaire remuneration paie : wage salary pay
remunerer remuneration : pay remuneration compensation
prime bonus : bonus premium
conge vacances : leave holiday vacation
absence absent : absence absent
absenteisme : absenteeism absence
stagiaire stage : intern internship trainee
apprenti apprentissage : apprentice apprenticeship
candidat candidature : candidate candidacy application
postuler postulant : apply applicant
chomage chomeur : unemployment unemployed jobless
precaire precarite : precarious insecure casual precariousness
interimaire interim : temporary temp interim acting
syndicat syndical syndicaliste : union
greve greviste : strike striker walkout
manifester manifestation manifestant : demonstrate demonstration protest protester demonstrator
horaire heure : hour schedule timetable
bureau : office desk
siege : headquarters seat
filiale : subsidiary
succursale : branch
candidat : applicant
chantier : worksite
commis : clerk
dactylo dactylographe : typist
dossier : application
engager : hire recruit hiring recruitment
fondeur : founder
former formation : train training
garde : duty
greve : stoppage
inspecter inspecteur : survey surveyor
licencier licenciement renvoyer congedier : dismissal layoff
licencier licenciement : redundancy
manutentionnaire : handler
metier profession : occupation
minotier meunier : miller
mutation : transfer
patron : employer
pourvoir : fill
prime : allowance
salarial : wage pay salary
service : department
stagiaire : trainee intern
apprenti : trainee apprentice
syndiquer : unionise unionize
travail : job
`;
