import { browser } from '@wxt-dev/browser';
import { HIGHLIGHTS, type MarkName, PRIORITIES, TEXT_TAGS } from '../../components/marks';
import { LIMITS } from '../../lib/core/limits';
import { contains, type Span } from '../../lib/core/span';
import { createHighlighter, type Highlighter, type Place } from '../../lib/page/highlight';
import { findSpansAt } from '../../lib/page/hit';
import { type Hit, watchPointer } from '../../lib/page/pointer';
import { scrollToRange } from '../../lib/page/scroll';
import { countParagraphs, watchAddress, watchChanges, whenSettled } from '../../lib/page/watch';
import { ask } from './background';
import { createPageCard } from './card';
import { type PlacedMark, readPage, type Session } from './sessions';
import { shareSessions, whenSelected } from './shared';

/** Reads the page it runs in: from its articles to marks and cards, until the reader or the page moves on. */
export interface Reader {
  /** Reads the page; `force`: the reader asked, so a page with nothing to read is told as a failure. */
  read(force: boolean): Promise<void>;
  /** Paints what the settings ask for now; `ruled`: the reader has said something else of this page than before. */
  repaint(ruled: boolean): Promise<void>;
  /** Brings words of the article with this key into view. */
  jump(key: string, span: Span): Promise<void>;
  walk(step: 1 | -1): Promise<void>;
}

/** How long the words that were jumped to stay lit. */
const FOCUS_MS = 6_000;

/** In Firefox styles hold for the whole page from the first: there it costs nothing. */
const REACH = import.meta.env.CHROME
  ? { within: TEXT_TAGS.join(), onBeyond: () => void ask('styleWholePage', {}) }
  : undefined;

