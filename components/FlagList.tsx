import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Analysis, Flag } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import { flagKey } from '../lib/core/mark';
import type { Span } from '../lib/core/span';
import { aroundOf } from '../lib/digest/around';
import { listMissing, type Slots, slotsAt } from '../lib/digest/left-open';
import { sentenceAt, sentenceSpans } from '../lib/digest/sentences';
import type { PanelActions } from './contract';
import { focusNeighbour } from './focus';
import { clip } from './format';
import { t, tn } from './i18n';
import { MissingThings } from './MissingThings';
import { NoteOn } from './NoteOn';
import { Section } from './Section';
import { ShortList } from './ShortList';
import { SlotList } from './SlotList';
import { WhyThis } from './WhyThis';
import { CATEGORY_NAMES, SLOT_QUESTIONS } from './words';
import './FlagList.css';

interface FlagListProps {
  readonly article: Pick<Article, 'text' | 'dateline'>;
  readonly analysis: Pick<Analysis, 'flags' | 'absences' | 'commitments'>;
  readonly dismissed: ReadonlySet<string>;
  readonly showGrey: boolean;
  readonly marked: boolean;
  readonly actions: PanelActions;
}

/** Missing specifics: central ones first, then in text order. Questions and reasons come in English from the analysis. */
export function FlagList(props: FlagListProps): JSX.Element {
  const { article, analysis, dismissed, showGrey, marked, actions } = props;
  const { flags, absences = [], commitments = [] } = analysis;
  const [greyAsked, setGreyAsked] = useState(false);
  const kept = flags.filter((flag) => !dismissed.has(flagKey(flag)));
  const grey = kept.filter((flag) => flag.severity === 1);
  const listed = kept
    .filter((flag) => showGrey || greyAsked || flag.severity > 1)
    .toSorted((a, b) => b.severity - a.severity || a.start - b.start);
  const gone = flags.length - kept.length;
  const { text } = article;
  const sentences = useMemo(() => sentenceSpans(article), [article]);
  return (
    <Section
      id="flag"
      title={t('missingSpecifics')}
      count={listed.length}
      kind="flag"
      marked={marked}
      onMark={(on) => actions.setKind('flag', on)}
    >
      {listed.length === 0 && <p class="muted">{gone > 0 ? t('allFlagsDismissed') : t('noFlags')}</p>}
      <MissingThings things={listMissing(text, absences, listed)} jumpTo={actions.jumpTo} />
      <ShortList items={listed} keyOf={(flag) => `${flag.start}:${flag.rule}`} first={5}>
        {(flag) => (
          <FlagItem
            flag={flag}
            text={text}
            sentence={sentences[sentenceAt(sentences, flag.start)] ?? flag}
            slots={slotsAt(flag, commitments)}
            actions={actions}
          />
        )}
      </ShortList>
      <div class="list-foot">
        {!showGrey && !greyAsked && grey.length > 0 && (
          <button type="button" class="quiet-button" onClick={() => setGreyAsked(true)}>
            {tn('showGrey', grey.length)}
          </button>
        )}
        {gone > 0 && (
          <button type="button" class="quiet-button" onClick={() => actions.restoreFlags()}>
            {tn('restoreFlags', gone)}
          </button>
        )}
      </div>
    </Section>
  );
}

interface FlagItemProps {
  readonly flag: Flag;
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** Of an undertaking: what it says of itself. */
  readonly slots: Slots | null;
  readonly actions: PanelActions;
}

/** Most characters of a flag with the words around it: two or three lines of the narrowest panel. */
const MOST = 90;

function FlagItem({ flag, text, sentence, slots, actions }: FlagItemProps): JSX.Element {
  const words = clip(text.slice(flag.start, flag.end));
  const { before, after } = aroundOf(text, sentence, flag, MOST);
  return (
    <article
      class={`flag severity-${flag.severity}`}
      aria-label={t('flagOn', t(CATEGORY_NAMES[flag.rule]), words)}
    >
      <p class="flag-category">
        {t(CATEGORY_NAMES[flag.rule])}
        {flag.severity === 3 && <strong class="central">{t('centralFlag')}</strong>}
      </p>
      <blockquote dir="auto">
        {before}
        <q class="quoted">{words}</q>
        {after}
      </blockquote>
      <p class="flag-question" lang="en">
        {flag.question}
      </p>
      {slots && <SlotList text={text} slots={slots} />}
      <div class="actions">
        <button type="button" class="quiet-button" onClick={() => actions.jumpTo(flag)}>
          {t('showInPage')}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget, document.getElementById('flag-title'));
            actions.dismissFlag(flag);
          }}
        >
          {t('dismiss')}
        </button>
        <NoteOn
          finding={{ kind: 'flag', id: flag.rule, label: flag.question }}
          place={flag}
          actions={actions}
        />
        <button
          type="button"
          class="quiet-button"
          aria-label={t('claimStartOn', words)}
          onClick={() =>
            void actions.startClaim(flag, [
              flag.question,
              ...(slots?.open ?? []).map((slot) => t(SLOT_QUESTIONS[slot])),
            ])
          }
        >
          {t('claimStart')}
        </button>
        <WhyThis class="why" reasons={flag.why} />
      </div>
    </article>
  );
}
