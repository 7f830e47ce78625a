import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HoverItem } from '../lib/core/hover';
import { EXAMPLE, type ExamplePiece } from './example';
import { HoverCard } from './HoverCard';
import { t } from './i18n';

/** As in pages: a card waits this long, so that crossing words with the pointer opens nothing. */
const HOVER_DELAY_MS = 200;

type MarkedPiece = Exclude<ExamplePiece, string>;

interface Shown {
  readonly piece: MarkedPiece;
  readonly top: number;
  readonly left: number;
}

/** A paragraph of invented news whose marks answer as they do in a page. */
export function LiveExample(): JSX.Element {
  const [shown, setShown] = useState<Shown | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const later = (next: () => void): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(next, HOVER_DELAY_MS);
  };
  const show = (piece: MarkedPiece, mark: HTMLElement): void => {
    clearTimeout(waiting.current);
    setShown({ piece, top: mark.offsetTop + mark.offsetHeight + 4, left: mark.offsetLeft });
  };
  const hide = (): void => {
    clearTimeout(waiting.current);
    setShown(null);
  };

  return (
    <section class="example" aria-labelledby="example-title">
      <h2 id="example-title">{t('exampleTitle')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are buttons; leaving the text closes their card */}
      <div
        class="example-stage"
        onMouseLeave={() => later(hide)}
        onMouseMove={({ target }) => {
          const inCard = target instanceof Element && target.closest('.example-card');
          if (inCard) clearTimeout(waiting.current);
        }}
        onKeyDown={({ key }) => key === 'Escape' && hide()}
      >
        <p class="example-text" lang="en">
          {EXAMPLE.map((piece) =>
            typeof piece === 'string' || dismissed.includes(piece.words) ? (
              wordsOf(piece)
            ) : (
              <button
                key={piece.words}
                type="button"
                class={`example-mark mark-${piece.mark}`}
                aria-expanded={shown?.piece === piece}
                onMouseEnter={({ currentTarget }) => later(() => show(piece, currentTarget))}
                onClick={({ currentTarget }) => show(piece, currentTarget)}
              >
                {piece.words}
              </button>
            ),
          )}
        </p>
        {shown && (
          <div
            class="example-card"
            style={{ insetBlockStart: `${shown.top}px`, '--mark-left': `${shown.left}px` }}
          >
            <HoverCard
              items={[shown.piece.item satisfies HoverItem]}
              actions={{
                open: hide,
                close: hide,
                dismissFlag: () => {
                  setDismissed([...dismissed, shown.piece.words]);
                  hide();
                },
              }}
            />
          </div>
        )}
      </div>
      <p class="muted">{t('exampleHint')}</p>
    </section>
  );
}

const wordsOf = (piece: ExamplePiece): string => (typeof piece === 'string' ? piece : piece.words);
