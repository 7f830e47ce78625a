import type { JSX } from 'preact';
import type { Flag, Theme } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import type { Span } from '../lib/core/span';
import { digestTheme } from '../lib/digest/themes';
import { clip } from './format';
import { t } from './i18n';
import { JumpLink } from './JumpLink';
import { SaysPart } from './SaysPart';
import { CATEGORY_NAMES } from './words';

/** A card opens with this many of each kind; the others on demand. */
const FIRST = 3;

interface ThemeSaysProps {
  readonly theme: Theme;
  readonly article: Article;
  /** The flags that the reader is shown. */
  readonly flags: readonly Flag[];
  readonly jumpTo: (span: Span) => void;
}

/** What the article itself says of a theme: the sentences that carry it, and what they leave open. */
export function ThemeSays({ theme, article, flags, jumpTo }: ThemeSaysProps): JSX.Element {
  const digest = digestTheme(article, flags, theme);
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end);
  return (
    <>
      <SaysPart
        title={t('carriedBy')}
        items={digest.carriers}
        keyOf={({ sentence }) => String(sentence.start)}
        first={FIRST}
      >
        {({ sentence, words }) => (
          <JumpLink spans={words} jumpTo={jumpTo}>
            <bdi>{clip(wordsOf(sentence), 160)}</bdi>
          </JumpLink>
        )}
      </SaysPart>
      <SaysPart
        title={t('leftOpenThere')}
        items={digest.flags}
        keyOf={({ start, rule }) => `${start} ${rule}`}
        first={FIRST}
      >
        {(flag) => (
          <JumpLink spans={[flag]} jumpTo={jumpTo}>
            <bdi>{clip(wordsOf(flag), 120)}</bdi>
            <span class="left-open">{t(CATEGORY_NAMES[flag.rule])}</span>
          </JumpLink>
        )}
      </SaysPart>
    </>
  );
}
