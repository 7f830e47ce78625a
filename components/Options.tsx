import type { JSX } from 'preact';
import type { OptionsProps } from './contract';

/** Drawn soon; the contract stands. */
export function Options(_props: OptionsProps): JSX.Element {
  return <div />;
}
