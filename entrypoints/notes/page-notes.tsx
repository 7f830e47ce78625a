import { browser } from 'wxt/browser';
import layerCss from '../../components/note-layer.css?inline';
import { MEANING_SIGNS } from '../../components/words';
import { describe } from '../../lib/anchoring/describe';
import type { NoteDraft, NoteMeaning } from '../../lib/core/note';
import { ask } from '../../lib/extension/send';
import { watchNotes } from '../../lib/extension/storage/changes';
import { readSettings, watchSettings } from '../../lib/extension/storage/settings';
import { createNoteLayer } from '../../lib/page/note-layer';
import { scrollToRange } from '../../lib/page/scroll';
import type { Session } from '../reader/sessions';
import { createFloat } from './float';
import { loadPlaced, type PlacedNote } from './placed';
import { readCaret, readSelection, type Selected, select, selectStart } from './selection';

/** The reader's notes in the page: boxes over their words, a bar beside selected words, a card for each. */
export interface PageNotes {
  /** The articles of the page as they are now; none: the page was left. */
  update(sessions: readonly Session[]): void;
  /**
   * By keyboard: the bar for what is selected, the note that the caret stands in, the bar for its sentence, or else the
   * next note.
   */
  annotate(): Promise<void>;
  goTo(id: string): Promise<void>;
}

const CLAIM_SIGN = '§';

