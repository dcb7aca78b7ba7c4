import { bare } from '#src/core/text/words.ts';

const plain = `
podcasteur podcasteuse podcast newsletter scroll scroller scrolle scrolling scrollé scrollent feed reel story stories short live tweet retweet replay teaser
longform data-journalisme datajournalisme fact-checking fact-check factcheck factchecking fact-checkeur paywall pure-player web-série webtoon streameur streameuse
streamer youtubeur youtubeuse tiktokeur tiktokeuse influenceur influenceuse instagrameur instagrameuse gameur gameuse gamer gaming esport e-sport esportif esportive hashtag
deepfake chatbot prompt bot réglementer crowdfunding fundraising clickbait off on-demand vod svod print brandé techno-critique iel
autrice éditeurice rédac rédacchef docu ado appli info intox conso expo mook
visio visioconf visioconférence emoji émoji émoticône smiley meme mème gif woke wokisme wokiste ubériser ubérisation ubérisé plateformiser plateformisation métavers
covid burnout burn-out bore-out chapo chapô desk rewriting rewriter bouclage crush reboot remake spin-off bankable rapporteure celleux toustes ceulles spoilé spoiler spoile spoil spoiling
low-cost datacenter data-center open-space coworking co-working boutiste boutisme low cost open space space data weekend brainstorming briefing briefer brief débrief débriefer debrief
pitch pitcher pitché buzz buzzer buzzé bad hype hypé fake news fakenews infox breaking scoop streaming stream streamé stand-up standup stand-uper storytelling storyteller
boomer millennial millénial zoomeur geek geekette nerd troll troller trollé trolling hater cyberharcèlement cyberharceleur cyberattaque cybersécurité cyberespace cyberdéfense cyber darknet dark web
web webmaster webmagazine webdoc webdocumentaire webinaire webinar blockchain token crypto cryptomonnaie cryptoactif bitcoin stablecoin fintech legaltech edtech greentech biotech medtech deeptech foodtech startup start-up startupeur
scale-up scaleup licorne coach coaching coaché mentorat mentorer mentoring networking afterwork after-work after before teambuilding workshop meetup hackathon bootcamp
greenwashing pinkwashing femwashing éco-anxiété éco-anxieux éco-anxieuse écoanxiété écoféminisme écoféministe écocide écoresponsable éco-responsable écogeste éco-geste écoconception éco-conception écoquartier
décarboner décarboné décarbonation bas-carbone agroécologie agroécologique agrivoltaïsme agrivoltaïque photovoltaïque biosourcé zadiste zad décroissant décroissance collapsologie collapsologue
féminicide féminicides masculinisme masculiniste mascu incel metoo charge-mentale misogynoir intersectionnel intersectionnalité intersectionnelle transidentité transgenre cisgenre cis non-binaire queer lgbt lgbtqia
gilets antivax anti-vax provax complotisme complotiste conspirationnisme conspirationniste fachosphère complosphère twittosphère médiasphère éditocrate éditorialisation éditorialiser éditorialisé
médiatraining mediatraining média-training localier localière pigiste deskeur deskeuse secrétaire-de-rédaction éditing editing reporter reporteur reporteure rédacteurice lecteurice lecteurices auditeurice auditeurices spectateurice spectateurices acteurice acteurices chercheureuse
auteure professeure docteure ingénieure chercheure procureure maire cheffe sculptrice autrice successeure défenseure gouverneure proviseure vainqueure metteuse sapeuse-pompière
fanbase fan-base fandom fanfic fanfiction fanzine cosplay cosplayeur cosplayeuse manga mangaka anime shonen seinen k-pop kpop showrunner showrunneuse sitcom binge-watching binge-watcher binger
clip cliff cliffhanger pilote casting caster casté biopic blockbuster box-office arty mainstream vintage undercover underground featuring feat single playlist playlister mixtape punchline flow beatmaker
rappeur rappeuse slameur slameuse freestyle battle dancefloor clubbing clubbeur clubbeuse warm-up backstage merch merchandising tote bag goodies flyer roll-up
selfie story snap vlog vlogueur vlogueuse blog blogueur blogueuse blogging like liker liké follower followeur unfollow dm post poster posté repost reposter reposté thread viralité algorithmique algo
ia gpt llm chatgpt opensource open-source open-data opendata big-data machine-learning deep-learning hacker hacké hackeur hackeuse hacking ransomware rançongiciel phishing hameçonnage malware spyware bug bugué bogué
smartphone tablette notebook laptop desktop hardware software firmware patch update upgrade upgrader login mot-dièse cloud cookie captcha pop-up popup newsfeed push notif adblock adblocker
télétravail télétravailler télétravailleur télétravailleuse téléconsultation télémédecine présentiel distanciel hybridation déconfinement déconfiner reconfinement reconfiner confinement vaccinodrome cluster pass
audiodescription audiovisuel audio-guide audioguide livreurs dark-kitchen foodtruck food-truck street-food brunch bruncher burger bagel bowl cupcake smoothie veggie végé végan végane vegan véganisme flexitarien flexitarienne flexitarisme
bistronomie bistronomique néobistrot locavore drive click-and-collect clickandcollect vrac seconde-main vinted vinter upcycling surcyclage friperie fripe
trottinette gravel vtt fixie covoitureur covoitureuse covoiturage autopartage vélotaf vélotafeur vélotafeuse cyclologistique cargo speed pédibus mobilité-douce
marathonien trail traileur traileuse ultratrail ultra-trail crossfit paddle padel footing running runner runneur runneuse fitness mma coach sparring mercato hooligan playoff play-off
jober jobber bullshit job job-dating dress-code dating date ghoster ghosté ghosting swiper swipé match matcher matché crusher kiffer kiffé kif chiller chill cringe malaisant gênance
relou ouf chelou meuf keuf teuf zarbi boloss wesh frérot daron daronne seum go bobo boboïsation gentrifier gentrification gentrifié
trumpisme trumpiste macronisme macroniste macronie sarkozyste lepéniste mélenchoniste insoumis insoumise insoumises hollandisme zemmouriste poutinisme brexit brexiteur frexit écosocialisme illibéral illibérale illibéralisme ensauvagement dédiabolisation techno-solutionnisme technosolutionnisme extrême-droitisation droitisation
tech think tank think-tank lobbying lobby lobbyiste soft power hard deal dealer cash-flow business business-model leader leadership manager management managérial managériale marketing marketeur marketeuse benchmark benchmarker roadshow
burn out print bashing french bashing naming sponsoring sponsor sponsoré mécénat crowdlending micro-entreprise microentreprise auto-entrepreneur autoentrepreneur autoentrepreneuse slasher slasheur slasheuse freelance freelancing free-lance gig
airbag scanner scanné switcher switché zapper zapping fast-fashion fastfashion shopping shopper shoppeuse outlet concept-store showroom pop-up-store
assoir agentique multimodal prompteur prompter slop vibe-coding scalable scalabilité tokenisation tokeniser adtech proptech insurtech regtech newspace gigafactory hyperscaler telco télécom robotaxi exascale supercalculateur
sextorsion doxing doxxing doxer swatting sextape sexting deepnude doomscrolling shadowban catfishing love-bombing gaslighting ragebait rage-bait brainrot spoofing smishing vishing quishing infostealer
désinfox mésinformation malinformation débunker debunker debunkage prebunking astroturfing broligarchie techbro technofascisme libertarien remigration illectronisme dégagiste dégagisme suprémaciste
mégenrer genrer agenre deadname deadnamer pansexuel asexuel polyamour polyamoureux incestueur pédocriminel tradwife tradwives mansplaining manspreading grossophobie grossophobe validiste âgiste neuroatypique neurodivergent adelphité miskine
mégabassine mégafeu méthaniseur rétrofit rétrofiter renaturer solastalgie pfas microplastique acétamipride chlordécone mpox triptan ozempic sémaglutide fentanyl chemsex popper puff vapoteuse narcotrafic narcotrafiquant narcoracket narchomicide narcomicide
mocktail ramen matcha kimchi kombucha bao gyoza granola skyr tempeh seitan kale poke-bowl bubble-tea spritz trap drill rap afrobeat amapiano shatta bouyon prequel préquel sequel trailer teasing spin-offs lineup line-up headliner vodcast
sneaker rookie draft drafter scouting wildcard pickleball padeliste kitesurf wingfoil foil hyrox manageuse milléniaux rizz stan bro bestie ship shipper crusheur gênant bolos stalker stalkeur vlogger ghosteur fuckboy sugar-daddy onlyfan
flex-office soft-skill business-angel bore-out quiet-quitting onboarding offboarding coliving tiny-house mobil-home glamping staycation surtourisme dark-store quick-commerce dropshipping dropshippeur influvoleur néobanque memecoin altcoin airdrop wallet staking halving stalking
skincare self-care nail-art make-up filler escort escort-girl camgirl camming sexcam sexclub michetonneur michetonneuse michetonner michetonnage drone-cargo coronapiste vélorue autosolisme crossover cybertruck restomod dataviz scrollytelling infolettre nudge
drag-queen voguing cancel-culture name-dropping fan-service soap-opera jump-scare kill-switch bail-in spread hedge-fund carried-interest roaming e-sim backdoor zero-day botnet deeplink chatbotisé climatosceptique climatoscepticisme écoterroriste polycrise permacrise technosolutionniste
courrieller texter texto snus ultim business-angel angel nomad filibuster best kakémono maëlstrom trance qamis thali cipaille zadisme minisérie franchisation bispirituel métolachlore piétonnisation piétonniser extrêmophile carafer
guest collab email e-mail capella riad immuno true false
ognon nénufar relai exéma punch ponch douçâtre joailler quincailler serpillère imbécilité persiffler charriot combattif combattivité combattive cahutte bonhommie boursouffler chaussetrappe
`;

/** Words of newsrooms, of the web and of the street that the dictionary lacks, in the singular. */
export const newsroomWords: ReadonlySet<string> = new Set(plain.trim().split(/\s+/));

/** The same without their accents, as capitals write them. */
export const newsroomKeys: ReadonlySet<string> = new Set([...newsroomWords].map(bare));