export function createReader(): Reader {
  const card = createPageCard(async ({ article }) => {
    await ask('analyse', { article, asked });
  });
  let sessions: readonly Session[] = [];
  let placed: readonly PlacedMark[] = [];
  let highlighter: Highlighter | null = null;
  let active = new AbortController();
  let reading = 0;
  let underWay: Promise<void> = Promise.resolve();
  let hearing = false;
  let following = false;
  /** The reader asked for this page: rules for its site or kind do not hold until they change. */
  let asked = false;
  let walkedTo: string | null = null;
  let shownKey: string | null = null;
  let paragraphs = 0;
  /** Address of the page when it was last read. */
  let readAt = '';
  let fading: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    reading += 1;
    active.abort();
    active = new AbortController();
    highlighter?.stop();
    highlighter = null;
    card.close();
    sessions = [];
    placed = [];
    shownKey = null;
    hearing = false;
    following = false;
    asked = false;
    shareSessions(sessions, card.close);
  };

  /** False where the extension was updated or removed under us: this copy leaves the page to the next. */
  const isAlive = (): boolean => {
    if (browser.runtime?.id) return true;
    stop();
    return false;
  };

  const isIntact = (): boolean => sessions.every(({ textMap }) => textMap.isIntact());

  const leave = async () => {
    const shown = sessions.length > 0;
    stop();
    if (shown) await ask('articleLeft', {});
  };

  const paint = async () => {
    if (sessions.some(({ marks }) => marks === null)) return leave();
    placed = sessions.flatMap((session) => (session.marks ?? []).map((mark) => ({ mark, session })));
    highlighter ??= createHighlighter(window, REACH);
    highlighter.mark(
      [...byName(placed)].map(([name, marks]) => ({
        name: HIGHLIGHTS[name],
        priority: PRIORITIES[name],
        places: marks.map(toPlace),
      })),
    );
  };

  const read = (force: boolean): Promise<void> => {
    underWay = readNow(force);
    return underWay;
  };

  const readNow = async (force: boolean): Promise<void> => {
    if (!isAlive()) return;
    const mine = ++reading;
    readAt = location.href;
    asked ||= force;
    paragraphs = countParagraphs(document);
    if (!hearing) hearChanges(active.signal);
    hearing = true;
    // Asked for, it is read afresh: the background may have forgotten what is known here.
    const answer = await readPage(force ? [] : sessions, asked);
    if (mine !== reading) return;
    if (!answer.ok) {
      if (sessions.length > 0) return;
      stop();
      return void (await ask('readFailed', failure(answer.error)));
    }
    if (answer.value.length === 0) {
      await leave();
      if (force) await ask('readFailed', failure('nothing-to-read'));
      return;
    }
    const known = new Set(sessions.map(({ key }) => key));
    sessions = answer.value;
    shareSessions(sessions, card.close);
    // Before painting: a pointer may rest on the first marks while the last are painted.
    if (!following) follow(active.signal);
    following = true;
    await paint();
    if (sessions.length === 0) return;
    // Nothing new was analysed, or more than one article: say which one this tab shows, at its address of now.
    if (sessions.length > 1 || known.size > 0) await tellArticle(shownKey);
  };

  /** From before the page is first read, so that what comes while it is read and painted is not missed. */
  const hearChanges = (signal: AbortSignal) => {
    watchChanges(
      document,
      {},
      async () => {
        await underWay.catch(() => undefined);
        // Another address is another page, and its detector's to judge.
        if (signal.aborted || location.href !== readAt) return;
        if (!isIntact() || countParagraphs(document) !== paragraphs) await read(false);
      },
      signal,
    );
  };

  /** Everything else that can change under us while an article is shown. */
  const follow = (signal: AbortSignal) => {
    watchAddress(
      window,
      async () => {
        await whenSettled(document, {}, signal);
        if (signal.aborted || location.href === readAt) return;
        if (!isIntact()) return leave();
        // The same article at an address of its own: a page of several, or one that counts how far it was read.
        asked = false;
        readAt = location.href;
        await tellArticle(shownKey);
      },
      signal,
    );
    whenSelected(() => void ask('bringNotes', {}), signal);
    watchPointer(window, { find, holds: card.holds, close: card.close, open: openAt }, signal);
    window.addEventListener('focusin', openAtFocus, { signal });
    window.addEventListener('scrollend', tellArticleInView, { signal, passive: true, capture: true });
    // Back from the page cache: the toolbar's badge and the popup start afresh.
    window.addEventListener('pageshow', ({ persisted }) => persisted && tellArticle(shownKey), { signal });
  };

  const tellArticle = async (key: string | null) => {
    const session = sessions.find((candidate) => candidate.key === key) ?? sessions[0];
    if (!session) return;
    shownKey = session.key;
    await ask('articleInView', { url: location.href, key: session.key });
  };

  /** Where a page holds several articles, the popup speaks of the one that is read now. */
  const tellArticleInView = async () => {
    if (sessions.length < 2) return;
    const begun = sessions.filter(({ textMap }) => {
      const top = textMap.toRange({ start: 0, end: 1 })?.getBoundingClientRect().top;
      return top !== undefined && top < window.innerHeight / 2;
    });
    const key = begun.at(-1)?.key ?? null;
    if (key !== null && key !== shownKey) await tellArticle(key);
  };

  const marksIn = (session: Session, span: Span): PlacedMark[] =>
    placed.filter((p) => p.session === session && contains(p.mark, span));

  const find = (x: number, y: number): Hit<PlacedMark> | null => {
    if (!isAlive()) return null;
    for (const session of sessions) {
      const marks = placed.filter((p) => p.session === session).map(({ mark }) => mark);
      const hits = findSpansAt(document, { x, y }, session.textMap, marks);
      if (hits[0]) return { marks: hits.map(({ span }) => ({ mark: span, session })), box: hits[0].box };
    }
    return null;
  };

  const openAt = ({ marks, box }: Hit<PlacedMark>) => card.open(marks, box);

  const openAtFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches('a:focus-visible')) return;
    const range = document.createRange();
    range.selectNodeContents(target);
    for (const session of sessions) {
      const words = session.textMap.toSpan(range);
      const marks = words ? placed.filter((p) => p.session === session && contains(words, p.mark)) : [];
      if (marks.length > 0) return card.open(marks, target.getBoundingClientRect());
    }
  };

  /** Brings words into view and shows that it is they. */
  const show = async (session: Session, span: Span): Promise<DOMRect | null> => {
    const range = session.textMap.toRange(span);
    if (!range) return null;
    card.close();
    highlighter?.light(HIGHLIGHTS.focus, [range], PRIORITIES.focus);
    clearTimeout(fading);
    fading = setTimeout(() => highlighter?.light(HIGHLIGHTS.focus, []), FOCUS_MS);
    return scrollToRange(window, range);
  };

  const repaint = async (ruled: boolean) => {
    if (!isAlive()) return;
    const mine = reading;
    if (ruled) asked = false;
    const renewed = await Promise.all(sessions.map(askMarks));
    if (mine !== reading) return; // read anew meanwhile, by the settings of now
    sessions = renewed;
    if (sessions.length > 0) await paint();
  };

  /** The session with its marks as the settings are now; analysed again where the background has forgotten it. */
  const askMarks = async (session: Session): Promise<Session> => {
    const { key, article } = session;
    const answer = await ask('marksOf', { key, url: location.href, asked });
    if (answer.ok) return { ...session, marks: answer.value };
    const again = await ask('analyse', { article, asked });
    return again.ok ? { ...session, ...again.value } : session;
  };

  return {
    read,
    repaint,
    async jump(key, span) {
      const session = sessions.find((candidate) => candidate.key === key);
      if (session) await show(session, span);
    },
    async walk(step) {
      const flags = placed.filter(({ mark }) => mark.kind === 'flag');
      const at = flags.findIndex(({ mark }) => mark.id === walkedTo);
      const next = flags.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % flags.length);
      if (!next) return;
      walkedTo = next.mark.id;
      const box = await show(next.session, next.mark);
      if (box) card.open(marksIn(next.session, next.mark), box, true);
    },
  };
}

const toPlace = ({ mark, session: { textMap } }: PlacedMark): Place => ({
  element: textMap.elementAt(mark.start),
  toRange: () => textMap.toRange(mark),
});

/** What to paint under each name; empty where nothing is to be seen any more. */
function byName(placed: readonly PlacedMark[]): Map<MarkName, PlacedMark[]> {
  const names = Object.keys(HIGHLIGHTS).filter((name) => name !== 'focus') as MarkName[];
  const groups = new Map(names.map((name) => [name, [] as PlacedMark[]]));
  for (const each of placed) groups.get(each.mark.grey ? 'grey' : each.mark.kind)?.push(each);
  return groups;
}

const failure = (message: string) => ({
  url: location.href,
  title: document.title.slice(0, LIMITS.field),
  message: message.slice(0, LIMITS.field),
});
