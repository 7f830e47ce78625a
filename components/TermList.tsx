import type { JSX } from 'preact';
import type { Term } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import type { LiveSettings } from '../lib/core/live';
import type { Span } from '../lib/core/span';
import { sentencesAt } from '../lib/digest/sentences';
import { CardView } from './CardView';
import type { PanelActions } from './contract';
import { Disclosure } from './Disclosure';
import { clip } from './format';
import { t, tn } from './i18n';
import { JumpLink } from './JumpLink';
import { NoteOn } from './NoteOn';
import { SaysPart } from './SaysPart';
import { Section } from './Section';
import { ShortList } from './ShortList';

interface TermListProps {
  readonly article: Article;
  readonly terms: readonly Term[];
  readonly marked: boolean;
  readonly opened: string | null;
  readonly live: LiveSettings;
  readonly actions: PanelActions;
}

/** Terms of diplomacy, law and money that the article uses, in its order; nothing where there are none. */
export function TermList(props: TermListProps): JSX.Element | null {
  const { article, terms, marked, opened, live, actions } = props;
  if (terms.length === 0) return null;
  const sorted = terms.toSorted((a, b) => Number(b.id === opened) - Number(a.id === opened));
  return (
    <Section
      id="term"
      title={t('terms')}
      count={terms.length}
      kind="term"
      marked={marked}
      onMark={(on) => actions.setKind('term', on)}
    >
      <ShortList items={sorted} keyOf={({ id }) => id} first={5} rowOf={({ id }) => `card-${id}`}>
        {(term) => (
          <Disclosure
            id={`card-${term.id}`}
            called={term.id === opened}
            row={
              <span class="row-words">
                <span class="row-name">
                  {term.name} <span class="count">{tn('times', term.places.length)}</span>
                </span>
              </span>
            }
          >
            {() => (
              <>
                {term.places[0] && (
                  <div class="card-tools">
                    <NoteOn
                      finding={{ kind: 'term', id: term.id, label: term.name }}
                      place={term.places[0]}
                      actions={actions}
                    />
                  </div>
                )}
                <TermSays term={term} article={article} jumpTo={actions.jumpTo} />
                <CardView id={term.id} name={term.name} live={live} actions={actions} />
              </>
            )}
          </Disclosure>
        )}
      </ShortList>
    </Section>
  );
}

interface TermSaysProps {
  readonly term: Term;
  readonly article: Article;
  readonly jumpTo: (span: Span) => void;
}

/** The sentences in which the article uses a term. */
function TermSays({ term, article, jumpTo }: TermSaysProps): JSX.Element {
  return (
    <SaysPart
      title={t('usedHere')}
      items={sentencesAt(article, term.places)}
      keyOf={({ sentence }) => String(sentence.start)}
      first={2}
    >
      {({ sentence, words }) => (
        <JumpLink spans={words} jumpTo={jumpTo}>
          <bdi>{clip(article.text.slice(sentence.start, sentence.end), 200)}</bdi>
        </JumpLink>
      )}
    </SaysPart>
  );
}
