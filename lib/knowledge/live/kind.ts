import type { Subject } from '../source';

/** What a wiki's page is about, as far as its first words tell. */
export type PageKind = 'person' | 'place' | 'organization' | 'thing' | 'name' | 'unknown';

/** What a thing is called in the words that say what it is: the head of "American politician (born 1971)". */
const HEADS: Readonly<Record<Exclude<PageKind, 'unknown'>, string>> = {
  person: `politician statesman stateswoman diplomat president chancellor minister premier senator congressman
    congresswoman representative governor mayor ambassador secretary general admiral officer soldier lawyer attorney
    judge jurist justice economist banker businessman businesswoman businessperson entrepreneur executive investor
    journalist author writer novelist poet historian scientist physicist chemist biologist engineer inventor
    mathematician physician doctor academic professor scholar philosopher theologian bishop cardinal pope priest rabbi
    imam cleric activist dissident revolutionary actor actress singer musician composer rapper artist painter sculptor
    architect director producer filmmaker comedian broadcaster presenter footballer player athlete swimmer cyclist
    boxer golfer coach manager skater driver astronaut explorer king queen monarch emperor empress prince princess
    duke earl sultan emir leader dictator spy criminal person man woman official spokesperson strategist adviser
    advisor civil-servant negotiator commander people-smuggler oligarch philanthropist model`,
  place: `country state nation republic kingdom city town village municipality borough district county province
    prefecture region territory territories oblast canton department capital suburb neighbourhood neighborhood hamlet
    island islands archipelago peninsula continent mountain mountains hill volcano valley desert plain plateau river
    lake sea ocean bay gulf strait channel canal reef atoll forest park port harbour harbor airport base border street
    square road building palace residence house castle fortress bridge metropolis settlement commune area enclave
    exclave isthmus cape coast reservoir dam city-state conurbation voivodeship governorate`,
  organization: `organization organisation company corporation firm manufacturer conglomerate bank agency ministry
    department office authority bureau commission committee council court parliament legislature senate chamber
    assembly congress government cabinet administration institution institute university college school academy party
    union alliance coalition association federation confederation league club team society foundation charity network
    group movement militia army navy force forces police service newspaper magazine broadcaster publisher airline
    retailer brand startup bloc body think-tank regulator board fund church order secretariat staff branch treaty
    guard intelligence ngo programme program forum conference summit partnership exchange subsidiary`,
  thing: `film movie song album single ep novel book play poem opera musical painting sculpture series sitcom show
    episode soundtrack game videogame comic manga anime character ship destroyer frigate cruiser submarine battleship
    carrier boat yacht vessel steamship aircraft car automobile locomotive train missile rocket asteroid crater
    horse racehorse genus species moth butterfly beetle bird plant cultivar dish cheese wine beer font typeface
    software language dialect battle earthquake hurricane cyclone storm`,
  name: `surname name forename given-name family-name`,
};

const KINDS: ReadonlyMap<string, PageKind> = new Map(
  Object.entries(HEADS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, PageKind] => [word.replace('-', ' '), kind as PageKind]),
  ),
);

/** Kinds that one thing may have to different eyes: a ministry is an organisation and, by metonymy, a building. */
const KIN: Readonly<Record<Subject['kind'], readonly PageKind[]>> = {
  person: ['person'],
  place: ['place', 'organization'],
  organization: ['organization', 'place'],
  theme: ['organization', 'unknown', 'place'],
  term: ['organization', 'unknown', 'place'],
};

/** What a page is about, by its description or else by its first sentence. */
export function findPageKind({
  description,
  text,
}: {
  readonly description?: string;
  readonly text: string;
}): PageKind {
  const described = description ? kindOf(description) : 'unknown';
  if (described !== 'unknown') return described;
  const said = /\b(?:is|was|are|were)\s+(?:also\s+)?(?:an?|the|one of the)?\s*([^.\n]{3,200})/.exec(
    text,
  )?.[1];
  if (said) return kindOf(said);
  return 'unknown';
}

/** Whether a page may be what a subject stands for: `no` is sure, `unknown` is not. */
export function fitsKind(kind: Subject['kind'], page: PageKind): 'yes' | 'no' | 'unknown' {
  if (page === 'unknown') return 'unknown';
  return KIN[kind].includes(page) ? 'yes' : 'no';
}

/** The kind of the noun that the words are about: the last one before what only adds to it. */
function kindOf(words: string): PageKind {
  const [head = ''] = words
    .toLowerCase()
    .split(
      /[,;(:]|\s(?:of|in|from|by|for|at|on|off|to|with|that|which|who|since|between|based|located|founded|born|known|near|under)\s|\s(?:that|which|who)$/,
    );
  const nouns = head.trim().split(/\s+/);
  for (const length of [2, 1]) {
    const noun = nouns.slice(-length).join(' ');
    const kind = KINDS.get(noun) ?? KINDS.get(noun.replace(/s$/, '')) ?? KINDS.get(noun.replace(/ies$/, 'y'));
    if (kind) return kind;
  }
  return 'unknown';
}
