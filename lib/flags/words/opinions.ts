import { nouns, verbs, words } from '../../language/inflect';

/** What a group can be said to be: "residents are wary". */
export const TRAITS = new Set(
  words(
    `skeptical sceptical critical cautious wary doubtful divided worried concerned unimpressed unconvinced impressed optimistic
    pessimistic cool cooler hopeful angry furious split uneasy outraged anxious enthusiastic nervous upset frustrated disappointed
    alarmed dismayed unhappy dissatisfied fearful reluctant relieved bullish bearish baffled puzzled confident convinced jittery
    disillusioned incensed indignant apprehensive ambivalent undecided resentful suspicious distrustful supportive fed livid afraid scared eager tired sure aghast horrified stunned thrilled surprised shocked encouraged heartened startled rattled unsettled unnerved emboldened skittish galvanized galvanised energized energised hesitant exasperated fascinated undeterred
    enamored enamoured disgusted hostile sympathetic unsure leery weary fatigued satisfied delighted ecstatic elated jubilant despondent gloomy mistrustful cynical complacent perplexed bewildered disturbed
    troubled unmoved adamant polarized polarised torn appalled enraged embarrassed ashamed smitten intrigued impatient
    restless demoralized demoralised dispirited unenthusiastic lukewarm annoyed irritated irate disheartened discouraged despairing mystified perturbed scathing dismissive`,
  ),
);

/** What people raise against or for something. */
export const OUTCRY = new Set(
  words(
    `criticism backlash outrage anger condemnation praise fears concern concerns debate controversy outcry alarm
    speculation opposition fury complaints questions suspicion ridicule skepticism scepticism pushback ire scorn flak
    rebuke rebukes derision mockery accusations allegations acclaim disbelief befuddlement dismay incredulity bewilderment resistance uproar resentment indignation dissent`,
  ),
);

/** What unnamed people can charge somebody with. */
export const CHARGES = new Set(
  words(
    'charges allegations accusations claims rumors rumours questions doubts criticism complaints suspicions speculation controversy',
  ),
);

/** Found fault with, and by whom is not said: "has been criticised for". */
export const JUDGED = new Set(
  words(
    `criticized criticised condemned mocked ridiculed pilloried lambasted slammed panned derided denounced faulted decried blasted
    attacked chided rebuked scorned assailed excoriated skewered vilified maligned reviled blamed`,
  ),
);

/** Praise, which matters where it is said to be general: "was widely hailed". */
export const ACCLAIMED = new Set([...JUDGED, ...words('praised hailed lauded celebrated applauded admired')]);

/** To hold a view or a feeling, of people met only as "many" or "some". */
export const ATTITUDE = verbs(
  `see view want like dislike love hate trust distrust mistrust resent oppose support back reject prefer feel agree disagree doubt
  question fear worry believe think say argue complain hope expect consider regard blame accuse suspect welcome dread wonder insist
  lament grumble object credit favor favour call describe warn`,
);

/** Feelings of others as a writer's aside: "to the delight of fans". */
export const REACTIONS = new Set(
  words(
    'dismay delight anger relief surprise frustration chagrin outrage horror annoyance consternation alarm disappointment irritation amusement ire',
  ),
);

/** Of a mood: there, and more of it. */
export const MOUNTING = new Set(
  words(
    'growing mounting rising widespread increasing deepening lingering persistent fresh renewed intensifying simmering broad',
  ),
);

/** Deeds of taking a stand on what somebody did. */
export const COMPARISONS = nouns('comparison parallel');
