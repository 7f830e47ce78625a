import type { JSX } from 'preact';
import type { Target } from '../lib/core/note';
import type { Span } from '../lib/core/span';
import type { Placed } from '../lib/notes/place';
import { clip } from './format';
import { t } from './i18n';
import { JumpLink } from './JumpLink';

interface PlaceOfProps {
  readonly placed: Placed<{ readonly target?: Target }>;
  readonly text: string;
  readonly jumpTo: (span: Span) => void;
}

/**
 * The words of a note or claim, leading to where they stand now. Where they are gone it says so, with the passage that
 * stands where they were: never another place in their stead.
 */
export function PlaceOf({ placed, text, jumpTo }: PlaceOfProps): JSX.Element {
  const { item, status, span, nearest } = placed;
  const quote = clip(item.target?.quote ?? '');
  if (status === 'whole' || !item.target) return <p class="muted">{t('noteOnArticle')}</p>;
  if (!span)
    return (
      <div class="orphan">
        <blockquote dir="auto">
          <q>{quote}</q>
        </blockquote>
        <p class="muted">{t('noteOrphan')}</p>
        {nearest && (
          <p>
            {t('noteNearest')}{' '}
            <JumpLink spans={[nearest]} jumpTo={jumpTo}>
              <bdi>{clip(text.slice(nearest.start, nearest.end), 160)}</bdi>
            </JumpLink>
          </p>
        )}
      </div>
    );
  return (
    <>
      <blockquote dir="auto">
        <JumpLink spans={[span]} jumpTo={jumpTo}>
          <q>{quote}</q>
        </JumpLink>
      </blockquote>
      {status === 'changed' && (
        <p class="muted">
          {t('noteChanged')} <q dir="auto">{clip(text.slice(span.start, span.end))}</q>
        </p>
      )}
      {status === 'moved' && <p class="muted">{t('noteMoved')}</p>}
    </>
  );
}
