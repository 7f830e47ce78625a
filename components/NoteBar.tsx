import type { JSX } from 'preact';
import { NOTE_MEANINGS, type NoteMeaning } from '../lib/core/note';
import { clip } from './format';
import { t } from './i18n';
import { MEANING_NAMES, MEANING_SIGNS } from './words';

interface NoteBarProps {
  readonly quote: string;
  highlight(meaning: NoteMeaning): void;
  write(): void;
  claim(): void;
  close(): void;
}

/** The small bar beside selected words. */
export function NoteBar({ quote, highlight, write, claim, close }: NoteBarProps): JSX.Element {
  return (
    <div
      class="hover-card note-bar"
      role="toolbar"
      aria-label={t('noteBar', clip(quote, 60))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const at = buttons.indexOf(event.target as HTMLButtonElement);
        buttons.at((at + step) % buttons.length)?.focus();
      }}
    >
      {NOTE_MEANINGS.map((meaning) => (
        <button
          key={meaning}
          type="button"
          class={`note-${meaning}`}
          title={t(MEANING_NAMES[meaning])}
          aria-label={t('highlightAs', t(MEANING_NAMES[meaning]))}
          onClick={() => highlight(meaning)}
        >
          <span class="meaning-sign" aria-hidden="true">
            {MEANING_SIGNS[meaning]}
          </span>
        </button>
      ))}
      <button type="button" onClick={() => write()}>
        {t('noteWrite')}
      </button>
      <button type="button" onClick={() => claim()}>
        {t('claimStart')}
      </button>
    </div>
  );
}
