/** Words of everyday speech, which people who are quoted use more than papers do. */
export const spoken = `
humeur : mood temper
deception decevoir : letdown disappointment
vanter vantard : brag boast boastful
rougir : blush redden
raccrocher : hang
decrocher : phone unhook
griffonner : scribble
intrus : trespasser intruder
gamin gosse mome : kid child
bambin tout-petit : toddler infant
mamie grand-mere : granny grandma grandmother nan
papi grand-pere : grandad grandpa grandfather
papa : dad daddy
gars mec type : guy lad fella dude bloke
copain pote : mate pal buddy friend
manif : protest demonstration march
bistrot troquet : pub bar
fou dingue cingle : mad crazy bonkers nuts insane
bete idiot : dumb fool silly stupid
penible agacant : annoying
ridicule risible : laughable ridiculous
trebucher : trip stumble
gifle gifler : slap
etreindre : hug squeeze
fric pognon thune : cash money dough
flic : cop
bagnole : car
bouffe bouffer : food grub eat
malin fute : smart clever
facheux : bad unfortunate
mechant : bad nasty
manie habitude : habit
grogner rouspeter raler : moan grumble whinge
balivernes sornettes betise : nonsense rubbish
hors-de-prix : extortionate
fauche : broke skint
crevant epuisant : exhausting knackering
creve epuise : exhausted knackered
ravi enchante : delighted thrilled chuffed
`;
