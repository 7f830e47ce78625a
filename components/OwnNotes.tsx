import type { JSX } from 'preact';
import { BackupReminder } from './BackupReminder';
import { ClaimsSection } from './ClaimsSection';
import type { NotesShown, PanelActions } from './contract';
import { NotesSection } from './NotesSection';

interface OwnNotesProps {
  readonly shown: NotesShown;
  readonly text: string;
  readonly opened: string | null;
  readonly actions: PanelActions;
}

/** Everything that the reader wrote on the article. */
export function OwnNotes(props: OwnNotesProps): JSX.Element {
  return (
    <>
      <BackupReminder {...props} />
      <NotesSection {...props} />
      <ClaimsSection {...props} />
    </>
  );
}
