import type { Parsed, Token } from '../language/parse';
import type { Name } from './name';

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|sen|senator|rep|representative|gov|governor|gen|general|lt|brig|adm|admiral|cmdr|sup|col|colonel|maj|major|capt|captain|sgt|president|chancellor|minister|secretary|ambassador|judge|justice|mayor|rev|reverend|pope|king|queen|prince|princess|lord|lady|sheikh|sheik|datuk|sheriff|detective|officer|superintendent|deputy|chairman|coach|congressman|congresswoman|spokesman|spokeswoman|speaker|premier|commissioner|councillor|councilman|councilwoman|inspector|sergeant|lieutenant|commander|archbishop|treasurer|undersecretary|incumbent|democrat|republican)$/;

/** Of these, those that are nobody's surname. */
const BARE_TITLE = /^(?:pope|mrs?|ms|dr|prof|gen|lt|brig|adm|cmdr|col|maj|capt|sgt|rep|gov|rev)\.?$/;

/** No name begins with "the" or a number, and a person's not with a title; nothing is left of a title alone. */
export function stripOpening({ tokens }: Parsed, name: Name): Name[] {
  let first = name.first;
  for (; first < name.last; first += 1) {
    const word = tokens[first] as Token;
    const strip =
      word.text === 'the' ||
      (/^\d+$/.test(word.text) && first < name.last - 1) ||
      (name.kind === 'person' &&
        HONORIFIC.test(word.normal.replace(/\.$/, '')) &&
        (first < name.last - 1 || BARE_TITLE.test(word.normal)));
    if (!strip) break;
  }
  const start = tokens[first]?.start;
  return first >= name.last || start === undefined ? [] : [{ ...name, first, start }];
}
