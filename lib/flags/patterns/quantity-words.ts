import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { MASS, MEASURES, PEOPLE, RATES, SIZED } from '../words/counted';
import {
  AMOUNT,
  BEFELL,
  CHANGE,
  CHANGED,
  CROWD,
  DEGREE,
  DEGREELY,
  HARMED,
  HEAVY,
  LEAP,
  LEAPT,
  MAGNITUDE,
  MEASURABLE,
  SHARE,
  SIZE,
} from '../words/size';

/** The word classes that patterns of sizes are written with. */
export const classes = {
  DEGREE,
  DEGREELY,
  CHANGE,
  CHANGED,
  LEAPT,
  HARMED,
  SHARE,
  SIZE,
  MAGNITUDE,
  CROWD,
  LEAP,
  AMOUNT,
  MEASURED: MEASURABLE,
  COUNTLESS: new Set([...MAGNITUDE, 'dozens', 'scores']),
  TURNED_OUT: (token: Token) =>
    BEFELL.has(token.normal) ||
    /^(?:expected|gathered|marched|protested|rallied|attended|joined|signed|fled|demonstrated|complained|applied|enrolled|watched|turned|lined|flocked|poured|participated|voted|lost|took)$/.test(
      token.normal,
    ),
  HEAVY,
  BEFELL,
  SEVERAL: new Set(words('many several dozens scores numerous countless some')),
  MORE: (token: Token) =>
    token.tags.has('Comparative') ||
    /^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|worse|better)$/.test(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Noun') ||
    token.tags.has('Determiner') ||
    token.tags.has('Possessive'),
  ADV: (token: Token) => token.tags.has('Adverb'),
  EXTENT: new Set(
    words(
      'limited modest minimal marginal negligible overwhelming commanding big significant huge major profound large substantial considerable small slight dramatic massive enormous devastating',
    ),
  ),
  // what "much of" is a share of: not "much of the world", "much of the time"
  STOCK: nouns(
    `fleet money land harvest crop forest region territory coast coastline island housing population workforce electricity grid
    food supply oil gas water material waste debris budget stock market traffic damage work revenue income equipment building
    network cost aid funding ice catch output trade industry fund data evidence ammunition livestock herd city town`,
  ),
  EFFECT: nouns('effect impact advantage lead margin toll'),
  THINGS: (token: Token) =>
    token.tags.has('Plural') &&
    !token.tags.has('Date') &&
    !/^(?:years|miles|kilometers|kilometres|feet|meters|metres|hours|days|weeks|months|pages|times|hundreds|thousands|millions|billions)$/.test(
      token.normal,
    ),
  THING: (token: Token) =>
    token.tags.has('Noun') &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Person') &&
    !token.tags.has('Date') &&
    !/^(?:time|day|night|season|game|career|life|morning|debate|film|book|summer|fall|winter|spring|week|weekend|month|year|decade|century|world|story|work|afternoon|evening|speech|country|nation|discussion|conversation|campaign)$/.test(
      token.normal,
    ),
  INCIDENT: nouns(
    'arrest complaint lawsuit accident incident attack death failure resignation delay setback violation report allegation injury error outage',
  ),
  EVENTS: nouns(
    'incident instance promise threat attack complaint lawsuit arrest death injury delay warning breach error failure outage',
  ),
  SCALE: new Set(
    words('higher lower larger smaller cheaper bigger longer shorter faster slower fewer weaker'),
  ),
  // "programs", even where the tagger takes it for a verb
  MANY: (token: Token) =>
    /[^s]s$/.test(token.normal) && !token.tags.has('Date') && !token.tags.has('ProperNoun'),
  // a figure or a word for how much follows, or none of it is a change
  STOP: new Set([
    ...DEGREELY,
    ...words(
      'as to by from of in on into out with at apart short behind about slightly over under down up off asleep victim',
    ),
  ]),
  MILD: (token: Token) =>
    token.tags.has('Adverb') &&
    !/^(?:barely|hardly|scarcely|never|not)$/.test(token.normal) &&
    !DEGREELY.has(token.normal),
  USE: verbs('use consume need produce emit generate'),
  GIVEN: verbs('donate give spend raise pay contribute pour earn make invest take owe'),
  HAD: new Set(words('has have had is are was were')),
  MOVED: new Set(
    words(
      'risen rose fallen fell dropped declined decreased increased grown grew shrunk shrank climbed jumped slowed worsened improved rising growing falling dropping declining increasing shrinking climbing worsening',
    ),
  ),
  LINKED: new Set(words('linked connected tied associated related')),
  PROVIDE: verbs('offer provide give hire build train make produce have get reach'),
  CUTTING: (token: Token) =>
    /^(?:reducing|preventing|cutting|lowering|treating|stopping|curbing|raising|improving)$/.test(
      token.normal,
    ),
  GETS: verbs('get see achieve produce deliver report show yield bring enjoy'),
  YIELD: new Set(
    words(
      'outcomes results performance returns adoption productivity scores sales growth turnout efficiency',
    ),
  ),
  SUFFERING: new Set(
    words(
      'closing struggling dying leaving losing shutting facing cutting raising closed shut failing suffering shrinking folding vanishing',
    ),
  ),
  TOP: verbs('exceed beat miss top surpass'),
  BEEN: new Set(words('has have had was were been remain remains remained stayed')),
  AUX: new Set(words('has have had is are was were been being')),
  PEOPLE,
  MEASURES,
  SIZED,
  MASS,
  // counted things: "many programs", not "many ways", "many years"
  COUNTED: (token: Token) =>
    token.tags.has('Plural') &&
    !token.tags.has('Date') &&
    !token.tags.has('Pronoun') &&
    !/^(?:years|days|weeks|months|hours|minutes|decades|ways|times|things|miles|cases|respects|reasons|points|occasions|questions|instances|factors|areas|thanks|measures|changes|reforms|steps|options|issues|concerns|matters|proposals|problems|actions|provisions|conditions|topics|subjects|policies)$/.test(
      token.normal,
    ),
  // after "a", "the": whether its sentence began before it
  INSIDE: (_token: Token, at: number, { tokens }: ClauseReading) =>
    tokens[at - 2]?.sentence === tokens[at]?.sentence,
  // what comes in heaps that are counted: not "a flood of laughter"
  HEAPED: (token: Token) =>
    (token.tags.has('Plural') && !token.tags.has('Date')) ||
    [PEOPLE, MEASURES, CROWD, AMOUNT].some((counted) => counted.has(token.normal)),
  KIND: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) && !token.tags.has('Pronoun'),
  DOES: (token: Token) => token.tags.has('Verb'),
  ANY_NOUN: (token: Token) => token.tags.has('Noun') && !token.tags.has('Pronoun') && !token.tags.has('Date'),
  STRONG: new Set(
    words(
      'huge massive enormous tremendous immense vast colossal staggering overwhelming substantial considerable sizable sizeable hefty drastic unprecedented extensive significant steep sharp dramatic whopping eye-watering unheard-of',
    ),
  ),
  RATES,
  RISING: new Set(
    words(
      'growing increasing rising mounting declining falling shrinking soaring dwindling escalating intensifying widening deepening expanding ever-expanding ever-growing ever-increasing skyrocketing plummeting worsening swelling',
    ),
  ),
  STRONGLY: new Set(
    words(
      'heavily greatly vastly overwhelmingly mightily tremendously enormously hugely immensely exponentially massively disproportionately dramatically drastically steeply substantially considerably markedly',
    ),
  ),
  LOW: new Set(words('high low weak slim modest meager meagre scant')),
  ALTER: verbs('grow increase expand reduce cut raise boost lower slash slow shrink limit inflate'),
  // what is added in numbers: "more troops", "more money"
  ADDED: nouns(
    `money funding cash dollar aid spending investment revenue troop soldier weapon job casualty death arrest layoff crime tax cut staff police
    housing home bed land force ship submarine aircraft space territory seat delegate worker teacher nurse officer school hospital case complaint attack`,
  ),
  ADDS: verbs(
    'send deploy hire open gain build buy seek demand add recruit train provide commit spend invest call push ask need',
  ),
  // what is done in amounts: "invested heavily", not "campaigned heavily"
  SPENT: verbs(
    `spend invest borrow lend lose gain buy sell hire recruit export import subsidise subsidize advertise fund finance tax fine cut
    grow rise fall drop increase decrease decline shrink expand reduce raise lower pay earn profit discount inflate`,
  ),
  FOR_EXAMPLE: new Set(words('including like such')),
  DEFINITE: new Set(words('the these those this its their his her our your my')),
  // what there can be too little of, and figures are kept of
  NEEDED: nouns(
    `space room staff time money cash fund funding evidence support vote bed seat worker teacher nurse doctor officer place water food power fuel
    capacity housing home job resource data information training supply medicine vaccine test minute hour savings pay income access inventory stock`,
  ),
};
