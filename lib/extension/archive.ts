import * as v from 'valibot';
import type { ArchiveAnswer } from '../core/claim';
import type { FetchJson } from '../core/live';
import { hasAccess } from './access';
import { readSettings } from './storage/settings';

/** https://archive.org/help/wayback_api.php */
const AVAILABLE = 'https://archive.org/wayback/available?url=';
/** What access is asked for. */
export const ARCHIVE = { api: 'https://archive.org/' };

const answerSchema = v.object({
  archived_snapshots: v.object({
    closest: v.optional(v.object({ available: v.boolean(), url: v.pipe(v.string(), v.maxLength(8_000)) })),
  }),
});

/** Asks the Wayback Machine for a copy of a page, if the settings allow it: its address is all that is sent. */
export function createArchive(fetchJson: FetchJson): (url: string) => Promise<ArchiveAnswer> {
  return async (url) => {
    if (!(await readSettings()).archive || !(await hasAccess(ARCHIVE))) return { status: 'no-access' };
    const fetched = await fetchJson(AVAILABLE + encodeURIComponent(url));
    const answer = v.safeParse(answerSchema, fetched.ok ? fetched.json : null);
    if (!answer.success) return { status: 'failed' };
    const { closest } = answer.output.archived_snapshots;
    const copy = closest?.available ? URL.parse(closest.url.replace(/^http:/, 'https:')) : null;
    // Nothing but the archive's own address: the answer becomes a link.
    return copy?.hostname === 'web.archive.org' ? { status: 'found', url: copy.href } : { status: 'none' };
  };
}
