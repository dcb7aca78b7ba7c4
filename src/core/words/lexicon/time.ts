/** Time. */
export const time = `
temps : time
moment instant : moment instant
fois : time
seconde : second
minute : minute
heure horaire : hour time
jour journee : day
quotidien journalier : daily
semaine hebdomadaire : week weekly
week-end : weekend
quinzaine : fortnight
mois mensuel : month monthly
an annee annuel : year annual yearly
decennie : decade
siecle : century
millenaire : millennium
ere epoque : era age time
periode : period
date dater : date
calendrier : calendar schedule timetable
agenda : agenda diary
aube : dawn
matin matinee matinal : morning
midi : noon midday
apres-midi : afternoon
soir soiree : evening night
nuit nocturne : night
minuit : midnight
veille : eve
lendemain : next following
hier : yesterday
demain : tomorrow
lundi : monday
mardi : tuesday
mercredi : wednesday
jeudi : thursday
vendredi : friday
samedi : saturday
dimanche : sunday
janvier : january
fevrier : february
mars : march
avril : april
mai : may
juin : june
juillet : july
aout : august
septembre : september
octobre : october
novembre : november
decembre : december
printemps : spring
ete : summer
automne : autumn fall
hiver : winter
saison saisonnier : season seasonal
passe : past
futur avenir : future
retard tard tardif : late delay
tot precoce : early earlier sooner
recent recemment : recent recently
actuel actuellement : current currently
present actuellement : now current present
maintenant desormais : now
aussitot immediatement immediat : immediately immediate
bientot prochainement : soon shortly
prochain suivant : next coming following
precedent anterieur : previous earlier former
ancien : former ancient old
premier initial : first initial
dernier : last latest
final ultime finalement : final ultimate finally eventually
ultime : last
deuxieme second : second
troisieme : third
quatrieme : fourth
cinquieme : fifth
jamais : never
toujours constamment : always still constantly
souvent frequent frequemment frequence : often frequent frequency
parfois quelquefois : sometimes
rare rarement rarete : rare rarely scarce scarcity
habituel habituellement generalement : usual usually
regulier regularite : regular
permanent permanence : permanent
temporaire provisoire : temporary interim provisional
definitif : definitive final
eternel : eternal
continu continuel : continuous
soudain soudainement brusque : sudden suddenly
progressif graduel : gradual progressive
rapide vite rapidite : fast quick rapid swift
vitesse : speed
lent lenteur : slow
long longueur longtemps : long length
court bref brievete : short brief
arret arreter cesser : cease halt
arret arreter : stoppage
chronometre : stopwatch
clore clos cloturer terminer : close end finish
coupure interruption pause : break interruption
crepuscule : dusk twilight
epoque ere : period
expirer expiration : lapse
finir : complete
fraichement recemment : newly recently freshly
intermediaire : interim intermediate
patienter : wait
reconduire : renew renewal
renouer : resume return
repit : reprieve
repousser reporter report ajourner : delay defer
reprendre reprise : resumption
retard : tardiness
`;
