import type { Finding, NoteDraft, Target } from '../core/note';

/** A note that is about to be written: on something that was found, or on words alone. A flag leaves a question. */
export const draftNote = (target: Target, about: Finding | undefined, newId: () => string): NoteDraft => ({
  id: newId(),
  target,
  ...(about && { about }),
  meaning: about?.kind === 'flag' ? 'question' : 'key',
  body: '',
  tags: [],
});
