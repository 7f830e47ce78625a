import type { JSX } from 'preact';
import type { WelcomeProps } from './contract';

/** Drawn soon; the contract stands. */
export function Welcome(_props: WelcomeProps): JSX.Element {
  return <div />;
}
