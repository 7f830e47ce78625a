import { browser } from 'wxt/browser';
import { type LookUp, type LookUpFailure, toAskedWiki, type Wiki, type WikiQuestion } from '../core/live';
import { hasAccess } from './access';
import { findLookUp, keepLookUp } from './storage/look-ups';
import { readSettings } from './storage/settings';

/** How long an answer is good for: pages change, and one that is missing today may be written tomorrow. */
const KEEP_MS = { found: 86_400_000, choices: 86_400_000, missing: 3_600_000 } as const;

/** What a card wants to know. */
export interface Wanted extends Pick<WikiQuestion, 'subject' | 'context' | 'chosen'> {
  /** Key of the article: which of several pages is likeliest depends on it. */
  readonly article: string;
  /** The reader pressed the button; else nothing is sent unless the settings say "always". */
  readonly pressed: boolean;
}

/** Answers what cards want to know: from what was asked before or, as far as the settings allow, from the wiki. */
export function createLookUps(
  lookUp: (question: WikiQuestion) => Promise<LookUp>,
): (wanted: Wanted) => Promise<LookUp> {
  return async ({ article, pressed, ...about }) => {
    const { live } = await readSettings();
    const wiki = toAskedWiki(live);
    if (live.mode === 'off') return toFailure('not-allowed', wiki);
    const language = live.language || browser.i18n.getUILanguage().replace(/-.*/, '').toLowerCase();
    const question: WikiQuestion = { ...about, wiki, language, thumbnails: live.thumbnails };

    const { subject, chosen = null } = question;
    const key = JSON.stringify([wiki.api, language, live.thumbnails, subject.kind, subject.name, chosen]);
    const known = await findLookUp([key, `${article} ${key}`], Date.now());
    if (known) return known;
    if (live.mode === 'ask' && !pressed) return toFailure('not-allowed', wiki);
    if (!(await hasAccess(wiki))) return toFailure('no-access', wiki);

    const answer = await lookUp(question);
    if (answer.status !== 'failed') {
      const place = answer.status === 'choices' ? `${article} ${key}` : key;
      await keepLookUp(place, answer, Date.now(), KEEP_MS[answer.status]);
    }
    return answer;
  };
}

const toFailure = (reason: LookUpFailure, { api }: Wiki): LookUp => ({
  status: 'failed',
  reason,
  host: new URL(api).host,
});
