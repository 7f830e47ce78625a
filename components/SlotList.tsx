import type { JSX } from 'preact';
import type { Slot } from '../lib/core/analysis';
import type { Slots } from '../lib/digest/left-open';
import { clip } from './format';
import { type MessageKey, t } from './i18n';
import './MissingThings.css';

/** Names of what an undertaking may say of itself. */
export const SLOT_NAMES: Readonly<Record<Slot, MessageKey>> = {
  who: 'slotWho',
  toward: 'slotToward',
  byWhen: 'slotByWhen',
  howMuch: 'slotHowMuch',
  instrument: 'slotInstrument',
};

const PRONOUN = /^(?:i|we|you|he|she|it|they)$/i;

/** An undertaking slot by slot: what the article says of it, and what it leaves open. */
export function SlotList({ text, slots }: { readonly text: string; readonly slots: Slots }): JSX.Element {
  // "it" and "we" tell nobody who
  const said = slots.said.filter(({ place }) => !PRONOUN.test(text.slice(place.start, place.end)));
  return (
    <dl class="slots">
      {said.map(({ slot, place }) => (
        <SlotRow key={slot} name={t(SLOT_NAMES[slot])}>
          <dd dir="auto">{clip(text.slice(place.start, place.end), 120)}</dd>
        </SlotRow>
      ))}
      {slots.open.length > 0 && (
        <SlotRow name={t('slotsOpen')}>
          <dd class="open">{slots.open.map((slot) => t(SLOT_NAMES[slot])).join(' · ')}</dd>
        </SlotRow>
      )}
    </dl>
  );
}

function SlotRow({ name, children }: { readonly name: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      {children}
    </>
  );
}
