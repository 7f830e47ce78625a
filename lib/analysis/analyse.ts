import { findAttributions } from '../attributions/find';
import type { Analysis, Problem } from '../core/analysis';
import type { ArticleInput } from '../core/article';
import type { Span } from '../core/span';
import { findEntities } from '../entities/find';
import { findAbsences } from '../flags/absences';
import { fillChecklist } from '../flags/checklist';
import { findCommitments } from '../flags/commitments';
import { findFlags } from '../flags/find';
import { tidySpans } from '../flags/tidy';
import { detectLanguage } from '../language/detect';
import { parse } from '../language/parse';
import type { Reading } from '../language/reading';
import { findTerms } from '../terms/find';
import { findThemes } from '../themes/find';
import { ENGINE } from './engine';

/**
 * Everything Readout finds in an article. Pure: the same article gives the same Analysis, plain JSON in and out.
 * A part that fails becomes a `problem`; the others still answer. Text in a language we do not read is left unmarked.
 */
export function analyse(article: ArticleInput): Analysis {
  const problems: Problem[] = [];
  const attempt = <T>(part: string, step: () => T, otherwise: T): T => {
    try {
      return step();
    } catch (error) {
      problems.push({ part, message: String(error) });
      return otherwise;
    }
  };
  const language = detectLanguage(article);
  const empty = { mentions: [], entities: [], relations: [] };
  if (!language.supported) {
    return {
      engine: ENGINE,
      language,
      ...empty,
      themes: [],
      attributions: [],
      flags: [],
      checklist: [],
      problems,
    };
  }
  const parsed = attempt('language', () => parse(article.text), {
    text: article.text,
    tokens: [],
    sentences: [],
  });
  const named = attempt('entities', () => findEntities(article, parsed), empty);
  const reading: Reading = { ...parsed, ...named, article };
  const attributions = attempt('attributions', () => findAttributions(reading), []);
  const themes = attempt('themes', () => findThemes(reading), []);
  const flags = attempt(
    'flags',
    () =>
      findFlags(reading, attributions, (rule, error) =>
        problems.push({ part: `flags/${rule}`, message: String(error) }),
      ),
    [],
  );
  const shown = attempt(
    'flags',
    () => tidySpans(reading, flags),
    (place: Span) => place,
  );
  const atShown = <T extends Span>(record: T): T => ({ ...record, ...shown(record) });
  return {
    engine: ENGINE,
    language,
    ...named,
    themes,
    terms: attempt('terms', () => findTerms(article.text), []),
    attributions,
    flags: flags.map(atShown),
    checklist: attempt('checklist', () => fillChecklist(reading, attributions, flags), []),
    commitments: attempt('commitments', () => findCommitments(reading, flags), []).map((record) => ({
      ...atShown(record),
      what: shown(record.what),
    })),
    absences: attempt('absences', () => findAbsences(reading, flags, themes), []).map(atShown),
    problems,
  };
}
