import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HoverItem } from '../lib/core/hover';
import type { Finding } from '../lib/core/note';
import type { StorageTrouble } from '../lib/core/saving';
import type { Span } from '../lib/core/span';
import type { HoverCardActions, HoverCardProps } from './contract';
import { clip } from './format';
import { Icon } from './Icon';
import { t, tn } from './i18n';
import { WhyThis } from './WhyThis';
import { CATEGORY_NAMES, KIND_ONE, SLOT_QUESTIONS, TROUBLES } from './words';

/**
 * What is known about the words under the pointer, in a small card beside them. Whoever places it also brings its
 * styles (theme.css and HoverCard.css): in a page it lives in a closed shadow root.
 */
export function HoverCard({ items, actions }: HoverCardProps): JSX.Element {
  // the open question first: it is what the reader would miss
  const sorted = items.toSorted((a, b) => Number(b.kind === 'flag') - Number(a.kind === 'flag'));
  return (
    <div
      class="hover-card"
      role="dialog"
      aria-label={items.map(nameOf).join(', ')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.close();
      }}
    >
      {sorted.map((item) => (
        <HoverPart key={keyOf(item)} item={item} actions={actions} />
      ))}
    </div>
  );
}

const nameOf = (item: HoverItem): string => {
  switch (item.kind) {
    case 'entity':
      return clip(item.entity.name, 120);
    case 'theme':
      return item.theme.name;
    case 'term':
      return item.term.name;
    case 'flag':
      return t(CATEGORY_NAMES[item.flag.rule]);
  }
};

const keyOf = (item: HoverItem): string => {
  switch (item.kind) {
    case 'entity':
      return item.entity.id;
    case 'theme':
      return item.theme.id;
    case 'term':
      return item.term.id;
    case 'flag':
      return `${item.flag.rule}:${item.flag.start}`;
  }
};

function HoverPart({ item, actions }: { readonly item: HoverItem; readonly actions: HoverCardActions }) {
  switch (item.kind) {
    case 'entity':
      return <EntityPart item={item} actions={actions} />;
    case 'theme':
      return <TopicPart item={item} of={item.theme} actions={actions} />;
    case 'term':
      return <TopicPart item={item} of={item.term} actions={actions} />;
    case 'flag':
      return <FlagPart item={item} actions={actions} />;
  }
}

interface PartProps<Kind> {
  readonly item: Extract<HoverItem, { kind: Kind }>;
  readonly actions: HoverCardActions;
}

function EntityPart({
  item: { entity, place, metonym, summary },
  actions,
}: PartProps<'entity'>): JSX.Element {
  const [role] = entity.roles;
  return (
    <section class={`hover-part hover-${entity.kind}`}>
      <p class="hover-kind">
        {t(KIND_ONE[entity.kind])} · {tn('timesInArticle', entity.count)}
      </p>
      <p class="hover-name" dir="auto">
        {clip(entity.name, 120)}
      </p>
      {metonym && <p class="hover-line">{t('metonym')}</p>}
      {role && (
        <p class="hover-line hover-role" dir="auto">
          <q>{clip(role.text, 160)}</q>
        </p>
      )}
      {summary && <p class="hover-line">{clip(summary, 200)}</p>}
      <NamedActions
        finding={{ kind: 'entity', id: entity.id, label: clip(entity.name, 120) }}
        {...{ place, actions }}
      />
    </section>
  );
}

interface TopicPartProps extends PartProps<'theme' | 'term'> {
  readonly of: { readonly id: string; readonly name: string };
}

/** A theme or a term: its name and what it is. */
function TopicPart({
  item: { kind, place, summary },
  of: { id, name },
  actions,
}: TopicPartProps): JSX.Element {
  return (
    <section class={`hover-part hover-${kind}`}>
      <p class="hover-kind">{t(kind)}</p>
      <p class="hover-name">{name}</p>
      {summary && <p class="hover-line">{clip(summary, 200)}</p>}
      <NamedActions finding={{ kind, id, label: name }} {...{ place, actions }} />
    </section>
  );
}

function FlagPart({ item: { flag, place, quote, open }, actions }: PartProps<'flag'>): JSX.Element {
  const [trouble, settle] = useTrouble();
  const { claim } = actions;
  const questions = [flag.question, ...open.map((slot) => t(SLOT_QUESTIONS[slot]))];
  return (
    <section class="hover-part hover-flag">
      <p class="hover-kind">{t(CATEGORY_NAMES[flag.rule])}</p>
      <p class="visually-hidden">
        <q>{clip(quote)}</q>
      </p>
      <p class="hover-question" lang="en">
        {flag.question}
      </p>
      <div class="hover-actions">
        <button type="button" onClick={() => actions.dismissFlag(flag)}>
          {t('dismiss')}
        </button>
        <NoteButton
          finding={{ kind: 'flag', id: flag.rule, label: flag.question }}
          {...{ place, actions, settle }}
        />
        {claim && (
          <button
            type="button"
            aria-label={t('claimStartOn', clip(quote))}
            onClick={() => settle(claim(place, questions))}
          >
            {t('claimStart')}
          </button>
        )}
        <WhyThis reasons={flag.why} />
      </div>
      <Trouble trouble={trouble} />
    </section>
  );
}

interface NamedActionsProps {
  readonly finding: Finding;
  readonly place: Span;
  readonly actions: HoverCardActions;
}

/** What can be done with somebody or something that is named: open the whole card, note on it. */
function NamedActions({ finding, place, actions }: NamedActionsProps): JSX.Element {
  const [trouble, settle] = useTrouble();
  return (
    <>
      <div class="hover-actions">
        <button
          type="button"
          aria-label={t('openCardOf', finding.label)}
          onClick={() => actions.open(finding.id)}
        >
          {t('openCard')} <Icon name="next" size={12} />
        </button>
        <NoteButton {...{ finding, place, actions, settle }} />
      </div>
      <Trouble trouble={trouble} />
    </>
  );
}

interface NoteButtonProps extends NamedActionsProps {
  settle(task: Promise<StorageTrouble | null>): void;
}

function NoteButton({ finding, place, actions: { note }, settle }: NoteButtonProps): JSX.Element | null {
  if (!note) return null;
  const label = t('noteOn', clip(finding.label, 120));
  return (
    <button type="button" aria-label={label} onClick={() => settle(note(finding, place))}>
      {t('noteWrite')}
    </button>
  );
}

/** What kept the last thing from being stored, and how to wait for the next. */
function useTrouble(): [StorageTrouble | null, (task: Promise<StorageTrouble | null>) => void] {
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  return [trouble, (task) => void task.then(setTrouble)];
}

const Trouble = ({ trouble }: { readonly trouble: StorageTrouble | null }): JSX.Element | null =>
  trouble && (
    <p class="hover-line trouble" role="alert">
      {t(TROUBLES[trouble])}
    </p>
  );
