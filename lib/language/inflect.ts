/** Verbs whose forms do not follow the rule: base, past, participle. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['be', 'was', 'been'],
  ['arise', 'arose', 'arisen'],
  ['become', 'became', 'become'],
  ['begin', 'began', 'begun'],
  ['break', 'broke', 'broken'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['cast', 'cast', 'cast'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['cost', 'cost', 'cost'],
  ['cut', 'cut', 'cut'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fall', 'fell', 'fallen'],
  ['feel', 'felt', 'felt'],
  ['fight', 'fought', 'fought'],
  ['find', 'found', 'found'],
  ['foresee', 'foresaw', 'foreseen'],
  ['forbid', 'forbade', 'forbidden'],
  ['foretell', 'foretold', 'foretold'],
  ['forget', 'forgot', 'forgotten'],
  ['get', 'got', 'gotten'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['have', 'had', 'had'],
  ['hear', 'heard', 'heard'],
  ['hit', 'hit', 'hit'],
  ['hold', 'held', 'held'],
  ['hurt', 'hurt', 'hurt'],
  ['keep', 'kept', 'kept'],
  ['know', 'knew', 'known'],
  ['lay', 'laid', 'laid'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['let', 'let', 'let'],
  ['light', 'lit', 'lit'],
  ['lose', 'lost', 'lost'],
  ['make', 'made', 'made'],
  ['mean', 'meant', 'meant'],
  ['meet', 'met', 'met'],
  ['overcome', 'overcame', 'overcome'],
  ['pay', 'paid', 'paid'],
  ['put', 'put', 'put'],
  ['quit', 'quit', 'quit'],
  ['read', 'read', 'read'],
  ['rewrite', 'rewrote', 'rewritten'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['say', 'said', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['set', 'set', 'set'],
  ['shake', 'shook', 'shaken'],
  ['show', 'showed', 'shown'],
  ['shoot', 'shot', 'shot'],
  ['shrink', 'shrank', 'shrunk'],
  ['sing', 'sang', 'sung'],
  ['sink', 'sank', 'sunk'],
  ['slide', 'slid', 'slid'],
  ['speak', 'spoke', 'spoken'],
  ['spend', 'spent', 'spent'],
  ['split', 'split', 'split'],
  ['spread', 'spread', 'spread'],
  ['stand', 'stood', 'stood'],
  ['strike', 'struck', 'struck'],
  ['swear', 'swore', 'sworn'],
  ['swing', 'swung', 'swung'],
  ['take', 'took', 'taken'],
  ['teach', 'taught', 'taught'],
  ['tear', 'tore', 'torn'],
  ['tell', 'told', 'told'],
  ['think', 'thought', 'thought'],
  ['throw', 'threw', 'thrown'],
  ['misunderstand', 'misunderstood', 'misunderstood'],
  ['understand', 'understood', 'understood'],
  ['uphold', 'upheld', 'upheld'],
  ['win', 'won', 'won'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['withhold', 'withheld', 'withheld'],
  ['write', 'wrote', 'written'],
];
const IRREGULAR_BY_BASE = new Map(IRREGULAR.map((row) => [row[0], row]));

/** Stressed on the last syllable (or of one), so that the last consonant doubles: "admit", "admitted". */
const DOUBLING =
  /^(?:admit|allot|ban|bet|chat|compel|concur|confer|cut|defer|deter|dim|dip|drag|drop|expel|fit|flip|get|grab|hit|hop|infer|jot|let|nod|occur|omit|permit|plan|plot|prefer|put|quit|quip|recur|refer|regret|rid|rub|run|set|shed|ship|shrug|sit|skip|slam|slim|slip|slow?t|snap|spin|spur|step|stop|strip|stun|submit|swap|tap|tip|top|transfer|trim|vet|win|wrap)$/;

const third = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const stem = (base: string): string => (DOUBLING.test(base) ? base + base.at(-1) : base);

const past = (base: string): string =>
  /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;

const gerund = (base: string): string =>
  /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem(base)}ing`;

/** Every written form of a verb: base, third person, past, participle, "-ing". */
function conjugate(base: string): string[] {
  const irregular = IRREGULAR_BY_BASE.get(base);
  const extra = base === 'be' ? ['am', 'are', 'is', 'were'] : base === 'have' ? ['has'] : [];
  return [base, third(base), ...(irregular ? irregular.slice(1) : [past(base)]), gerund(base), ...extra];
}

/** A word list: each written form to the word it belongs to ("said": "say"). */
export type Lexicon = ReadonlyMap<string, string>;

/** The forms of the verbs in a blank-separated list. */
export function verbs(list: string): Lexicon {
  return new Map(words(list).flatMap((base) => conjugate(base).map((form) => [form, base] as const)));
}

const PLURALS = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['crisis', 'crises'],
  ['thief', 'thieves'],
]);

/** The singular and plural of the nouns in a blank-separated list. */
export function nouns(list: string): Lexicon {
  return new Map(
    words(list).flatMap((base) =>
      [
        base,
        PLURALS.get(base) ??
          (/man$/.test(base) && !/^(?:hu|ro|ger|sha|otto)man$/.test(base)
            ? `${base.slice(0, -2)}en`
            : third(base)),
      ].map((form) => [form, base] as const),
    ),
  );
}

/** The words of a blank-separated list. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
