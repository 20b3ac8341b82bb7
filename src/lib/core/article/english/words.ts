// The words of English news that the rules look for.
import type { NewsLanguage } from '../language.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim());

export const ENGLISH = {
	tag: 'en',
	abbreviations: words(
		'gov sen rep dr mr mrs ms prof st lt col gen sgt rev hon nos vol fig art sec jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp vs approx est ave al pres pm'
	),
	months: [
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec']
	],
	weekdays: [
		['monday', 'mon'],
		['tuesday', 'tue'],
		['wednesday', 'wed'],
		['thursday', 'thu'],
		['friday', 'fri'],
		['saturday', 'sat'],
		['sunday', 'sun']
	],
	numberWords: Object.fromEntries(
		words(
			'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		)
			.map((word, value): [string, number] => [word, value])
			.concat([
				...words('thirty forty fifty sixty seventy eighty ninety').map(
					(word, place): [string, number] => [word, 30 + 10 * place]
				),
				['dozen', 12]
			])
	),
	scales: words('hundred thousand million billion trillion bn mn tn m k'),
	approximate: phrases(
		'between;at least;at most;more than;less than;fewer than;no more than;no less than;no fewer than;no later than;no earlier than;not more than;up to;as many as;as much as;as few as;about;around;roughly;approximately;some;nearly;almost;over;under;just over;just under;well over;close to;an estimated;a record;exactly;only;another'
	),
	percent: phrases('percent;per cent;percentage points;percentage point;pct;%')
} as const satisfies NewsLanguage;

/** Units that belong into the answer: without them a number says nothing. */
export const UNITS = phrases(
	'years;year;months;month;weeks;week;days;day;hours;hour;minutes;minute;seconds;second;kilometres;kilometre;kilometers;kilometer;km;metres;metre;meters;meter;m;cm;mm;miles;mile;feet;foot;hectares;hectare;acres;acre;square miles;square kilometres;square kilometers;tonnes;tonne;tons;ton;kg;kilograms;kilogram;grams;litres;litre;liters;liter;gallons;barrels;megawatts;megawatt;gigawatts;gigawatt;MW;GW;kWh;degrees;degree;°C;°F;degrees Celsius;cubic metres per second;cubic kilometres;cubic metres;cubic meters;euros;euro;dollars;dollar;pounds;pound;crowns;marks;francs;lira;dinars;yen;cents;cent'
);

/** What stands behind an amount and says per what. */
export const PER =
	'(?:\\s+(?:a|an|per|each|every)\\s+(?:year|month|week|day|hour|minute|second|head|person|student|child|household|ounce|litre|liter|tonne|ton|kilo|kilogram|hectare|share|night))';

/** Heads of a gloss: what kinds of thing things are. */
export const HYPERNYMS = words(
	'person people someone anyone method practice process procedure system technique term word phrase name state situation condition kind type sort form way act action rule regulation law measure policy measurement fee tax charge levy payment fine disease illness infection virus bacterium disorder agreement treaty accord pact contract deal body group bloc set ability right duty obligation principle idea concept theory doctrine rate share part portion period time date unit fund court tribunal agency office organisation organization institution authority commission committee council alliance coalition party movement union federation association company firm bank market purchase sale transfer return reverse opposite difference gap limit ceiling cap threshold level amount number sum value price cost interest permission permit licence license document certificate order statement report plan programme program scheme project mechanism instrument tool device machine substance hormone drug chemical protein gas element compound medicine vaccine treatment therapy animal plant species area zone region strip line border belt place building structure wall dam grid network vote ballot election majority minority quorum seat job role post position status relationship study survey index indicator score scale list map model test sample half halves crime offence offense punishment sentence power force weapon strategy tactic protest strike inflammation swelling loss increase decrease decline rise fall shortage excess surplus deficit debt bond loan guarantee promise chemical mixture layer cloud storm wind current wave event moment point stage phase cycle'
);

/** Words that end the name of a body. */
export const BODY_WORDS = words(
	'Party Union Committee Agency Bank Court Council Commission Board Association Alliance Ministry Office Institute University College School Federation Confederation League Guild Society Fund Foundation Service Department Parliament Senate Assembly Congress House Authority Organisation Organization Mission Group Company Corporation Inc Ltd Movement Coalition Bloc List Front Force Army Navy Police Union Treasury Chamber Centre Center Observatory Bureau Administration Tribunal Network Trust Exchange Forum Secretariat Conference Summit Club Team Act Law Bill Treaty Convention Agreement Charter Code Constitution Protocol Accord Plan Pact Declaration Directive'
);

/** What people are: before their name, or behind it. Lower case. */
export const ROLES = words(
	'president premier minister chancellor secretary secretary-general governor senator sen representative rep congressman congresswoman mayor judge justice prosecutor attorney lawyer ambassador envoy commissioner chair chairman chairwoman chairperson director head chief leader spokesman spokeswoman spokesperson speaker general colonel admiral commander officer professor dr doctor researcher scientist economist analyst epidemiologist virologist historian sociologist climatologist glaciologist hydrologist meteorologist biologist physicist chemist engineer author writer journalist editor founder owner boss manager coach captain champion treasurer deputy vice-president vice-chancellor king queen prince princess pope bishop archbishop imam rabbi activist campaigner farmer teacher principal nurse physician surgeon mp mep lord dame sir baroness negotiator mediator diplomat adviser advisor expert member candidate lawmaker legislator councillor councilor trustee gov prof pilot astronaut astronomer ecologist psychologist psychiatrist pediatrician paediatrician statistician demographer'
);

/** Verbs of saying and finding: what follows is somebody's claim. Base form, third person, past, participle. */
export const SAYING = words(
	'say says said tell tells told add adds added argue argues argued warn warns warned claim claims claimed report reports reported announce announces announced estimate estimates estimated reckon reckons reckoned believe believes believed expect expects expected insist insists insisted maintain maintains maintained hold holds held find finds found conclude concludes concluded confirm confirms confirmed calculate calculates calculated acknowledge acknowledges acknowledged admit admits admitted declare declares declared predict predicts predicted state states stated stress stresses stressed note notes noted write writes wrote suggest suggests suggested think thinks thought show shows showed forecast forecasts recommend recommends recommended repeat repeats repeated counter counters countered object objects objected complain complains complained allege alleges alleged'
);

/** Verbs by which somebody takes a side; what follows is not said to be so. */
export const SIDING = words(
	'reject rejects rejected oppose opposes opposed support supports supported back backs backed demand demands demanded want wants wanted criticise criticises criticised criticize criticizes criticized condemn condemns condemned welcome welcomes welcomed deny denies denied defend defends defended favour favours favoured favor favors favored propose proposes proposed urge urges urged call calls called refuse refuses refused promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened accuse accuses accused doubt doubts doubted praise praises praised block blocks blocked'
);

/** Lemmas with their past and participle; regular ones stand alone. */
export const VERBS = words(
	`be:was:been have:had:had do:did:done become:became:become begin:began:begun break:broke:broken bring:brought:brought build:built:built buy:bought:bought catch:caught:caught choose:chose:chosen come:came:come cost:cost:cost cut:cut:cut draw:drew:drawn drink:drank:drunk drive:drove:driven fall:fell:fallen feed:fed:fed fight:fought:fought find:found:found flee:fled:fled fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten get:got:got give:gave:given go:went:gone grow:grew:grown hang:hung:hung hear:heard:heard hit:hit:hit hold:held:held keep:kept:kept know:knew:known lay:laid:laid lead:led:led leave:left:left lend:lent:lent let:let:let lie:lay:lain lose:lost:lost make:made:made mean:meant:meant meet:met:met overtake:overtook:overtaken pay:paid:paid put:put:put read:read:read ride:rode:ridden rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shoot:shot:shot show:showed:shown shrink:shrank:shrunk shut:shut:shut sit:sat:sat sleep:slept:slept speak:spoke:spoken spend:spent:spent split:split:split spread:spread:spread stand:stood:stood steal:stole:stolen strike:struck:struck swear:swore:sworn sweep:swept:swept take:took:taken teach:taught:taught tell:told:told think:thought:thought throw:threw:thrown undergo:underwent:undergone understand:understood:understood uphold:upheld:upheld win:won:won withdraw:withdrew:withdrawn withhold:withheld:withheld write:wrote:written overturn outnumber
	accept accuse achieve acknowledge acquire act add admit adopt advise affect agree aim allow amend announce appeal appear apply appoint approve argue arrest arrive ask assume attack attend attract avoid award back ban base believe belong benefit block borrow call campaign cancel capture carry cause cease challenge change charge check claim clear close collapse collect combine compare compete complain complete concede conclude condemn conduct confirm connect consider consist contain continue contribute control convict cover create criticise criticize cross damage deal decide declare decline decrease defeat defend define delay deliver demand deny depend deploy describe destroy detain determine develop die direct disappear discover discuss dismiss display divide double drop earn elect eliminate emerge employ enable end endorse enforce enter establish estimate evacuate examine exceed exclude exempt exist expand expect expel expire explain export express extend face fail favour favor file fill finance finish fire flood focus follow force form found free freeze:froze:frozen fund gain gather govern grant halt happen harm head help hire host identify ignore impose improve include increase inform injure insist inspect install intend introduce invade invest investigate invite involve issue join jump kill lack land last launch limit link list live locate lower maintain manage march mark measure merge monitor move name need negotiate nominate note notify object oblige observe obtain occupy occur offer open operate oppose order organise organize outline overrule own participate pass peak permit pick place plan play plead pledge point postpone predict prefer present prevent produce prohibit promise promote propose protect protest prove provide publish pull purchase push qualify quit raise range ratify reach react realise realize receive recognise recognize recommend record recover reduce refer refuse register regulate reject release rely remain remove renew reopen repay:repaid:repaid repeal replace report represent require rescue resign resist resolve respond rest restore restrict result resume retire return reveal reverse review revise rule sanction save schedule search secure serve settle share shift sign signal slow speed start state stay step stop store study submit suffer suggest supply support surge surround survive suspect suspend switch target tax tend test threaten tighten total touch track trade train transfer travel treat trigger triple try turn unveil update urge use vaccinate value veto view violate visit vote vow wait want warn warm waste weaken welcome widen work worry yield appeal contest criminalise legalise outlaw expel plunge soar climb slump tumble dip ease edge average account amount consume generate emit absorb melt flow drain rank orbit detect infect spread contract transmit expose evolve originate date stem stretch span border neighbour neighbor descend ascend comprise govern award enact overhaul rebuild:rebuilt:rebuilt undertake:undertook:undertaken oversee:oversaw:overseen belong dominate retain regain reclaim assign translate interpret mandate entitle bar oblige commit consult conclude recall dissolve certify rely cite mention unite abolish adjust advance advertise advocate alter anger anticipate assess attack attach attract ban blame boost breach brief broadcast:broadcast:broadcast burn cap catch cite climb compensate compile comply compose concern concentrate confront consent construct convene convert cool crack crash crush cultivate debate decide dedicate deepen deprive derive deserve design detain deter differ dig:dug:dug disclose disrupt distribute disturb donate downgrade draft drown ease eat:ate:eaten educate embrace encourage entail envisage equip erupt escape evaluate examine exchange excuse execute exempt exercise expose extract extradite flee flourish focus foresee:foresaw:foreseen forge fuel fulfil function gauge graduate guarantee guide handle harvest haul honour hope humiliate imprison incur indicate induce inherit initiate innovate install institute instruct insure interfere intervene interview introduce irrigate isolate kick label lecture leak level license lift lobby lodge manufacture match mature mediate migrate mine mobilise mobilize mount multiply notice number nurse observe omit order originate outline own oxidise pardon park pause perform persuade pilot pioneer plant pollute pour practise prescribe preserve press presume prevail privatise probe process procure profit prompt prosecute punish quarantine query queue quote rally rate reassure rebel recruit recycle redraw reform refrain regret reinforce relax relocate remember remind render rent repair rephrase rescind reserve reshape resettle reside restart retract reunite ring roll rush sack scrap seal seize select separate sequence shelter shield ship shorten simplify sink:sank:sunk solve sponsor stabilise stabilize stamp stimulate strengthen stress stretch structure subject subsidise subsidize substitute succeed sue reckon believe allege counter accuse doubt praise insist estimate stress repeat sum summarise summon surpass surprise surrender swap tackle tap televise tolerate topple toughen trace transform transport trap trim trust underline underpin undermine unite upgrade vanish vary venture verify wage weigh widen wield wipe witness wonder`
);
