import type { JSX } from 'preact';
import { BackupOptions } from './BackupOptions';
import type { OptionsProps } from './contract';
import { t } from './i18n';
import { ScaleOptions } from './ScaleOptions';
import { SettingRow } from './SettingRow';
import { Switch } from './Switch';
import './NoteEditor.css';
import './NoteView.css';
import './NotesOptions.css';

type NotesOptionsProps = Pick<OptionsProps, 'settings' | 'stored' | 'actions'>;

/** Settings of notes and claims, and their backup. */
export function NotesOptions({ settings, stored, actions }: NotesOptionsProps): JSX.Element {
  return (
    <>
      <SettingRow title={t('noteBarTitle')} more={t('noteBarMore')}>
        <Switch
          label={t('noteBarTitle')}
          on={settings.noteBar}
          onChange={(noteBar) => actions.change({ noteBar })}
        />
      </SettingRow>
      <SettingRow title={t('archiveTitle')} more={t('archiveMore')}>
        <Switch
          label={t('archiveTitle')}
          on={settings.archive}
          onChange={(archive) => actions.change({ archive })}
        />
      </SettingRow>
      <BackupOptions stored={stored} actions={actions} />
      <ScaleOptions statuses={settings.statuses} onChange={(statuses) => actions.change({ statuses })} />
    </>
  );
}
