import type { JSX } from 'preact';
import type { Span } from '../lib/core/span';
import type { MissingThing } from '../lib/digest/left-open';
import { clip } from './format';
import { t } from './i18n';
import { JumpLink } from './JumpLink';
import './MissingThings.css';

interface MissingThingsProps {
  readonly things: readonly MissingThing[];
  readonly jumpTo: (span: Span) => void;
}

/** What the article itself says is missing, thing by thing; nothing where it says none. */
export function MissingThings({ things, jumpTo }: MissingThingsProps): JSX.Element | null {
  if (things.length === 0) return null;
  return (
    <div class="missing-things">
      <h3 id="missing-things">{t('notAnnounced')}</h3>
      <ul class="list" aria-labelledby="missing-things">
        {things.map(({ text, places }) => (
          <li key={text}>
            <JumpLink spans={places} jumpTo={jumpTo}>
              <bdi>{clip(text, 120)}</bdi>
            </JumpLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
