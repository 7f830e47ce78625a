import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis, Problem } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import { shownFlags } from '../lib/core/mark';
import { findTies } from '../lib/digest/ties';
import { ArticleHead } from './ArticleHead';
import { Checklist } from './Checklist';
import type { PanelProps } from './contract';
import { EntityList } from './EntityList';
import { ExportSection } from './ExportSection';
import { FlagList } from './FlagList';
import { Icon } from './Icon';
import { t, uiLanguage } from './i18n';
import { late } from './late';
import { NotesCount } from './NotesCount';
import { Overview } from './Overview';
import { Sourcing } from './Sourcing';
import { TermList } from './TermList';
import { ThemeList } from './ThemeList';
import { PART_NAMES } from './words';
import './Report.css';

const OwnNotes = late(async () => (await import('./OwnNotes')).OwnNotes);
const ArticleMap = late(async () => (await import('./ArticleMap')).ArticleMap);

interface ReportProps
  extends Pick<PanelProps, 'settings' | 'surface' | 'dismissed' | 'opened' | 'notes' | 'actions'> {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Everything found in one article, the open questions first. */
export function Report(props: ReportProps): JSX.Element {
  const { article, analysis, actions } = props;
  return (
    <>
      <ArticleHead article={article} />
      <Notes {...props} />
      <ExportSection {...props} />
      {analysis.language.supported ? (
        <Findings {...props} />
      ) : (
        <OtherLanguage code={analysis.language.code} />
      )}
      <footer class="report-foot">
        <button type="button" class="quiet-button" onClick={() => actions.markNotArticle()}>
          {t('markNotArticle')}
        </button>
      </footer>
    </>
  );
}

/** What the reader wrote: all of it in the side panel; in the popup their number, or the one that was called. */
function Notes({ article, surface, opened = null, notes, actions }: ReportProps) {
  if (!notes) return null;
  if (surface === 'popup' && !/^(note|claim):/.test(opened ?? ''))
    return <NotesCount shown={notes} actions={actions} />;
  return <OwnNotes shown={notes} text={article.text} opened={opened} actions={actions} />;
}

function Findings(props: ReportProps) {
  const { article, analysis, settings, surface, dismissed, opened = null, actions } = props;
  const { entities, themes, terms = [], flags, attributions, checklist, problems } = analysis;
  const ties = useMemo(() => findTies(article, analysis), [article, analysis]);
  const shown = shownFlags(analysis, settings, dismissed);
  const nothing = entities.length + themes.length + flags.length + attributions.length + terms.length === 0;
  return (
    <>
      {!nothing && <Overview flags={shown.length} entities={entities} themes={themes} terms={terms.length} />}
      {problems.length > 0 && (
        <p class="problem" role="alert">
          <Icon name="alert" /> {t('partsFailed', problems.map(partName).join(', '))}
        </p>
      )}
      {nothing ? (
        <p class="nothing muted">{t('nothingFound')}</p>
      ) : (
        <FlagList
          article={article}
          analysis={analysis}
          dismissed={dismissed}
          showGrey={settings.showGrey}
          marked={settings.kinds.flag}
          actions={actions}
        />
      )}
      {(['person', 'place', 'organization'] as const).map((kind) => (
        <EntityList
          key={kind}
          kind={kind}
          text={article.text}
          analysis={analysis}
          ties={ties}
          marked={settings.kinds[kind]}
          opened={opened}
          live={settings.live}
          actions={actions}
        />
      ))}
      <ThemeList
        article={article}
        themes={themes}
        commitments={analysis.commitments ?? []}
        flags={shown}
        marked={settings.kinds.theme}
        opened={opened}
        live={settings.live}
        actions={actions}
      />
      <TermList
        article={article}
        terms={terms}
        marked={settings.kinds.term}
        opened={opened}
        live={settings.live}
        actions={actions}
      />
      {surface === 'sidepanel' && (
        <ArticleMap article={article} analysis={analysis} ties={ties} jumpTo={actions.jumpTo} />
      )}
      <Checklist items={checklist} jumpTo={actions.jumpTo} />
      <Sourcing text={article.text} analysis={analysis} actions={actions} />
    </>
  );
}

function partName({ part }: Problem): string {
  const name = PART_NAMES[part];
  return name ? t(name) : part;
}

/** Readout reads English: of another language it says so rather than mark words wrongly. */
function OtherLanguage({ code }: { readonly code: string }): JSX.Element {
  return (
    <div class="other-language">
      <p>{t('languageUnsupported', languageName(code))}</p>
      <p class="muted">{t('languageUnsupportedMore')}</p>
    </div>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // a page may claim any nonsense as its language
  }
}
