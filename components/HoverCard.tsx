import type { JSX } from 'preact';
import type { HoverItem } from '../lib/core/hover';
import type { HoverCardActions, HoverCardProps } from './contract';
import { clip } from './format';
import { Icon } from './Icon';
import { t, tn } from './i18n';
import { WhyThis } from './WhyThis';
import { CATEGORY_NAMES, KIND_ONE } from './words';

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
      return <ThemePart item={item} actions={actions} />;
    case 'term':
      return <TermPart item={item} actions={actions} />;
    case 'flag':
      return <FlagPart item={item} actions={actions} />;
  }
}

interface PartProps<Kind> {
  readonly item: Extract<HoverItem, { kind: Kind }>;
  readonly actions: HoverCardActions;
}

function EntityPart({ item: { entity, metonym, summary }, actions }: PartProps<'entity'>): JSX.Element {
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
      <OpenButton id={entity.id} name={clip(entity.name, 120)} actions={actions} />
    </section>
  );
}

function ThemePart({ item: { theme, summary }, actions }: PartProps<'theme'>): JSX.Element {
  return (
    <section class="hover-part hover-theme">
      <p class="hover-kind">{t('theme')}</p>
      <p class="hover-name">{theme.name}</p>
      {summary && <p class="hover-line">{clip(summary, 200)}</p>}
      <OpenButton id={theme.id} name={theme.name} actions={actions} />
    </section>
  );
}

function TermPart({ item: { term, summary }, actions }: PartProps<'term'>): JSX.Element {
  return (
    <section class="hover-part hover-term">
      <p class="hover-kind">{t('term')}</p>
      <p class="hover-name">{term.name}</p>
      {summary && <p class="hover-line">{clip(summary, 200)}</p>}
      <OpenButton id={term.id} name={term.name} actions={actions} />
    </section>
  );
}

function FlagPart({ item: { flag, quote }, actions }: PartProps<'flag'>): JSX.Element {
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
        <WhyThis reasons={flag.why} />
      </div>
    </section>
  );
}

interface OpenButtonProps {
  readonly id: string;
  readonly name: string;
  readonly actions: HoverCardActions;
}

function OpenButton({ id, name, actions }: OpenButtonProps): JSX.Element {
  return (
    <div class="hover-actions">
      <button type="button" aria-label={t('openCardOf', name)} onClick={() => actions.open(id)}>
        {t('openCard')} <Icon name="next" size={12} />
      </button>
    </div>
  );
}
