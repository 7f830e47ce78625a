import type { Role } from '../core/analysis';
import type { Parsed, Token } from '../language/parse';
import type { Name } from './name';

const HEAD =
  /^(?:president|minister|secretary|senator|sen|rep|representative|governor|gov|general|gen|chancellor|king|queen|prince|princess|pope|judge|justice|executive|ambassador|mayor|professor|captain|colonel|chief|chairman|chairwoman|chair|director|spokesman|spokeswoman|commissioner|premier|leader|commander|envoy|officer|analyst|coach|state|treasury|defense|defence)$/;
const JOIN = /^(?:of|for|the|and)$/;

/** What is said of a person right before ("U.S. Secretary of State Marco Rubio") the name. */
export function findRoles({ tokens, text }: Parsed, name: Name): Role[] {
  const sentence = tokens[name.first]?.sentence;
  let first = name.first;
  for (let at = name.first - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1] as Token;
    if (token.sentence !== sentence || text.slice(token.end, next.start).trim() !== '') break;
    if (/^\p{Lu}/u.test(token.text) && !/^the$/i.test(token.text)) first = at;
    else if (!HEAD.test(token.normal) && !JOIN.test(token.normal)) break;
    else if (HEAD.test(token.normal)) first = at;
  }
  const words = tokens.slice(first, name.first);
  if (!words.some((word) => HEAD.test(word.normal))) return [];
  const start = (words[0] as Token).start;
  const end = (words.at(-1) as Token).end;
  return [{ start, end, text: text.slice(start, end) }];
}
