import type { JSX } from 'preact';
import type { KeyCommand } from './contract';
import { t } from './i18n';

interface CommandListProps {
  readonly commands: readonly KeyCommand[];
  readonly openShortcuts: () => void;
}

/** The keyboard commands as they are set now; only the browser's own page can change them. */
export function CommandList({ commands, openShortcuts }: CommandListProps): JSX.Element {
  return (
    <>
      <dl class="commands">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{t('noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={openShortcuts}>
        {t('changeShortcuts')}
      </button>
    </>
  );
}
