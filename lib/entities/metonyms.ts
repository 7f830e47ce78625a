import type { Parsed } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import type { Name } from './name';

const PLACE_PREPOSITION =
  /^(?:in|at|near|outside|around|across|downtown|central|visit|visited|leave|left|arrived|reached)$/;
const ACTS =
  /^(?:said|says|has|had|will|would|wants|wanted|hopes|insists|denied|denies|accused|accuses|announced|agreed|agrees|rejected|warned|is|was|and|remains|seeks|sees|views|imposed|backs|backed|called|urged|fears)$/;
const STANCE =
  /^(?:view|position|policy|stance|commitment|commitments|support|decision|allies|ally|response|approach|offer|claim|interests|concerns|influence|role|relations|ties|foreign|military|diplomatic|strategy|demands)$/;
const BETWEEN = /^(?:between|among|with|by|for|from|against|to)$/;

/** Whether a city's name stands for the government that sits there ("ties between Washington and Tokyo"). */
export function isMetonym({ tokens, text }: Parsed, name: Name): boolean {
  if (name.kind !== 'place' || !COUNTRY_INDEX.bySeat.has(text.slice(name.start, name.end))) return false;
  const before = tokens[name.first - 1];
  const after = tokens[name.last];
  const last = tokens[name.last - 1];
  if (before && before.end <= name.start && PLACE_PREPOSITION.test(before.normal)) return false;
  const gap = text.slice(name.end, after?.start ?? name.end);
  const possessive = /^['’]s/.test(text.slice(name.end, last?.end ?? name.end));
  if (possessive) return STANCE.test(after?.normal ?? '');
  const sentence = last?.sentence;
  if (before?.sentence === sentence && before && BETWEEN.test(before.normal))
    return !/^(?:from|to)$/.test(before.normal);
  if (after?.sentence === sentence && /^\s*$/.test(gap) && ACTS.test(after?.normal ?? '')) return true;
  return before?.normal === 'and' || /^,\s*$/.test(gap);
}
