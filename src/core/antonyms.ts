import { bare, type Word, wordsOf } from './words.ts';

/**
 * Words that say the reverse of each other, French and English, one opposition a line, `one side | the other`:
 * bare words in which `*` stands for any ending and `_` for a space.
 */
const lines = `
gagn* remport* vainqueur* victoire* victor* triomph* win won wins winning winner* | perd perdu* perdent perdait perdra defait* echou* lose* lost losing defeat* failed beaten
accept* a_vote ont_vote voted_to voted_for approuv* adopt* valid* enterin* ratifi* consent* acquiesc* approv* endors* passed ratif* | ecarte ecartee ecartes ecartent refus* rejet* rejec* repouss* declin* rebut* recal* turned_down turn_down turned_it_down turned_them_down voted_down denied decline* spurn*
autoris* permet* permi* legalis* authori* allow* permit* legali* let_ greenlit | interdi* prohib* banni* bann* ban forbid* forbad* prohibit* outlaw* barred bloqu* block*
confirm* avou* admet* admis* reconnai* reconnu* admit* acknowledg* conced* | dement* nie nient nier niait nia niant contest* refut* deni* deny* disput* refute* rebut*
favorabl* favour* favor partisan* soutien* soutenu* soutenai* support* backed backs in_favor | oppose opposee opposes opposees opposent opposai* opposing opposed hostil* defavorabl* against oppose* opponent*
relax* acquitt* innocent* blanchi* disculp* acquit* cleared exonerat* | condamn* coupabl* convict* guilty sentenc*
embauch* recrut* hire* hiring recruit* | licenci* licencie* supprim* supprime* suppression* congedi* renvoy* laid_off lay_off layoff* redundan* sack* fire fired axed job_cuts cut_jobs
achet* rachet* acquer* acquis* acquisition* bought buy buys buying purchas* acquire* | vend vendu* vendr* vent vente ventes cede_ cedee cedees cedes ceder cedera cession* sold sell* selling sale divest*
ouvr* ouvert* rouvr* rouvert* inaugur* open* reopen* | ferme ferment fermer* fermee* fermes fermet* ferma* clos closed closes closing closure* shut* shutter*
renonc* abandonn* annul* supprim* retir* desist* delaiss* enterr* call_off called_off drop* dropp* scrap* abandon* cancel* withdr* gave_up give_up shelved | maintien* mainten* maintenu* conserv* garde gardent gardera garderont gardait preserv* kept keep* keeps maintain* retain* uphold* upheld
prolong* reconduit* reconduc* renouvel* extend* renew* | interromp* resili* rompu* mis_fin met_fin mettra_fin arret* cess* terminat* ended stopp* cease*
confirm* maintenu* maintien* uphold* upheld valid* | annul* invalid* casse cassee censur* struck_down strike_down strikes_down overturn* quash* void*
benefice* beneficiair* profit* rentabl* excedent* surplus profitab* | perte* deficit* deficitair* loss* losses loss-making
nomm* nomination* promu* promotion* recrut* appoint* name_ named promot* hire* | limog* revoqu* destitu* evinc* licenci* demis* dismiss* oust* sack* fired resign*
arriv* rejoin* join* enter* | quitt* partent partira partiront depart* demission* leav* left quit quits resign* step_down stepped_down stepping_down
augment* hauss* accroit* accru* accroiss* alourd* a_double ont_double doublent doublera doubleront doubled doubling triple* quadrupl* quintupl* decupl* multipli* grimp* bondi* progress* croit croiss* monte montent montera envol* flamb* rebond* gonfl* creus* increas* raise* raising rise* rising rose risen grew grow* climb* jump* surg* soar* hike* boost* rebound* swell* widen* | divise* divisee* divises reduit* reduir* reduc* baiss* diminu* abaiss* alleg* recul* chut* tomb* descend* effondr* plong* regress* amput* rogn* fondu* lower* slash* halv* cuts cut_the cut_its cut_their cut_by been_cut was_cut were_cut cutting shrink* shrank declin* fall falls falling fallen fell drop* plung* slump* tumbl* slid* slip* sank sink* dip* decreas* narrow*
accelere* accelerat* intensifi* speed* quicken* | ralenti* frein* slow* brak*
commenc* debute debutent debuter* debutai* demarr* lanc* begin* began begun start* launch* | termin* achev* fini* cess* conclu* ended ends finish* complet* conclud*
reussi* succes* aboutit* abouti* parvien* parvenu* succeed* success* manage* | echou* echec* manque_ fail* failure* unsuccess*
interess* optimis* confian* confiant* confident | pessimis* inquiet* crain* mefian* worried gloomy
allonge* prolong* longer lengthen* extend* | raccourci* ecourt* shorten* shorter curtail*
elargi* etendr* etendu* agrandi* expand* widen* enlarg* extend* broaden* | restrei* retreci* shrink* narrow* restrict* curb*
gratuit* gratuitement free_of_charge | payant* paying paid_for charged
legal legale legales legalement licite* lawful | illegal* illicit* unlawful illegal
majorit* majority most_of | minorit* minority
meilleur* best better | pire* worst worse mauvais*
plus_ancien* plus_vieux plus_vieill* plus_vieil oldest elder | plus_jeune* plus_recent* youngest newest
plus_grand* plus_gros* largest biggest | plus_petit* smallest tiniest
plus_cher* more_expensive costlier dearer | moins_cher* cheaper cheapest
superieur* higher above more longer larger bigger greater exceed* depass* plus_de plus_d plus_que plus_grand plus_grande plus_gros plus_grosse plus_eleve* plus_importante plus_important plus_fort plus_forte plus_nombreu*  de_plus en_plus supplementaire* davantage au_moins at_least au-dessus | inferieur* moindre* plus_petit plus_petite plus_faible* plus_bas plus_basse moins_eleve* moins_d lower below less smaller shorter fewer under_ moins_de moins_que moins_nombreu*  de_moins en_moins not_as at_most au-dessous en-dessous en_dessous sous_la_moyenne
suffisant* suffi* enough sufficient | insuffisant* insufficient inadequate
debranch* deconnect* desactiv* eteint* eteindr* unplug* switch_off switched_off turned_off disabl* deactivat* | branch_ branche branchee connecte connecter activer rallum* allum* switch_on switched_on enabl*
salu* felicit* loue louent louait applaudi* appreci* praise* welcom* hail* applaud* thank* | critiqu* denonc* condamn* fustig* deplor* blam* attaqu* criticis* criticiz* slam* blast* condemn* denounc*
respect* complied comply complies observ* | violer violation* enfrein* bafou* transgress* breach* violat* infring*
ajout* inclu* integr* add* includ* integrat* | retir* exclu* supprim* retranch* remov* exclud* delet* omit*
construi* bati* edifi* erig* build* built erect* | demoli* detrui* rase* abattu* demolish* destroy* raze* torn_down
arret* interpell* incarcer* emprisonn* ecrou* detenu* arrest* jail* imprison* detain* custody | liber* relach* remis_en_liberte releas* freed bailed
attaqu* assaut* attack* | defend* defens* defence defense
allie* ally allies allied soutien* | adversair* ennemi* rival* opponent* enem*
facil* simpl* easy easier easily | difficil* compliqu* ardu* hard_to difficult* harder
rapid* vite fast faster quick* swift* | lent* slow slower slowly
avance* brought_forward bring_forward moved_forward | repouss* retard* ajourn* postpon* delay* deferr* reportee reportes differee push_back pushed_back put_off
oubli* forget* forgot* | souvien* souvenir* rappel* remember* recall*
visibl* visible | invisibl* invisible
volontair* volontariat* voluntary volunt* | oblig* mandatory compulsory obligat* forced
innocent* innocent | coupabl* guilty
temporair* provisoir* temporar* provisional* interim | definitif* definitiv* permanent* final
gauche left-wing left_wing | droite right-wing right_wing
lanc* demarr* inaugur* launch* start* debut* | ferm* supprim* arret* close* shut* stop* scrap* discontinu*
vot*_pour vot*_en_faveur voted_for vote_for votes_for voted_in_favour voted_in_favor | vot*_contre voted_against vote_against votes_against
retenu* retien* uphold* upheld accept* appliqu* apply applies applied | ecart* rejet* repouss* refus* reject* dismiss* turned_down
aval downstream | amont upstream
court_terme short_term short-term | long_terme long_term long-term
nord north* | sud south*
devanc* devant distanc* ahead leads led outpac* overtak* overtook outsell* outsold | derriere behind trail*
aim* ador* raffol* apprec* love* like* enjoy* | detest* deteste* deteste hate* loathe* dislik*
conseill* recommand* preconis* advis* recommend* urg* | deconseill* advise*_against
encourag* incit* urg* | dissuad* decourag* discourag* deter*
rassur* reassur* | inquiet* alarm* worr*
epargn* spare spares spared unaffected | touch* frapp* affect* perturb* hit disrupt* affected
solder* credit* crediteur* | debit* debiteur*
recul*_age recul*_la_date postpon* | avanc*_la_date avanc*_leur avanc*_son bring_forward brought_forward
nombreux nombreuses many numerous plenty | rares peu_nombreux few scarce rare
cadet* younger | aine* elder older
peu_apres shortly_after soon_after suivi_de suivi_par followed_by | peu_avant shortly_before precede* preceded_by
exclu* excluent rule_out ruled_out rules_out ruling_out | envisag* consider* contemplat*
hors_de_danger stable stabilise | critique grave critical
remboursable refundable | non_remboursable nonrefundable
obligatoire* mandatory compulsory | facultati* optionnel* volontaire* optional voluntary
plus_cher* more_expensive costlier dearer pricier | moins_cher* cheaper bon_marche
creation* cree creee creees crees creer creera creeront creat* | suppression* supprim* cut_ cuts_ axe_ axed
decote* discount* rabais | surcote* prime_ premium*
durci* harden* tighten* toughen* strident* | adouci* assoupli* soften* ease_ eased eases loosen*
`;

