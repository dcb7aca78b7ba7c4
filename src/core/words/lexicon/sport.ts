/** Sport and games. */
export const sport = `
sport sportif : sport sporting athlete sports
athlete athletisme : athlete athletics
jouer joueur jeu : play player game
match partie : match game
rencontre : match game
competition : competition
tournoi : tournament
championnat : championship league
coupe : cup
ligue : league
jeux olympique olympiade : olympics olympic games
finale finaliste : final finalist
demi-finale : semi-final semifinal
qualifier qualification : qualify qualification
eliminer elimination : eliminate knock elimination
victoire vainqueur victorieux : victory win winner
gagner gagnant : win winner
vaincre : defeat beat
battre : beat defeat
defaite : defeat loss
perdre perdant : lose loser
nul egalite : draw tie
marquer marqueur : score scorer
but buteur : goal scorer
medaille : medal medallist
podium : podium
trophee : trophy
classement : ranking standing table
equipe : team side
club : club
capitaine : captain
entraineur : coach manager
entrainer entrainement : train training practice
selectionneur selection : coach selector selection
arbitre arbitrer : referee umpire
gardien : goalkeeper keeper
attaquant : striker forward
supporter supporteur : fan supporter
stade : stadium
terrain : pitch field ground
piste : track
tribune : stand
vestiaire : locker dressing
ballon balle : ball
raquette : racket
football footballeur foot : football soccer footballer
rugby : rugby
tennis : tennis
basket basketball basketteur : basketball
handball : handball
volley : volleyball
hockey : hockey
golf golfeur : golf golfer
boxe boxeur : boxing boxer
judo judoka : judo
escrime : fencing
natation nager nageur : swimming swim swimmer
plongeon : diving
voile voilier : sail sailing
marin navigateur : sailor skipper
aviron ramer : rowing row
surf surfer : surf surfer
ski skier skieur : ski skier skiing
patin patinage patineur : skate skating skater
cyclisme cycliste coureur : cycling cyclist rider
velo bicyclette : bike bicycle cycle
marathon marathonien : marathon
course coureur courir : race run runner
sprint sprinteur : sprint sprinter
gymnastique gymnaste : gymnastics gymnast
escalade grimpeur : climbing climber
alpinisme alpiniste : mountaineering mountaineer
randonnee randonneur : hike hiking hiker
equitation cavalier : riding rider horse
chevaucher cavalier : ride rider
automobile pilote : driver racing
pilote piloter : pilot drive steer
echecs : chess
petanque : bowls
musculation gymnase : gym
adversaire : opponent rival
favori : favourite favorite
outsider : outsider underdog
mi-temps : half halftime
prolongation : overtime extra
penalty : penalty
faute : foul
carton : card
dopage doper : doping dope
mercato : transfer
selection effectif : squad selection
exploit : feat
defi : challenge
pari parier parieur : bet gamble gambler betting wager
mise miser : stake bet
casino : casino
loterie loto : lottery
hasard : chance random
chance chanceux : luck lucky chance
arbitre arbitrer : referee umpire officiate
arc : bow
concours epreuve : competition contest event
flechette : dart
gagner gagnant : victory
mots-croises : crossword
partisan : fan
peche pecher pecheur : angler angling
remplacant : reserve
tribune gradin : stand grandstand
`;