export function createPageNotes(): PageNotes {
  const layer = createNoteLayer(window, layerCss);
  const float = createFloat();
  let sessions: readonly Session[] = [];
  let placed: readonly PlacedNote[] = [];
  let active = new AbortController();
  let loading = 0;
  let latest = Promise.resolve();
  let withBar = true;
  let visited: string | null = null;

  /** Resolves when what is stored now is shown, by this or by a later call. */
  const load = (): Promise<void> => {
    const mine = ++loading;
    latest = show(mine);
    return latest.then(() => (mine === loading ? undefined : latest));
  };

  const show = async (mine: number): Promise<void> => {
    const found = (await Promise.all(sessions.map(loadPlaced))).flat();
    if (mine !== loading) return;
    placed = found;
    layer.show(
      placed.map(({ id, note, range }) => ({
        id,
        range,
        look: note ? `note-${note.meaning}` : 'note-claim',
        sign: note ? MEANING_SIGNS[note.meaning] : CLAIM_SIGN,
      })),
    );
  };

  const stop = () => {
    active.abort();
    active = new AbortController();
    loading += 1;
    placed = [];
    layer.remove();
    float.close();
  };

  /** Everything that happens while an article with notes is shown. */
  const follow = (signal: AbortSignal) => {
    const options = { signal, passive: true, capture: true };
    const undo = [
      watchNotes(() => void load()),
      watchSettings(({ noteBar }) => {
        withBar = noteBar;
      }),
    ];
    signal.addEventListener('abort', () => undo.forEach((stopWatching) => void stopWatching()), {
      once: true,
    });
    void readSettings().then(({ noteBar }) => {
      withBar = noteBar;
      offerBar();
    });
    window.addEventListener('pointerup', (event) => !float.holds(event) && setTimeout(offerBar), options);
    window.addEventListener('pointerdown', (event) => !float.holds(event) && float.close(), options);
    window.addEventListener('click', openClicked, options);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && float.close(), options);
    window.addEventListener('scroll', float.follow, options);
    window.addEventListener('resize', float.follow, options);
  };

  const offerBar = (focus = false): boolean => {
    if (!browser.runtime?.id) {
      stop(); // the extension was updated or removed under us
      return false;
    }
    const selected = (withBar || focus) && readSelection(sessions);
    // The bar is there already, perhaps with the keyboard in it.
    if (selected && !focus && float.isBarOf(selected)) return true;
    if (selected) showBar(selected, focus);
    return Boolean(selected);
  };

  /** The bar for the sentence that the caret stands in: where it was clicked, or moved to by keyboard. */
  const offerSentence = async (): Promise<boolean> => {
    const caret = readCaret(sessions);
    if (!caret) return false;
    const { session, at } = caret;
    const sentence = await askAgain(session, () => ask('sentenceAt', { key: session.key, at }));
    if (!sentence.ok || !select(session, sentence.value)) return false;
    return offerBar(true);
  };

  const showBar = (selected: Selected, focus: boolean) => {
    globalThis.readoutPage?.closeCard();
    float.showBar(
      selected,
      {
        highlight: async (meaning) => {
          const saved = await save(selected, meaning);
          if (!saved) return;
          document.getSelection()?.removeAllRanges();
          float.close();
          await load();
          if (focus) await goTo(saved); // who hears the page is told that it is there
        },
        write: async () => {
          const saved = await save(selected, 'key');
          if (!saved) return;
          float.close();
          await ask('openNote', { id: `note:${saved}` });
        },
        claim: async () => {
          const { session, span } = selected;
          const answer = await askAgain(session, () =>
            ask('startClaim', { key: session.key, place: span, whole: false, questions: [] }),
          );
          if (!answer.ok || answer.value.status !== 'saved') return float.tell(answer);
          float.close();
          await ask('openNote', { id: `claim:${answer.value.value.id}` });
        },
      },
      focus,
    );
  };

  /** Stores a note on words; its id, or null where it could not be stored, which the reader is told. */
  const save = async ({ session, span }: Selected, meaning: NoteMeaning): Promise<string | null> => {
    const draft: NoteDraft = {
      id: crypto.randomUUID(),
      target: describe(session.article.text, span),
      meaning,
      body: '',
      tags: [],
    };
    const answer = await askAgain(session, () => ask('saveNote', { key: session.key, draft, before: null }));
    if (answer.ok && answer.value.status === 'saved') return draft.id;
    float.tell(answer);
    return null;
  };

  const openClicked = ({ clientX, clientY, target }: MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && target.closest('a[href], button, input, select, textarea')) return;
    const id = layer.markAt(clientX, clientY);
    const found = placed.find((one) => one.id === id);
    if (found) open(found, false);
  };

  const open = (one: PlacedNote, focus: boolean) => {
    globalThis.readoutPage?.closeCard();
    visited = one.id;
    const { note, session } = one;
    if (!note) return void ask('openNote', { id: `claim:${one.id}` });
    float.showNote(
      one,
      note,
      {
        edit: () => {
          float.close();
          void ask('openNote', { id: `note:${note.id}` });
        },
        remove: ({ id, modified }) => ask('removeNote', { key: session.key, id, before: modified }),
        bringBack: (gone) => ask('saveNote', { key: session.key, draft: toDraft(gone), before: null }),
        close: () => {
          float.close();
          selectStart(one.range);
        },
      },
      focus,
    );
  };

  const goTo = async (id: string): Promise<void> => {
    const one = placed.find((candidate) => candidate.id === id);
    if (!one) return;
    await scrollToRange(window, one.range);
    open(one, true);
  };

  return {
    update(next) {
      const began = sessions.length === 0 && next.length > 0;
      sessions = next;
      if (sessions.length === 0) return stop();
      if (began) follow(active.signal);
      void load();
    },
    async annotate() {
      if (offerBar(true)) return;
      const caret = document.getSelection();
      const here = placed.find(
        ({ range }) =>
          caret?.rangeCount &&
          range.comparePoint(caret.getRangeAt(0).startContainer, caret.getRangeAt(0).startOffset) === 0,
      );
      if (!here && (await offerSentence())) return;
      const at = placed.findIndex(({ id }) => id === visited);
      const next = here && here.id !== visited ? here : placed[(at + 1) % placed.length];
      if (next) await goTo(next.id);
    },
    goTo,
  };
}

const toDraft = ({ id, target, about, meaning, body, tags }: NoteDraft): NoteDraft => ({
  id,
  ...(target && { target }),
  ...(about && { about }),
  meaning,
  body,
  tags,
});

/** Asks once more after reading the article again where the background has forgotten it: a note is not lost for that. */
async function askAgain<T extends { readonly ok: boolean }>(
  { article }: Session,
  task: () => Promise<T>,
): Promise<T> {
  const answer = await task();
  if (answer.ok || !(await ask('analyse', { article, asked: true })).ok) return answer;
  return task();
}
