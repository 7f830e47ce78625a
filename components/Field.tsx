import type { ComponentChildren, JSX } from 'preact';
import './Field.css';

interface FieldProps {
  readonly label: string;
  /** The one input, select or textarea that the label is for. */
  readonly children: ComponentChildren;
}

/** What is filled in or chosen, under its label. */
export const Field = ({ label, children }: FieldProps): JSX.Element => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
  <label class="field">
    <span>{label}</span>
    {children}
  </label>
);
