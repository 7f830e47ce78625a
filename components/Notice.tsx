import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon';
import './Notice.css';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** A state that needs no list: what is the matter, and what the reader can do. */
export function Notice({ icon, title, text, children }: NoticeProps): JSX.Element {
  return (
    <div class="notice">
      <span class="notice-icon">
        <Icon name={icon} size={24} />
      </span>
      <h1>{title}</h1>
      {text && <p class="muted">{text}</p>}
      {children && <div class="notice-actions">{children}</div>}
    </div>
  );
}
