import type { MessageKey } from './i18n';

interface PrivacyRow {
  readonly what: MessageKey;
  readonly where: MessageKey;
  /** The live source (lib/knowledge/live/sources.ts) that the row tells of. */
  readonly source?: string;
}

/** Leaves nothing out: what is kept or sent, and where it goes. A test holds it against the sources. */
export const PRIVACY: readonly PrivacyRow[] = [
  { what: 'privacyText', where: 'privacyTextWhere' },
  { what: 'privacyCards', where: 'privacyCardsWhere' },
  { what: 'privacyWikipedia', where: 'privacyWikipediaWhere', source: 'wikipedia' },
  { what: 'privacyWiki', where: 'privacyWikiWhere', source: 'own-wiki' },
  { what: 'privacyPictures', where: 'privacyPicturesWhere', source: 'thumbnails' },
  { what: 'privacyNotes', where: 'privacyNotesWhere' },
  { what: 'privacyArchive', where: 'privacyArchiveWhere', source: 'archive' },
  { what: 'privacyHistory', where: 'privacyHistoryWhere' },
  { what: 'privacySettings', where: 'privacySettingsWhere' },
  { what: 'privacyUsage', where: 'privacyUsageWhere' },
];
