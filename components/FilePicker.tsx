import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { MessageKey } from './i18n';

/** How far a file came that was picked. `unreadable`: the browser gives no text of it. */
export type PickStatus = 'reading' | 'too-large' | 'unreadable';

export const PICK_TEXTS: Readonly<Record<PickStatus, MessageKey>> = {
  reading: 'fileReading',
  'too-large': 'fileTooLarge',
  unreadable: 'fileUnreadable',
};

interface FilePickerProps {
  readonly label: string;
  /** Of the field behind the button. */
  readonly name: string;
  readonly accept: string;
  /** Bytes beyond which a file is refused: a wrong pick must not be read into memory whole. */
  readonly most: number;
  onStatus(status: PickStatus): void;
  onText(text: string): Promise<void>;
}

/** A button that asks for a file and reads it as text. */
export function FilePicker({ label, name, accept, most, onStatus, onText }: FilePickerProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > most) return onStatus('too-large');
    onStatus('reading');
    const text = await file.text().catch(() => null);
    if (text === null) return onStatus('unreadable');
    await onText(text);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={name}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          read(file).finally(() => {
            currentTarget.value = ''; // so that the same file can be picked again
          });
        }}
      />
    </>
  );
}
