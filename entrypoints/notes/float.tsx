import { type ComponentChild, render } from 'preact';
import hoverCardCss from '../../components/HoverCard.css?inline';
import { t, uiLanguage } from '../../components/i18n';
import { NoteBar } from '../../components/NoteBar';
import { NoteCard } from '../../components/NoteCard';
import noteCardCss from '../../components/NoteCard.css?inline';
import noteViewCss from '../../components/NoteView.css?inline';
import themeCss from '../../components/theme.css?inline';
import { TROUBLES } from '../../components/words';
import type { Note, NoteMeaning } from '../../lib/core/note';
import type { Result } from '../../lib/core/result';
import type { Saved } from '../../lib/core/saving';
import { type CardHost, createCardHost } from '../../lib/page/card-host';
import type { PlacedNote } from './placed';
import type { Selected } from './selection';

interface BarActions {
  highlight(meaning: NoteMeaning): void;
  write(): void;
  claim(): void;
}

interface CardActions {
  edit(): void;
  remove(note: Note): Promise<Result<Saved<Note | null>>>;
  bringBack(note: Note): Promise<Result<Saved<Note>>>;
  close(): void;
}

/** The one thing of the notes that floats beside words of the page: the bar or a card. */
export interface Float {
  showBar(selected: Selected, actions: BarActions, focus: boolean): void;
  showNote(placed: PlacedNote, note: Note, actions: CardActions, focus: boolean): void;
  isBarOf(selected: Selected): boolean;
  /** Says, where the bar is, why nothing was stored. */
  tell(answer: Result<Saved<unknown>>): void;
  holds(point: { readonly clientX: number; readonly clientY: number }): boolean;
  /** Moves it along with its words. */
  follow(): void;
  close(): void;
}

/** Creates it; nothing is added to the page until something is shown. */
export function createFloat(): Float {
  let host: CardHost | null = null;
  let words: Range | null = null;
  let bar: Selected | null = null;
  let sizes: ResizeObserver | null = null;

  const close = () => {
    sizes?.disconnect();
    sizes = null;
    if (host) render(null, host.container);
    host?.remove();
    host = null;
    words = null;
    bar = null;
  };
  const follow = () => {
    if (words) host?.place(words.getBoundingClientRect());
  };
  const show = (range: Range, view: ComponentChild, focus: boolean) => {
    close();
    host = createCardHost(document, themeCss + hoverCardCss + noteViewCss + noteCardCss);
    host.container.lang = uiLanguage();
    words = range;
    render(view, host.container);
    follow();
    sizes = new ResizeObserver(follow);
    sizes.observe(host.container);
    if (focus) (host.container.querySelector('button') ?? host.container).focus({ preventScroll: true });
  };

  return {
    showBar(selected, actions, focus) {
      const { session, span, range } = selected;
      const quote = session.article.text.slice(span.start, span.end);
      show(range, <NoteBar quote={quote} {...actions} close={close} />, focus);
      bar = selected;
    },
    isBarOf: ({ span }) => bar?.span.start === span.start && bar.span.end === span.end,
    showNote: ({ range, status }, note, { remove, bringBack, ...actions }, focus) =>
      show(
        range,
        <NoteCard
          note={note}
          hint={status === 'changed' ? t('noteChangedHint') : status === 'moved' ? t('noteMoved') : undefined}
          remove={(now) => remove(now).then(toSaved)}
          bringBack={(now) => bringBack(now).then(toSaved)}
          {...actions}
        />,
        focus,
      ),
    tell(answer) {
      const saved = toSaved(answer);
      if (!host || saved.status === 'saved') return;
      render(
        <div class="hover-card note-card" role="alert">
          {t(saved.status === 'failed' ? TROUBLES[saved.trouble] : 'noteConflictMore')}
        </div>,
        host.container,
      );
    },
    holds: ({ clientX, clientY }) => host?.holds(clientX, clientY) ?? false,
    follow,
    close,
  };
}

/** A background that gave no answer is one more way not to be stored. */
const toSaved = <T,>(answer: Result<Saved<T>>): Saved<T> =>
  answer.ok ? answer.value : { status: 'failed', trouble: 'failed', detail: answer.error };
