import { verbs, words } from '../../language/inflect';
import { indexPatterns, pattern } from '../../language/pattern';
import { JUDGED_PARTICIPLES, OUTBURSTS, STORMS } from '../words/judgements';
import { classes } from './voices-words';

const p = (source: string) =>
  pattern(source, {
    ...classes,
    VIEWED: JUDGED_PARTICIPLES,
    OUT: OUTBURSTS,
    STORM: STORMS,
    MEET: verbs(
      'encounter endure weather suffer withstand cause unleash trigger face draw spark provoke attract',
    ),
    COMMON: new Set(words('widely broadly generally roundly universally commonly popularly increasingly')),
    LOUD: new Set(
      words(
        `public international widespread intense fierce withering
        harsh heavy blistering scathing stinging severe growing mounting`,
      ),
    ),
    BEING: new Set(words('is are was were been')),
    WIDE: new Set(words('common widespread general growing public popular prevailing mistaken')),
    BELIEF: new Set(
      words(
        'belief perception view assumption consensus feeling impression sentiment expectation conviction suspicion fear worry',
      ),
    ),
  });

/** Views, moods and outcries that nobody is said to have. */
export const OUTCRIES = indexPatterns([
  // "the vote is being interpreted as"
  p('[ {BEING} {ADV}* being? {ADV}? seen|viewed|regarded|perceived|interpreted|hailed|derided as ] by!'),
  p('[ thought of as ] by!'),
  p('[ come|came|coming|comes to be seen|viewed|regarded|considered as? ] by!'),
  // "it is feared that", "it has long been assumed that"
  p(
    '[ it is|was|has {ADV}* been? {ADV}? feared|hoped|argued|assumed|accepted|agreed|suggested|recognized|recognised|acknowledged|felt|predicted|speculated that ] by!',
  ),
  // "in some quarters"
  p(
    '[ in some|many|certain|conservative|liberal|progressive|political|legal|academic|business|diplomatic|official quarters|circles|corners ]',
  ),
  // "renewed calls for", "amid calls to"
  p(
    '[ prompted|prompting|sparked|sparking|amid|despite|renewed|growing|mounting|repeated|fresh {MOD}? calls for|to ] from|by!',
  ),
  // "is widely disliked", "often described as"
  p('{LINK} [ {COMMON} {VIEWED} as? ] by!'),
  p('[ {COMMON} {VIEWED} as ] by!'),
  // "has been pressed to release"
  p('[ has|have|had been {ADV}? pressed|pressured to ] by!'),
  p('[ has|have|had been {ADV}? blamed for ] by!'),
  // "public outrage", "withering criticism of", "international pressure"
  p('[ {LOUD} {OUT} ] from|by|at!'),
  p('[ {MEET} a|an|the? {MOD}* {STORM} ] from|by|at!'),
  // "a subject of much speculation"
  p(
    '[ a|the {MOD}? subject|topic|source|matter|focus|target|object|center|centre of {MOD}* debate|speculation|controversy|criticism|dispute|discussion|ridicule|contention|scorn|scrutiny|attention|frustration|anger|concern|worry|anxiety|resentment|tension ]',
  ),
  // "despite predictions to the contrary"
  p(
    '[ despite|amid|given|against {MOD}* predictions|warnings|criticism|objections|outcry|outrage|backlash|uproar ] from|by|of!',
  ),
  // "confirms the belief that", "the public perception that"
  p('[ the|a {WIDE} {BELIEF} that ]'),
  // "the fear is that", "social media erupted"
  p('[ the {MOD}? criticism|complaint|fear|worry|concern|hope|suspicion|expectation {BEING} that ]'),
  p('[ social media {ADV}? erupted|exploded|mocked|reacted ]'),
  p('[ public perception|sentiment|reaction|anger|outrage ]'),
  // "lingering questions about", "asked about concerns"
  p(
    '[ many|continued|lingering|serious|fresh|unanswered|nagging|uncomfortable|troubling|persistent questions|doubts about|over|whether|as|surrounding ]',
  ),
  p('asked|pressed|questioned about [ {MOD}* concerns|fears|criticism|complaints|suspicions ]'),
  p('[ other|much|more|some|wild|endless speculation|rumors|rumours|gossip about|over|that ]'),
  p('[ much speculation|gossip ] from|by|at!'),
]);
