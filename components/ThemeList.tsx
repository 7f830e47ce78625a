import type { JSX } from 'preact';
import type { Commitment, Flag, Theme } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import type { LiveSettings } from '../lib/core/live';
import { CardView } from './CardView';
import type { PanelActions } from './contract';
import { Disclosure } from './Disclosure';
import { t, tn } from './i18n';
import { Jumper } from './Jumper';
import { NoteOn } from './NoteOn';
import { PastReading } from './PastReading';
import { Section } from './Section';
import { ShortList } from './ShortList';
import { ThemeSays } from './ThemeSays';

/** From this score on an article is about a theme, below it only touches on it. */
const CENTRAL = 0.5;

interface ThemeListProps {
  readonly article: Article;
  readonly themes: readonly Theme[];
  readonly commitments: readonly Commitment[];
  /** The flags that the reader is shown. */
  readonly flags: readonly Flag[];
  readonly marked: boolean;
  readonly opened: string | null;
  readonly live: LiveSettings;
  readonly actions: PanelActions;
}

/** Policy themes of the article, most central first; nothing where there are none. */
export function ThemeList(props: ThemeListProps): JSX.Element | null {
  const { article, themes, commitments, flags, marked, opened, live, actions } = props;
  if (themes.length === 0) return null;
  const sorted = themes.toSorted(
    (a, b) => Number(b.id === opened) - Number(a.id === opened) || b.score - a.score,
  );
  return (
    <Section
      id="theme"
      title={t('themes')}
      count={themes.length}
      kind="theme"
      marked={marked}
      onMark={(on) => actions.setKind('theme', on)}
    >
      <ShortList items={sorted} keyOf={(theme) => theme.id} first={5} rowOf={({ id }) => `card-${id}`}>
        {(theme) => (
          <Disclosure
            id={`card-${theme.id}`}
            called={theme.id === opened}
            row={
              <span class="row-words">
                <span class="row-name theme-name">
                  {theme.name} <span class="count">{tn('times', theme.evidence.length)}</span>
                </span>
                <span class="row-note">{theme.score >= CENTRAL ? t('themeCentral') : t('themeTouched')}</span>
              </span>
            }
          >
            {() => (
              <>
                <div class="card-tools">
                  <Jumper spans={theme.evidence} name={theme.name} jumpTo={actions.jumpTo} />
                  {theme.evidence[0] && (
                    <NoteOn
                      finding={{ kind: 'theme', id: theme.id, label: theme.name }}
                      place={theme.evidence[0]}
                      actions={actions}
                    />
                  )}
                </div>
                <ThemeSays theme={theme} article={article} flags={flags} jumpTo={actions.jumpTo} />
                <PastReading
                  id={theme.id}
                  text={article.text}
                  commitments={commitments}
                  jumpTo={actions.jumpTo}
                  load={actions.loadPast}
                />
                <CardView id={theme.id} name={theme.name} live={live} actions={actions} />
              </>
            )}
          </Disclosure>
        )}
      </ShortList>
    </Section>
  );
}
