import { nouns, verbs, words } from '../../language/inflect';

/** What a reader could be told: "gave no figure", "set no date". */
export const INFORMATION = nouns(
  `detail figure date timetable timeline timeframe deadline target number term price cost amount estimate explanation reason
  decision schedule evidence proof specific particular breakdown name identity cause motive whereabouts answer information data total sum
  specifics plan text draft document transcript record copy result finding value budget source indication word comment guidance
  clarification condition criterion definition description example methodology basis rationale assurance guarantee commitment
  forecast projection review list minutes map study assessment agreement announcement policy measure arrangement funding nature extent timing venue stance`,
);

/** Texts and meetings that can say something or leave it out. */
export const TEXTS = nouns(
  `statement communique communiqué report announcement letter agreement memo memorandum bill document deal text plan release
  readout article filing complaint order notice proposal budget declaration resolution contract meeting summit speech email
  policy law summary draft roadmap pledge post message framework lawsuit indictment affidavit`,
);

/** To pass on or settle information; negated it leaves a gap in any company ("did not disclose"). */
export const DISCLOSE = verbs('disclose specify elaborate identify clarify divulge quantify explain');
/** Negated it leaves a gap before "who, what, when, how, whether". */
export const TELL = verbs(
  'say explain indicate decide determine announce detail describe state confirm discuss comment mention estimate answer address tell',
);
/** Negated it leaves a gap when information is its object: "did not give a date". */
export const GIVE = verbs(
  'give provide offer release publish share supply include contain set announce cite present produce mention address outline state list reveal detail name',
);
/** What one may decline to do to a question. */
export const WITHHOLD = verbs(
  'say disclose reveal specify elaborate explain identify name provide give share release discuss confirm answer clarify describe detail state divulge speculate address predict offer put',
);
/** To settle or publish: "has yet to decide", "have yet to agree". */
export const SETTLE = verbs(
  `decide agree settle announce set determine release publish disclose say reveal name specify explain finalize finalise resolve
  schedule identify provide present clarify approve confirm sign reach outline choose pick make formulate draft spell detail unveil issue
  produce submit propose iron hammer sort define rule commit conclude appoint select fix calculate quantify verify establish`,
);
export const WH = new Set(words('who what when where why how which whether if'));
export const UNKNOWN = new Set(
  words('unclear unknown undecided undisclosed unresolved undetermined unspecified'),
);
