/** Saying and asking. */
export const speech = `
dire affirmer declarer indiquer ajouter : say tell state add
affirmer soutenir pretendre assurer affirmation : claim assert contend maintain
declarer declaration : declare declaration statement
parler parole : speak talk word
raconter relater recit narrer : tell recount relate account story
conter conte : tale story
annoncer annonce devoiler : announce announcement unveil
reveler revelation devoiler : reveal revelation disclose disclosure unveil
divulguer divulgation : disclose disclosure leak
communiquer communique communication : communicate communication statement
communique : statement release
expliquer explication : explain explanation
preciser precision : specify detail clarify
clarifier clarification eclaircir : clarify clarification
detailler detail : detail
decrire description depeindre : describe description depict
definir definition : define definition
evoquer evocation mentionner : mention evoke refer
mentionner mention : mention refer
citer citation : quote cite quotation
rapporter signaler rapport : report
signaler signalement : report flag
informer information renseignement : inform information
renseigner renseignement : inform information intelligence
avertir avertissement prevenir alerter : warn warning
alerter alerte : alert warn warning
prevenir prevention eviter : prevent prevention avoid
menacer menace : threaten threat
souligner : stress highlight underline emphasise point
insister insistance : insist stress emphasise
rappeler rappel : recall remind reminder remember
noter note remarquer remarque : note notice remark
remarquer remarque constater : notice remark note observe
constater constat : note observe find finding
observer observation : observe observation watch
commenter commentaire : comment commentary remark
repondre reponse : answer reply respond response
repliquer riposter replique riposte retorquer : reply retort hit
reagir reaction : react reaction respond
demander demande : ask demand request
reclamer reclamation exiger exigence : demand claim require call
exiger exigence : require demand requirement
requerir requete requis : require request requirement
questionner question interroger interrogation : ask question wonder
interroger interview entretien interrogatoire : interview question
entretien interview : interview talk
appeler appel : call appeal
inviter invitation : invite invitation urge
exhorter inciter incitation : urge exhort encourage incite
inciter incitation : encourage incentive incite
supplier implorer : beg plead
plaider plaidoyer plaidoirie : plead plea advocate argue
crier cri hurler : shout cry scream yell
chuchoter murmurer : whisper murmur
discuter discussion : discuss discussion talk
debattre debat : debate discuss
negocier negociation negociateur : negotiate negotiation negotiator talk
dialoguer dialogue : dialogue talk
bavarder bavardage : chat
converser conversation : conversation chat talk
argumenter argument : argue argument
disputer dispute querelle : argue dispute quarrel row
polemique controverse : controversy row dispute
controverse : controversial disputed
contester contestation : contest dispute challenge
nier dementir dementi : deny denial
confirmer confirmation : confirm confirmation
avouer aveu : admit confess confession
reconnaitre admettre reconnaissance : admit acknowledge recognise recognition concede
admettre conceder : admit concede acknowledge
jurer serment : swear oath vow
promettre promesse : promise pledge vow
engager engagement : commit commitment engage engagement pledge
promettre engager : pledge promise vow
prometteur : promising
proposer proposition : propose proposal suggest suggestion offer
suggerer suggestion : suggest suggestion
recommander recommandation preconiser : recommend recommendation advise
conseiller conseil : advise advice counsel
critiquer critique : criticise criticism critic critical
denoncer denonciation : denounce denunciation condemn slam blast
deplorer regretter : deplore regret lament
regretter regret : regret
excuser excuse : apologise apology excuse sorry
accuser accusation : accuse accusation allege allegation charge
blamer reprocher reproche blame : blame reproach
plaindre plainte : complain complaint
protester protestation : protest
feliciter felicitation : congratulate congratulation praise
saluer : hail praise welcome greet
louer eloge : praise
remercier remerciement merci : thank thanks
celebrer celebration : celebrate celebration
insulter insulte injure : insult
moquer moquerie railler : mock mockery
ironiser ironie ironique : irony ironic
plaisanter plaisanterie blague : joke
accord consentement autorisation permission : consent permission
alerte : alarm
autoriser : let
avertir avertissement prevenir : alert
prevenir : tell told inform
consulter consultation : ask
avis : advice
brouiller : quarrel
confier : confide
conseil conseiller recommander : advice counsel recommend
consentir accepter : accept consent
ecarter repousser : reject dismiss
econduire repousser rejeter : rebuff reject
exiger exigence : requirement
exiger reclamer : insist
reclamer : ask request
negociation pourparlers discussion : negotiation talk discussion
opposition opposer : objection object
propos declaration : statement remark
querelle dispute : argument
reclamation : complaint
reconnaitre avouer admettre : acknowledge confess
refuser refus rejeter rejet decliner repousser : refuse refusal rejection decline
`;
