import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/core/note';
import type { Span } from '../lib/core/span';
import type { PanelActions } from './contract';
import { t } from './i18n';
import { NoteEditor } from './NoteEditor';
import './NoteEditor.css';
import './NoteView.css';

interface NoteOnProps {
  readonly finding: Finding;
  /** The words that it was found at. */
  readonly place: Span;
  readonly actions: PanelActions;
}

/** A note on something that Readout found: a button, and in its place the editor. */
export function NoteOn({ finding, place, actions }: NoteOnProps): JSX.Element {
  const [state, setState] = useState<'closed' | 'open' | 'kept'>('closed');
  const button = useRef<HTMLButtonElement>(null);
  if (state === 'open')
    return (
      <div class="note-on">
        <NoteEditor
          draft={actions.draftNote(place, finding)}
          before={null}
          actions={actions}
          onDone={(note) => {
            setState(note ? 'kept' : 'closed');
            queueMicrotask(() => button.current?.focus());
          }}
        />
      </div>
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        class="quiet-button"
        aria-label={t('noteOn', finding.label)}
        onClick={() => setState('open')}
      >
        {t('noteWrite')}
      </button>
      {state === 'kept' && (
        <span class="muted" role="status">
          {t('noteKept')}
        </span>
      )}
    </>
  );
}
