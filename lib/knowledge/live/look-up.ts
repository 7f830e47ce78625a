import {
  type FetchJson,
  type LookUp,
  toTitle,
  toWikipedia,
  type Wiki,
  type WikiQuestion,
} from '../../core/live';
import { type FoundPage, parseChoices } from './answer';
import { findPageKind, fitsKind } from './kind';
import type { Pages } from './pages';
import { rankChoices } from './rank';
import { toChoicesRequest, toSearchAddress } from './request';

/** Looks a subject up in a wiki: its page, a choice of pages, or that there is none. `now` is the time. */
export async function lookUp(
  question: WikiQuestion,
  pages: Pages,
  fetchJson: FetchJson,
  now: number,
): Promise<LookUp> {
  const { subject, chosen, wiki, thumbnails } = question;
  const title = toTitle(chosen ?? subject.name);
  const other = wiki.api === toWikipedia(wiki.language).api && question.language !== wiki.language;
  const options = { thumbnails, language: other ? question.language : '' };
  const from = { wiki, fetched: now };
  const missing: LookUp = { status: 'missing', ...from, title, url: toSearchAddress(wiki, title) };
  if (!title) return missing;

  const asked = await pages.find(wiki, title, options);
  if (!asked.ok) return toFailure(asked, wiki);
  const page = asked.page;
  if (!page) return missing;
  if (page.ambiguous) return findChoices(question, page, fetchJson, now);
  if (!chosen && isDoubtful(page, subject)) {
    const { description, url } = page;
    const choice = { title: page.title, ...(description && { description }) };
    return { status: 'choices', ...from, why: 'doubtful', title, url, choices: [choice] };
  }
  if (page.elsewhere) {
    const edition = toWikipedia(question.language);
    const found = await pages.find(edition, toTitle(page.elsewhere), { thumbnails, language: '' });
    // Where that edition fails, the page at hand is better than none.
    if (found.ok && found.page && !found.page.ambiguous && edition.language === question.language)
      return { status: 'found', wiki: edition, fetched: now, page: toWikiPage(found.page, edition) };
  }
  return { status: 'found', ...from, page: toWikiPage(page, wiki) };
}

/** A page of another kind of thing, or one whose kind nobody knows and that goes by a different name. */
function isDoubtful(page: FoundPage, { kind, name, aliases }: WikiQuestion['subject']): boolean {
  const fit = fitsKind(kind, findPageKind(page));
  if (fit === 'no') return true;
  if (fit === 'yes') return false;
  const names = [name, ...aliases].map((each) => toTitle(each).toLowerCase());
  return !names.includes(page.title.toLowerCase());
}

async function findChoices(
  { subject, context, wiki }: WikiQuestion,
  { title, url }: FoundPage,
  fetchJson: FetchJson,
  now: number,
): Promise<LookUp> {
  const listed = await fetchJson(toChoicesRequest(wiki, title));
  if (!listed.ok) return toFailure(listed, wiki);
  const choices = parseChoices(listed.json);
  if (!choices) return toFailure({ reason: 'nonsense' }, wiki);
  const ranked = rankChoices(
    choices.filter((choice) => choice.title !== title),
    subject,
    context,
  );
  return { status: 'choices', wiki, fetched: now, why: 'ambiguous', title, url, choices: ranked };
}

const toFailure = (
  { reason, retryAt }: Pick<Extract<LookUp, { status: 'failed' }>, 'reason' | 'retryAt'>,
  { api }: Wiki,
): LookUp => ({
  status: 'failed',
  reason,
  host: new URL(api).host,
  ...(retryAt !== undefined && { retryAt }),
});

function toWikiPage({ ambiguous: _, elsewhere: __, ...page }: FoundPage, { language }: Wiki) {
  return { ...page, language };
}
