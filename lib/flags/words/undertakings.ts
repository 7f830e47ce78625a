import { nouns, verbs, words } from '../../language/inflect';

/** To bind oneself: "agreed to", "pledged to", "threatened to". */
export const UNDERTAKE = verbs(
  'agree pledge vow promise commit undertake resolve offer threaten intend swear',
);
/** To have in mind: weaker, often a plain schedule ("plans to visit"). */
export const PLAN = verbs('plan aim');
/** Deeds of degree: vague where somebody means to do them and no amount follows ("plans to reduce its debt"). */
export const DEGREE_DEEDS = verbs(
  'reduce increase raise cut limit curb slash grow shrink lift loosen relax scale simplify trim tighten stabilize stabilise',
);

/** Deeds that nobody could tell done from undone: "deepen", "support", "tackle". */
export const VAGUE_DEEDS = verbs(
  `deepen strengthen enhance boost improve promote support tighten work cooperate collaborate coordinate address tackle ensure expand
  advance foster protect transform restore lower help strive accelerate intensify bolster safeguard uphold pursue
  prioritize prioritise respond act fight combat defend deliver maintain preserve engage empower encourage facilitate
  modernize modernise revitalize revitalise streamline reform overhaul broaden widen
  retaliate ease invest continue keep rebuild fix resist
  counter speed diversify unlock consult
  defeat solve resolve harden reclaim reassert redouble eradicate eliminate reinforce consolidate expedite upgrade
  refocus reinvigorate reshape rethink revisit energize energise mitigate minimize minimise maximize maximise optimize
  optimise monitor review evaluate assess examine investigate scrutinize scrutinise stave overcome confront revive rejuvenate
  sustain secure revamp restructure unify heal nurture cultivate curtail crush dismantle
  liberalize liberalise democratize democratise professionalize professionalise avenge deter repel
  recalibrate harmonize harmonise deescalate de-escalate normalize normalise alleviate remedy rectify redress`,
);
/** To think about doing: a close call. */
export const WEAK_DEEDS = verbs('explore consider study look discuss');
/** To hand over something, vague when the thing is: "offer support". */
export const GIVE_DEEDS = verbs(
  'offer provide give take make bring find create develop adopt introduce do achieve return',
);

/** Things handed over or done without saying what they are. */
export const VAGUE_OBJECTS = nouns(
  `support help assistance aid relief step measure action effort progress resource solution opportunity attention care change
  cooperation training protection incentive guidance initiative reform improvement response difference countermeasure reprisal retaliation justice prosperity peace
  tie relation dialogue unity transparency partnership accountability crackdown overhaul consequence job growth stability security
  approach leadership order confidence hope power control dignity trust freedom fairness law mindset focus perspective`,
);
/** Things that make a vague deed visible: a bill is passed or not. */
export const INSTRUMENTS = nouns(
  `bill law act amendment resolution treaty motion lawsuit petition fund levy tax order ban ballot referendum vote permit licence license
  contract audit nominee candidate candidacy nomination campaign appeal injunction ruling decision verdict measure
  proposition charter ordinance veto
  hearing investigation inquiry trial meeting summit conference visit strike group panel`,
);
/** Bindings that are words only: "reaffirmed their commitment to". */
export const REAFFIRM = verbs(
  'reaffirm reiterate stress emphasize emphasise renew restate affirm express voice confirm',
);
export const SIGNAL = verbs('signal express indicate voice declare state');
export const WILLINGNESS = new Set(
  words(
    'interest intention intent willingness readiness desire determination commitment resolve support openness',
  ),
);
/** Vague only with their particle: "crack down on", "stand by", "step up". */
export const PHRASAL = new Map(
  [
    'crack down',
    'stand by',
    'stand up',
    'stand with',
    'step up',
    'push for',
    'press for',
    'push ahead',
    'press ahead',
    'ramp up',
    'go after',
    'scale up',
    'beef up',
    'shore up',
    'clean up',
    'speed up',
    'reach out',
    'double down',
    'push back',
    'move away',
    'move toward',
    'move towards',
    'give back',
    'root out',
    'weed out',
    'stamp out',
    'go on',
    'build on',
    'deal with',
    'get tough',
    'take on',
    'rein in',
    'look into',
    'follow up',
    'open up',
    'cut back',
    'wind down',
    'reach across',
    'hold off',
    'fight back',
    'hit back',
    'strike back',
    'bounce back',
    'clamp down',
    'follow through',
    'move forward',
    'press on',
    'carry on',
    'care for',
    'look after',
    'fight for',
    'abide by',
    'adhere to',
    'live up',
    'wipe out',
    'build up',
    'scale back',
    'pull back',
    'slow down',
    'draw up',
    'stand firm',
    'forge ahead',
    'push on',
    'move against',
    'make sure',
    'soldier on',
  ].map((phrase) => [phrase, phrase]),
);
/** To look ahead or ask, which binds nobody. */
export const FORESEE = verbs(
  'expect predict believe think hope fear forecast anticipate doubt suspect worry bet wonder ask demand urge want',
);
