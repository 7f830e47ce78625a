import type { JSX } from 'preact';
import type { PanelProps } from './contract';

/** Drawn soon; the contract stands. */
export function Panel(_props: PanelProps): JSX.Element {
  return <div />;
}
