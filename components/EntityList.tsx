import type { JSX } from 'preact';
import type { Analysis, Entity, EntityKind, Mention } from '../lib/core/analysis';
import type { LiveSettings } from '../lib/core/live';
import type { Tie } from '../lib/digest/ties';
import { CardView } from './CardView';
import type { PanelActions } from './contract';
import { Disclosure } from './Disclosure';
import { EntitySays } from './EntitySays';
import { clip } from './format';
import { t, tn } from './i18n';
import { Jumper } from './Jumper';
import { NoteOn } from './NoteOn';
import { PastReading } from './PastReading';
import { Section } from './Section';
import { ShortList } from './ShortList';
import { KIND_NAMES } from './words';

interface EntityListProps {
  readonly kind: EntityKind;
  /** The article with all that was found in it: what its cards begin with. */
  readonly text: string;
  readonly analysis: Analysis;
  readonly ties: readonly Tie[];
  readonly marked: boolean;
  readonly opened: string | null;
  readonly live: LiveSettings;
  readonly actions: PanelActions;
}

/** The article's people, places or organisations, most often named first; nothing where there are none. */
export function EntityList(props: EntityListProps): JSX.Element | null {
  const { kind, text, analysis, ties, marked, opened, live, actions } = props;
  const entities = analysis.entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => Number(b.id === opened) - Number(a.id === opened) || timesOf(b) - timesOf(a));
  if (entities.length === 0) return null;
  return (
    <Section
      id={kind}
      title={t(KIND_NAMES[kind])}
      count={entities.length}
      kind={kind}
      marked={marked}
      onMark={(on) => actions.setKind(kind, on)}
    >
      <ShortList items={entities} keyOf={(entity) => entity.id} first={5} rowOf={({ id }) => `card-${id}`}>
        {(entity) => (
          <EntityItem
            entity={entity}
            mentions={analysis.mentions.filter(({ entityId }) => entityId === entity.id)}
            says={{ text, analysis, ties }}
            called={entity.id === opened}
            live={live}
            actions={actions}
          />
        )}
      </ShortList>
    </Section>
  );
}

/** Namings; of a country that is named by its people alone ("the French president"), those. */
const timesOf = ({ count, demonyms }: Entity): number => count || (demonyms?.length ?? 0);

interface EntityItemProps {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly says: Pick<EntityListProps, 'text' | 'analysis' | 'ties'>;
  readonly called: boolean;
  readonly live: LiveSettings;
  readonly actions: PanelActions;
}

function EntityItem({ entity, mentions, says, called, live, actions }: EntityItemProps): JSX.Element {
  const name = clip(entity.name, 120);
  const [role] = entity.roles;
  const places = mentions.length > 0 ? mentions : (entity.demonyms ?? []);
  // A dateline's capitals are no other name.
  const others = entity.aliases.filter((alias) => alias.toLowerCase() !== entity.name.toLowerCase());
  return (
    <Disclosure
      id={`card-${entity.id}`}
      called={called}
      row={
        <span class="row-words">
          <span class="row-name">
            <bdi>{name}</bdi> <span class="count">{tn('times', timesOf(entity))}</span>
          </span>
          {role && <bdi class="row-note">{clip(role.text, 120)}</bdi>}
        </span>
      }
    >
      {() => (
        <>
          <div class="card-tools">
            <Jumper spans={places} name={name} jumpTo={actions.jumpTo} />
            {places[0] && (
              <NoteOn
                finding={{ kind: 'entity', id: entity.id, label: name }}
                place={places[0]}
                actions={actions}
              />
            )}
            {others.length > 0 && (
              <p class="muted also">
                {t('alsoCalled')} <bdi>{clip(others.join(', '), 160)}</bdi>
              </p>
            )}
          </div>
          <EntitySays entity={entity} {...says} actions={actions} />
          <PastReading
            id={entity.id}
            text={says.text}
            commitments={says.analysis.commitments ?? []}
            jumpTo={actions.jumpTo}
            load={actions.loadPast}
          />
          <CardView id={entity.id} name={entity.name} live={live} actions={actions} />
        </>
      )}
    </Disclosure>
  );
}
