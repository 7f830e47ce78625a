import type { Disclosure } from '../core/article';

/**
 * By kind a hint and the pattern. A page pays 4 ms to have all four patterns compiled (`npm run bench -- pages`); hints
 * are short, and hold for every text that the pattern fits.
 */
const KINDS: readonly (readonly [kind: Disclosure['kind'], hint: RegExp, pattern: RegExp])[] = [
  // "created with the assistance of AI tools", "mit KI erstellt"
  [
    'ai',
    /\b(?:ai|ki)\b|intelligen|chatgpt|language model/i,
    /\b(?:with|by|using|through) (?:the )?(?:(?:help|assistance|aid|support|use) of )?(?:generative |an? )?(?:AI\b|artificial intelligence|ChatGPT|large language model)|\bAI[- ](?:assisted|generated|written|created|powered (?:tool|summar))|(?:assisted|generated|created|written|translated|summari[sz]ed) (?:by|with|using) (?:generative )?AI\b|\bmit (?:Hilfe von )?(?:KI|künstlicher Intelligenz)\b/i,
  ],
  // "This story was provided by the Associated Press", "has not been edited by our staff"
  [
    'wire',
    /syndicated|news agency|\b(?:wire|agency|ap|afp|pti)\b|edited by|associated press|reuters|(?:story|article|report|content) (?:was|is|has)/i,
    /\bpublished from a (?:syndicated|wire|news agency)|(?:story|article|report|content) (?:was|is|has been) (?:provided|supplied|produced|distributed|syndicated|originally published) (?:by|from|to|on|in)\b|has not been edited by\b|(?:wire|agency) (?:copy|service|report|feed)|\b(?:this|the) (?:Associated Press|AP|Reuters|AFP)\b.{0,40}(?:contributed|report)|© ?\d{4} (?:The )?(?:Associated Press|Reuters|AFP|PTI)/i,
  ],
  [
    'sponsored',
    /sponsor|paid|branded|partner|advertorial|commission|compensation|affiliate|anzeige|publirr/i,
    /\b(?:sponsored|paid|branded|partner) (?:content|post|article|story|by)|\badvertorial\b|\bpaid (?:for by|partnership|promotion)|in (?:paid )?partnership with\b|(?:may|might) (?:earn|receive) (?:an? )?(?:affiliate )?(?:commission|compensation)|\baffiliate links?\b|\bAnzeige:|\bpublirreportaje\b/i,
  ],
  [
    'correction',
    /correct|clarif|editor|version of|korrektur|rectif|amended/i,
    /^(?:correction|clarification|corrected|editor[’']s note|an earlier version|korrektur|rectificati(?:on|f))\b|\b(?:an earlier|a previous) version of (?:this|the) (?:story|article|report|post|headline)|(?:story|article|post) (?:has been|was) (?:corrected|amended|updated to (?:correct|clarify))/i,
  ],
];
const LONGEST = 1_500;

/** What a line outside the body says about how the article was made, if anything. */
export function readDisclosure(line: string): Disclosure | null {
  if (line.length < 12 || line.length > LONGEST) return null;
  const kind = KINDS.find(([, hint, pattern]) => hint.test(line) && pattern.test(line))?.[0];
  return kind ? { kind, text: line } : null;
}
