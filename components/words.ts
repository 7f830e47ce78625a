import type { ChecklistItem, ChecklistStatus, FlagCategory, Slot, SpeakerKind } from '../lib/core/analysis';
import type { Disclosure } from '../lib/core/article';
import type { Change, Confidence, Stance } from '../lib/core/claim';
import type { NoteMeaning } from '../lib/core/note';
import type { StorageTrouble } from '../lib/core/saving';
import type { MarkKind } from '../lib/core/settings';
import type { MessageKey } from './i18n';

/** Names of the kinds, for headings and switches. */
export const KIND_NAMES: Readonly<Record<MarkKind, MessageKey>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  theme: 'themes',
  term: 'terms',
  flag: 'missingSpecifics',
};

/** One of a kind, for cards. */
export const KIND_ONE: Readonly<Record<Exclude<MarkKind, 'flag'>, MessageKey>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  theme: 'theme',
  term: 'term',
};

/** Categories of flags in plain words. */
export const CATEGORY_NAMES: Readonly<Record<FlagCategory, MessageKey>> = {
  absence: 'flagAbsence',
  commitment: 'flagCommitment',
  source: 'flagSource',
  voices: 'flagVoices',
  evidence: 'flagEvidence',
  quantity: 'flagQuantity',
  time: 'flagTime',
  placeholder: 'flagPlaceholder',
  speculation: 'flagSpeculation',
};

export const CHECKLIST_QUESTIONS: Readonly<Record<ChecklistItem['id'], MessageKey>> = {
  'who-says': 'askWhoSays',
  'who-acts': 'askWhoActs',
  what: 'askWhat',
  'when-happened': 'askWhenHappened',
  'when-next': 'askWhenNext',
  'how-much': 'askHowMuch',
  'which-document': 'askWhichDocument',
  force: 'askForce',
  'other-side': 'askOtherSide',
  basis: 'askBasis',
};

export const CHECKLIST_ANSWERS: Readonly<Record<ChecklistStatus, MessageKey>> = {
  given: 'answerGiven',
  partly: 'answerPartly',
  missing: 'answerMissing',
  'n/a': 'answerNotApplicable',
};

export const DISCLOSURE_NAMES: Readonly<Record<Disclosure['kind'], MessageKey>> = {
  ai: 'disclosureAi',
  wire: 'disclosureWire',
  sponsored: 'disclosureSponsored',
  correction: 'disclosureCorrection',
};

/** Parts of the analysis that may fail, as the reader knows them. */
export const PART_NAMES: Readonly<Record<string, MessageKey>> = {
  language: 'partLanguage',
  entities: 'partEntities',
  themes: 'themes',
  terms: 'terms',
  attributions: 'sourcing',
  flags: 'missingSpecifics',
  checklist: 'wholeArticle',
};

/** Counted names of sources, by how far the article names them; the order in which they are told. */
export const SPEAKER_KINDS = {
  named: 'sourcesNamed',
  institution: 'sourcesInstitution',
  role: 'sourcesRole',
  anonymous: 'sourcesAnonymous',
  none: 'sourcesNone',
} as const satisfies Readonly<Record<SpeakerKind, string>>;

/** What a highlight says of its words, and the sign that says it where colours can't. */
export const MEANING_NAMES: Readonly<Record<NoteMeaning, MessageKey>> = {
  key: 'meaningKey',
  question: 'meaningQuestion',
  doubt: 'meaningDoubt',
  agree: 'meaningAgree',
};
export const MEANING_SIGNS: Readonly<Record<NoteMeaning, string>> = {
  key: '!',
  question: '?',
  doubt: '≠',
  agree: '✓',
};

/** Why something was not stored, and what can be done. */
export const TROUBLES: Readonly<Record<StorageTrouble, MessageKey>> = {
  full: 'troubleFull',
  blocked: 'troubleBlocked',
  newer: 'troubleNewer',
  damaged: 'troubleDamaged',
  failed: 'troubleFailed',
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, MessageKey>> = {
  low: 'confidenceLow',
  fair: 'confidenceFair',
  high: 'confidenceHigh',
};

export const STANCE_NAMES: Readonly<Record<Stance, MessageKey>> = {
  for: 'stanceFor',
  against: 'stanceAgainst',
  context: 'stanceContext',
};

export const CHANGE_NAMES: Readonly<Record<Change['field'], MessageKey>> = {
  statement: 'changeStatement',
  status: 'changeStatus',
  confidence: 'changeConfidence',
  claimant: 'changeClaimant',
  stated: 'changeStated',
  evidence: 'changeEvidence',
  todos: 'changeTodos',
  tags: 'changeTags',
};

/** The question that an undertaking's empty slot asks. */
export const SLOT_QUESTIONS: Readonly<Record<Slot, MessageKey>> = {
  who: 'todoWho',
  toward: 'todoToward',
  byWhen: 'todoByWhen',
  howMuch: 'todoHowMuch',
  instrument: 'todoInstrument',
};
