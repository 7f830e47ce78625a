import { verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { BODIES, HOLDERS, INSIDERS, MOODS, ROLES, SOME } from '../../language/speakers';
import { FACTIONS, isPeoples, PUBLICS } from '../groups';
import { OPINES } from '../words/cues';
import {
  ACCLAIMED,
  ATTITUDE,
  CHARGES,
  COMPARISONS,
  JUDGED,
  MOUNTING,
  OUTCRY,
  REACTIONS,
  TRAITS,
} from '../words/opinions';

/** The word classes that patterns of unnamed voices are written with. */
export const classes = {
  HOLDER: HOLDERS,
  FORECAST: verbs('expect forecast predict anticipate'),
  PROMPT: new Set(words('prompted prompting led leading caused causing pushed pushing')),
  PUBLIC: (token: Token) =>
    HOLDERS.has(token.normal) || /^(?:users|readers|viewers|people|commenters)$/.test(token.normal),
  OPINE: OPINES,
  INSIDER: INSIDERS,
  BODY: BODIES,
  SOME,
  MOOD: MOODS,
  HAVE: new Set(words('have has had')),
  BE: new Set(words('is are was were has have been be remain remains remained')),
  FEEL: new Set(words('is are was were been remain remains remained')),
  ADV: (token: Token) => token.tags.has('Adverb') || /^(?:less|more|most|also|been)$/.test(token.normal),
  GROW: verbs('grow mount rise spread intensify swirl increase persist linger deepen'),
  SEEN: new Set(
    words(
      'seen viewed regarded considered perceived interpreted described criticized criticised expected believed praised hailed condemned',
    ),
  ),
  TRAIT: TRAITS,
  // "rocket fire" is an event
  HARSH: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Determiner')) &&
    !/^(?:rocket|mortar|artillery|gun|machine|sniper|small|arms|tank|missile|enemy|cyber|terrorist|drone|air|shell)$/.test(
      token.normal,
    ),
  MOD: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Possessive'),
  QUANTITY: new Set(words('some many most several other few a among one')),
  NOUNISH: (token: Token) =>
    token.tags.has('Noun') || token.tags.has('Determiner') || token.tags.has('Adjective'),
  OUTCRY,
  DRAW: verbs('cause draw spark prompt face provoke trigger stoke fuel attract ignite stir invite generate'),
  GROUP: (token: Token) =>
    isPeoples(token) ||
    (token.tags.has('Plural') && [HOLDERS, BODIES, FACTIONS].some((group) => group.has(token.normal))),
  RAISED: new Set(words('raised asked mounting')),
  WATCH: verbs('watch look wait'),
  ACCLAIMED,
  ATTITUDE,
  CHARGES,
  COMPARISONS,
  JUDGED,
  MOUNTING,
  REACTIONS,
  TALLY: new Set(words('many most some several')),
  PEOPLES: (token: Token) =>
    isPeoples(token) ||
    (token.tags.has('Plural') &&
      (HOLDERS.has(token.normal) || PUBLICS.has(token.normal) || ROLES.has(token.normal))),
  OPINING: (token: Token) => /ing$/.test(token.normal) && OPINES.has(token.normal),
  THERE: new Set(['there', "there's"]),
  LINK: new Set(words('a an the and but is are was were be been being')),
  RUN: verbs('run'),
  CLAIMED: verbs('deny face reject dismiss draw'),
  DIVIDE: new Set(
    words(
      'divided divides split splits polarized polarised polarizes polarises shocked shocks stunned outraged',
    ),
  ),
  EXPRESS: verbs('express voice raise share'),
  FEELING: new Set([
    ...MOODS.keys(),
    ...words(
      'concerns doubts fears hope hopes optimism pessimism surprise disappointment outrage alarm dismay reservations misgivings skepticism relief support disbelief',
    ),
  ]),
  UPSET: verbs(
    'anger alarm outrage infuriate dismay unsettle rattle frustrate disappoint upset unnerve delight please worry',
  ),
  FORECASTERS: (token: Token) =>
    /^(?:analysts|economists|experts|investors|forecasters)['’]?$/.test(token.normal),
  EMOTIONS: new Set(words('suspicions tensions emotions tempers feelings passions anxieties')),
};
