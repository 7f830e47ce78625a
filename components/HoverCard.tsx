import type { JSX } from 'preact';
import type { HoverCardProps } from './contract';

/** Drawn soon; the contract stands. */
export function HoverCard(_props: HoverCardProps): JSX.Element {
  return <div />;
}
