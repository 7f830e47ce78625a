import type { Article } from '../core/article';
import type { Claim, ClaimDraft } from '../core/claim';
import { flagKey } from '../core/mark';
import type { Finding, Note, NoteDraft, Source, Target } from '../core/note';
import type { Saved, StorageTrouble } from '../core/saving';
import { overlaps, type Span } from '../core/span';
import { draftClaim } from '../notes/claim';
import { draftNote } from '../notes/note';
import { toSource } from '../notes/source';
import type { Read } from './storage/analyses';
import { claims } from './storage/claims';
import { readDismissed } from './storage/dismissed';
import { notes } from './storage/notes';
import { NotesTrouble } from './storage/notes-db';
import { readSettings } from './storage/settings';
import { ensureSource, findSource } from './storage/sources';
import { findTags } from './storage/tags';

/** What a reader has written on one article. */
export interface ArticleNotes {
  readonly source: Source | null;
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
  /** Notes and claims that are stored but can't be read. */
  readonly damaged: number;
  /** Why nothing can be shown. */
  readonly trouble: StorageTrouble | null;
}

/**
 * The notes and claims of articles that were read. Whoever asks names an article by its key and is shown what belongs
 * to that article, and can change nothing else: requests come from pages, too.
 */
export interface Notebook {
  list(key: string): Promise<ArticleNotes>;
  saveNote(key: string, draft: NoteDraft, before: string | null): Promise<Saved<Note>>;
  removeNote(key: string, id: string, before: string): Promise<Saved<Note | null>>;
  /** Begins a note on something that was found at words of the article; a flag's is a question. */
  noteFinding(key: string, finding: Finding, place: Span): Promise<Saved<Note>>;
  /**
   * Begins a claim at words of the article, or at their whole sentence, with what the article tells of it; without
   * questions, with those that its flags ask there.
   */
  startClaim(key: string, place: Span, whole: boolean, questions: readonly string[]): Promise<Saved<Claim>>;
  saveClaim(key: string, draft: ClaimDraft, before: string | null): Promise<Saved<Claim>>;
  removeClaim(key: string, id: string, before: string): Promise<Saved<Claim | null>>;
  findTags(prefix: string): Promise<readonly string[]>;
}

/** What a notebook needs to know of texts. */
interface Texts {
  /** Words told so that they are found again. */
  describe(text: string, place: Span): Target;
  /** The whole sentence that words stand in. */
  sentenceAround(article: Article, place: Span): Span;
}

/** `recall` brings back an article by its key. */
export function createNotebook(
  recall: (key: string) => Promise<Read>,
  { describe, sentenceAround }: Texts,
): Notebook {
  const now = () => new Date().toISOString();
  const newId = () => crypto.randomUUID();

  const sourceOf = async (key: string): Promise<Source> => {
    const { article, analysis } = await recall(key);
    return ensureSource(toSource(article, analysis, newId(), now()));
  };
  /** What a change of a thing must keep of it. */
  const kept = <T extends Note | Claim>(known: T | null, source: Source) => {
    if (known && known.sourceId !== source.id) throw new Error('That belongs to another article.');
    return { sourceId: source.id, created: known?.created ?? now(), modified: now() };
  };
  const saveNote = async (key: string, draft: NoteDraft, before: string | null) => {
    const source = await sourceOf(key);
    return notes.save({ ...draft, ...kept(await notes.find(draft.id), source) }, before);
  };
  const saveClaim = async (key: string, draft: ClaimDraft, before: string | null) => {
    const source = await sourceOf(key);
    const known = await claims.find(draft.id);
    return claims.save({ ...draft, history: known?.history ?? [], ...kept(known, source) }, before);
  };

  return {
    async list(key) {
      const nothing = { source: null, notes: [], claims: [], damaged: 0, trouble: null };
      const { article } = await recall(key);
      try {
        return (await listOf(article)) ?? nothing;
      } catch (error) {
        if (error instanceof NotesTrouble) return { ...nothing, trouble: error.trouble };
        throw error;
      }
    },
    saveNote: (key, draft, before) => settle(() => saveNote(key, draft, before)),
    noteFinding: (key, finding, place) =>
      settle(async () => {
        const target = describe((await recall(key)).article.text, place);
        return saveNote(key, draftNote(target, finding, newId), null);
      }),
    removeNote: (key, id, before) =>
      settle<Note | null>(async () => {
        kept(await notes.find(id), await sourceOf(key));
        return notes.remove(id, before);
      }),
    startClaim: (key, place, whole, questions) =>
      settle(async () => {
        const { statuses } = await readSettings();
        const status = statuses[0]?.id ?? 'unchecked';
        const read = await recall(key);
        const words = whole ? sentenceAround(read.article, place) : place;
        const target = describe(read.article.text, words);
        const asked = questions.length > 0 ? questions : await questionsAt(key, read, words);
        const draft = draftClaim({ ...read, target, questions: asked, status, newId });
        return saveClaim(key, draft, null);
      }),
    saveClaim: (key, draft, before) => settle(() => saveClaim(key, draft, before)),
    removeClaim: (key, id, before) =>
      settle<Claim | null>(async () => {
        kept(await claims.find(id), await sourceOf(key));
        return claims.remove(id, before);
      }),
    findTags: (prefix) => findTags(prefix),
  };
}

/** What is missing at words of an article, less what the reader dismissed: a claim begun there has it to find out. */
async function questionsAt(key: string, { analysis }: Read, words: Span): Promise<string[]> {
  const dismissed = await readDismissed(key);
  return analysis.flags
    .filter((flag) => flag.severity > 1 && overlaps(flag, words) && !dismissed.has(flagKey(flag)))
    .map(({ question }) => question);
}

async function listOf(article: Article): Promise<ArticleNotes | null> {
  const source = await findSource(article);
  if (!source) return null;
  const [ofNotes, ofClaims] = await Promise.all([notes.listOf(source.id), claims.listOf(source.id)]);
  return {
    source,
    notes: ofNotes.items,
    claims: ofClaims.items,
    damaged: ofNotes.damaged + ofClaims.damaged,
    trouble: null,
  };
}

/** Storage that fails is an answer that the reader is told; anything else is a surprise. */
async function settle<T>(task: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof NotesTrouble)
      return { status: 'failed', trouble: error.trouble, detail: error.message };
    throw error;
  }
}