type Opposition = readonly [one: RegExp, other: RegExp];

const pattern = (side: string): RegExp => {
  const words = side.trim().split(/\s+/u);
  const parts = words.map((word) =>
    word.replace(/_$/u, '').replaceAll('_', ' ').replaceAll('.', '\\.').replaceAll('*', '[a-z]*'),
  );
  return new RegExp(`(?<= )(?:${[...new Set(parts)].join('|')})(?= )`, 'gu');
};

const oppositions: readonly Opposition[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split('|');
    return [pattern(one), pattern(other)];
  });

/** A word that takes one side of an opposition; `first` tells which. */
export type Stance = {
  opposition: number;
  first: boolean;
  start: number;
  end: number;
  index: number;
};

const proper = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** The sides that the words of a text take, whatever its negations. */
export function stancesIn(text: string): Stance[] {
  const words = wordsOf(text);
  const starts: number[] = [];
  let line = ' ';
  for (const word of words) {
    starts.push(line.length);
    line += `${bare(word.text)} `;
  }
  const at = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return oppositions.flatMap(([one, other], opposition) =>
    [one, other].flatMap((side, i) =>
      Array.from(line.matchAll(side)).flatMap((match) => {
        const index = at(match.index);
        const last = at(match.index + match[0].length - 1);
        const [before, word, end] = [words[index - 1], words[index], words[last]];
        if (!word || !end || (proper(word) && before && proper(before))) return [];
        return [{ opposition, first: i === 0, start: word.start, end: end.end, index }];
      }),
    ),
  );
}
