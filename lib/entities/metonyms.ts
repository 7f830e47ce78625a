import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { type Name, stemOf, writtenForm } from './name';

/** What a city's surroundings say of it: the place, or the government that sits there. */
type Sense = 'place' | 'government';

const AT_PLACE =
  /^(?:in|at|near|outside|around|across|downtown|central|inside|through|throughout|visit|visited|visiting|leave|left|leaving|arrived|reached|reach|entered|toured|from|to|northern|southern|eastern|western|suburban|greater)$/;
const TOWARDS =
  /^(?:between|among|with|against|by|for|want|wants|wanted|push|pushed|pressed|pressure|urge|urged|urges|urging|accuse|accused|accuses|accusing|warn|warned|warns|ask|asked|told|tell|persuade|convince|blame|blamed|blames|criticise|criticised|criticize|criticized|angered|anger|infuriated|alarmed|backed|antagonize|antagonise|embarrass|embarrassed|allies|ally|ties|toward|towards|than|and|if|when|while|because|that|whether|but|although|since|as|though|where)$/;
const ACTS =
  /^(?:said|says|wants|wanted|hopes|hoped|insists|insisted|denied|denies|accused|accuses|announced|agreed|agrees|rejected|rejects|warned|warns|sees|views|viewed|imposed|imposes|backs|backed|called|urged|urges|fears|feared|considers|considered|regards|refused|refuses|demanded|demands|offered|offers|responded|argues|argued|believes|believed|expects|expected|plans|planned|proposed|proposes|vowed|pledged|pledges|condemned|condemns|welcomed|supports|supported|opposes|opposed|maintains|claims|claimed|sought|seeks|threatened|threatens|has|had|will|would|may|might|must|should|could|can|did|does|is|was|recalled|expelled|summoned|severed|signed|signaled|signalled|approved|protested|retaliated|intends|decided|decides|acknowledged|admitted|complained|cut|suspended|recognises|recognizes|recognised|recognized|remains|became|enables|aims)$/;
/** Of these a city can do or suffer some itself ("Paris is cold"): alone they prove nothing. */
const WEAK =
  /^(?:has|had|will|would|may|might|must|should|could|can|did|does|is|was|remains|became|cut|enables)$/;
const STANCE =
  /^(?:view|views|position|policy|policies|stance|commitment|commitments|support|decision|decisions|allies|ally|response|approach|offer|claim|claims|interests|concerns|influence|role|relations|ties|foreign|military|diplomatic|strategy|demands|refusal|willingness|intentions|ambitions|efforts|insistence|opposition|recognition|sanctions|troops|forces|nuclear|trade|tariffs|proposal|plan|plans|warning|rejection|accusations|handling|invasion|war|ambassador|envoy|closest|desire|diplomacy|leverage|leaders|government|defense|defence|security|reluctance|threat|threats|aggression|backing|aid|assurances|priorities|goal|goals)$/;
const LED =
  /^(?:led|backed|based|controlled|installed|appointed|funded|sponsored|run|held|born|brokered|friendly|aligned|supported|imposed|dominated)$/;

/** The names of cities that stand for the government which sits there ("ties between Washington and Tokyo"). */
export function findMetonyms(parsed: Parsed, names: readonly Name[]): ReadonlySet<Name> {
  const seats = names.filter(
    (name) => name.kind === 'place' && COUNTRY_INDEX.bySeat.has(writtenForm(parsed, name)),
  );
  const metonyms = new Set<Name>();
  for (const row of groupRows(parsed, seats)) {
    const senses = row.map((name) => senseOf(parsed, name, row));
    // What is true of one in a row is true of all: "Washington, Tokyo and Seoul".
    if (senses.includes('government') && senses[0] !== 'place') for (const name of row) metonyms.add(name);
  }
  return metonyms;
}

/** Seats that are listed together: only commas and "and" part them. */
function groupRows({ text }: Parsed, seats: readonly Name[]): Name[][] {
  const rows: Name[][] = [];
  for (const name of seats) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const between = before ? text.slice(before.end, name.start) : '';
    if (row && /^(?:,|,? and|,? or|-|–|\/)\s*$/.test(between)) row.push(name);
    else rows.push([name]);
  }
  return rows;
}

function senseOf(parsed: Parsed, name: Name, row: readonly Name[]): Sense | undefined {
  const { tokens, text } = parsed;
  const sentence = tokens[name.first]?.sentence;
  const inSentence = (token: Token | undefined): Token | undefined =>
    token?.sentence === sentence ? token : undefined;
  const before = name === row[0] ? inSentence(tokens[name.first - 1]) : undefined;
  const after = name === row.at(-1) ? inSentence(tokens[name.last]) : undefined;
  const word = (token: Token | undefined): string => (token ? stemOf(token).toLowerCase() : '');
  const gap = text.slice(name.end, after?.start ?? name.end);
  const possessive = /^['’]s?\s/.test(text.slice(name.end, name.end + 3));
  if (/^\s*,?\s*D\.?C\b/.test(text.slice(name.end, name.end + 8))) return 'place';
  if (gap === '-')
    return LED.test(word(after)) && !/^(?:based|born)$/.test(word(after)) ? 'government' : 'place';
  if (before && AT_PLACE.test(word(before))) return 'place';
  if (possessive)
    return STANCE.test(word(after)) || STANCE.test(word(inSentence(tokens[name.last + 1])))
      ? 'government'
      : undefined;
  const acts = after !== undefined && /^\s+$/.test(gap) && ACTS.test(word(after));
  const towards = before !== undefined && TOWARDS.test(word(before));
  if (acts && (!WEAK.test(word(after)) || towards || row.length > 1 || actsOn(tokens[name.last + 1])))
    return 'government';
  if (
    towards &&
    /^(?:between|among|with|against|by|for|want|wants|wanted|push|pushed|urge|urged|urges|accuse|accused|accuses|press|pressed|warn|warned|blame|blamed|told|ties)$/.test(
      word(before),
    )
  )
    return 'government';
  return undefined;
}

/** "Beijing has rejected", "Moscow would not say": the verb after the helping verb is one of acting. */
const actsOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:not|never|also|repeatedly|already|long|yet)$/.test(token.normal) ||
    (ACTS.test(token.normal) && !WEAK.test(token.normal)));
