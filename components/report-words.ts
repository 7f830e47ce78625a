import type { ReportWords } from '../lib/export/words';
import { t, uiLanguage } from './i18n';

/** The words of a report in the language of the UI. */
export const reportWords = (): ReportWords => ({
  language: uiLanguage(),
  notes: t('reportNotes'),
  claims: t('reportClaims'),
  evidence: t('reportEvidence'),
  openQuestions: t('reportOpen'),
  sources: t('reportSources'),
  inArticle: t('reportInArticle'),
  archived: t('reportArchived'),
  accessed: t('reportAccessed'),
  claimant: t('reportClaimant'),
  stated: t('reportStated'),
  status: t('reportStatus'),
  confidence: t('reportConfidence'),
  tags: t('reportTags'),
  untitled: t('reportUntitled'),
  wholeArticle: t('reportWholeArticle'),
  meanings: {
    key: t('reportMeaningKey'),
    question: t('reportMeaningQuestion'),
    doubt: t('reportMeaningDoubt'),
    agree: t('reportMeaningAgree'),
  },
  stances: { for: t('reportFor'), against: t('reportAgainst'), context: t('reportContext') },
  confidences: { low: t('reportLow'), fair: t('reportFair'), high: t('reportHigh') },
});
