import { nouns, verbs, words } from '../../language/inflect';

export const DEGREE = new Set(
  words(
    'significant substantial sharp steep dramatic huge massive considerable major drastic marked large enormous serious heavy big',
  ),
);
export const DEGREELY = new Set(
  words(
    'significantly substantially sharply steeply dramatically considerably drastically markedly badly severely heavily massively greatly vastly steadily rapidly swiftly hugely enormously',
  ),
);
/** Changes that could be given as a figure. */
export const CHANGE = nouns(
  'drop fall decline decrease increase rise jump surge gain loss cut reduction growth spike slump slowdown rebound hike influx exodus',
);
export const CHANGED = verbs(
  `fall drop decline decrease increase rise jump grow shrink reduce slow slump improve deteriorate worsen expand swell climb slip slide gain lose cut raise struggle alter contribute exceed outperform outpace boost
  strengthen weaken widen undercut lower curb limit inflate accelerate diminish enhance underestimate overstate outnumber vary`,
);
/** Changes that say by themselves that they are large. */
export const LEAPT = verbs(
  'crash soar surge spike plunge plummet skyrocket nosedive balloon collapse tumble rocket crater dwindle mushroom',
);
export const HARMED = verbs('hurt hit damage strain affect disrupt harm squeeze dent erode burden');
/** What can be measured in the subject: "prices soared", not "the plane soared". */
export const MEASURABLE = nouns(
  `price sale profit revenue rate cost income wage export import share demand supply number crime murder homicide arrest case
  infection death unemployment inflation debt deficit budget overtime turnout enrollment enrolment attendance traffic membership
  production output spending investment rent premium fee tax population visitor tourist crossing eviction bankruptcy
  complaint accident emission loan default donation vacancy employment job order stock market currency value earnings pound euro dollar yen ruble rouble rupee index
  popularity approval support activity activism usage use violence confidence trust enthusiasm morale ridership viewership readership
  sentiment satisfaction poverty hunger migration immigration gap lead margin race`,
);
export const SHARE = nouns(
  'share portion part number amount majority minority proportion sum quantity chunk percentage fraction bulk',
);
export const SIZE = new Set(
  words(
    'significant substantial huge large vast great considerable sizable sizeable overwhelming enormous good small tiny growing increasing disproportionate record wide clear slim solid narrow comfortable healthy',
  ),
);
export const MAGNITUDE = new Set(words('hundreds thousands millions billions trillions tens'));
/** What is counted in the large where it matters who counted. */
export const CROWD = nouns(
  `people person resident worker job home household dollar euro pound family child student patient protester demonstrator supporter volunteer
  voter migrant refugee civilian soldier troop member business company customer user farmer teacher house building passenger
  immigrant victim prisoner employee acre ton tonne barrel vehicle car dog animal case death claim record account document
  email file taxpayer donor visitor tourist veteran woman man youth citizen player fan item ballot vote weapon
  service-member service school firm shop factory plant farm bank store restaurant hospital village flight train driver`,
);
/** Changes that are large by name: "a surge in", "a wave of". */
export const LEAP = nouns(
  'surge spike plunge flood influx exodus boom collapse slump explosion torrent avalanche wave spate dearth glut',
);
/** What comes in amounts: "heavy losses", "extensive damage", "frequent shortages". */
export const AMOUNT = nouns(
  `damage loss cost spending investment delay shortage saving debt cut layoff sum profit burden backlog outage disruption shortfall
  deficit bonus premium markup discount penalty fine fee tax subsidy salary raise increase reduction toll casualty
  gain decline drop demand funding resource aid wait queue overrun yield return rebate surcharge inroad`,
);
export const HEAVY = new Set(
  words(
    'significant substantial heavy severe massive huge enormous considerable extensive widespread steep hefty frequent chronic sharp dramatic vast serious unprecedented acute long lengthy record large sizable sizeable crippling staggering',
  ),
);
/** What happens to people and things where a reader asks how many. */
export const BEFELL = new Set(
  words(
    'killed injured arrested hurt wounded displaced evacuated destroyed damaged closed lost fired dismissed detained hospitalized hospitalised infected affected stranded died fled deported executed jailed imprisoned shut cancelled canceled abandoned removed resigned quit emigrated bankrupted uprooted',
  ),
);
/** Sums, and what is counted like them when somebody boasts or blames. */
export const MONEY = /^(?:money|cash|dollars?|jobs?|sums?|billions?|millions?|fortune|costs?|taxes|votes?)$/;
