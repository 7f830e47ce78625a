import type { KeptDraft, NoteActions } from '../../components/contract';
import { describe } from '../../lib/anchoring/describe';
import type { Claim } from '../../lib/core/claim';
import type { Note, Target } from '../../lib/core/note';
import type { Result } from '../../lib/core/result';
import type { Saved } from '../../lib/core/saving';
import type { Span } from '../../lib/core/span';
import { askForAccess } from '../../lib/extension/access';
import { ARCHIVE } from '../../lib/extension/archive';
import type { TabInfo, TabView } from '../../lib/extension/page-state';
import { report } from '../../lib/extension/report';
import { ask } from '../../lib/extension/send';
import { changeSettings } from '../../lib/extension/storage/settings';
import { setOpened } from '../../lib/extension/storage/tabs';
import { draftNote } from '../../lib/notes/note';

/**
 * What the reader can do with notes and claims on the article shown. All of it is asked of the background: in a private
 * window of Firefox a page of ours has a store of its own, which goes with the window.
 */
export function createNoteActions(tab: TabInfo | null, view: TabView | null): NoteActions {
  const key = view?.key ?? '';
  const targetOf = ({ start, end }: Span): Target =>
    describe(view?.state.status === 'ready' ? view.state.article.text : '', { start, end });
  return {
    draftNote: (place, about) => draftNote(targetOf(place), about, () => crypto.randomUUID()),
    saveNote: async (draft, before) => toSaved(await ask('saveNote', { key, draft: toDraft(draft), before })),
    removeNote: async ({ id, modified }) => toSaved(await ask('removeNote', { key, id, before: modified })),
    async findTags(prefix) {
      const answer = await ask('findTags', { prefix: prefix.slice(0, 200) });
      return answer.ok ? answer.value : [];
    },
    async startClaim(place, questions) {
      const { start, end } = place;
      const saved = toSaved(await ask('startClaim', { key, place: { start, end }, whole: true, questions }));
      if (saved.status === 'saved' && tab) await setOpened(tab.id, `claim:${saved.value.id}`);
      return saved;
    },
    saveClaim: async (claim, before) =>
      toSaved(await ask('saveClaim', { key, draft: toClaimDraft(claim), before })),
    removeClaim: async ({ id, modified }) => toSaved(await ask('removeClaim', { key, id, before: modified })),
    async allowArchive() {
      const allowed = await askForAccess(ARCHIVE);
      if (allowed) await changeSettings((now) => ({ ...now, archive: true }));
      return allowed;
    },
    async findArchived(url) {
      const answer = await ask('findArchived', { url });
      return answer.ok ? answer.value : { status: 'failed' };
    },
    readDraft: (place) => parseDraft(localStorage.getItem(draftSlot(key, place))),
    keepDraft(place, draft) {
      try {
        if (draft === null) localStorage.removeItem(draftSlot(key, place));
        else localStorage.setItem(draftSlot(key, place), JSON.stringify(draft));
      } catch (error) {
        report('drafts', error); // full: what is typed is still in its field
      }
    },
    // What reads the store comes when it is asked for: a popup opens without it.
    makeBackup: async () => (await import('./hand-out-backup')).handOutBackup(),
    putOffBackup: async () => (await import('../../lib/extension/storage/reminder')).putOffBackup(),
  };
}

const draftSlot = (key: string, place: string): string => `draft:${key}:${place}`;

/** Only our own pages write there, and older ones wrote the text alone. */
function parseDraft(kept: string | null): KeptDraft | null {
  if (kept === null) return null;
  try {
    const { text, before } = JSON.parse(kept);
    if (typeof text === 'string' && (before === null || typeof before === 'string')) return { text, before };
  } catch {
    // no JSON
  }
  return { text: kept, before: null };
}

/** A background that gave no answer is one more way not to be stored. */
const toSaved = <T>(answer: Result<Saved<T>>): Saved<T> =>
  answer.ok ? answer.value : { status: 'failed', trouble: 'failed', detail: answer.error };

/** Only what the reader decides crosses the border. */
const toDraft = ({
  id,
  target,
  about,
  meaning,
  body,
  tags,
}: Pick<Note, 'id' | 'target' | 'about' | 'meaning' | 'body' | 'tags'>) => ({
  id,
  ...(target && { target }),
  ...(about && { about }),
  meaning,
  body,
  tags,
});

const toClaimDraft = ({ sourceId: _s, history: _h, created: _c, modified: _m, ...draft }: Claim) => draft;
