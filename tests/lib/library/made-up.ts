import type { Dossier } from '../../../lib/core/dossier';
import { claim, dossier, notes } from '../export/made-up';

const PLACES = ['Port Elgar', 'Marland', 'Tessaly', 'Nordby', 'Castell'];
const SUBJECTS = [
  'cable security',
  'harbour fees',
  'winter repairs',
  'fishing rights',
  'school meals',
  'rail tickets',
];
const VERBS = ['agree on', 'argue over', 'vote on', 'put off', 'look into'];
const TAGS = ['promises', 'money', 'sources', 'follow up', 'class 9'];

const uuid = (kind: number, at: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** So many invented articles with notes and claims, never two alike: for tests, pictures and the bench. */
export const makeDossiers = (count: number): Dossier[] =>
  Array.from({ length: count }, (_, at) => {
    const id = uuid(1, at);
    const [a, b] = [pick(PLACES, at), pick(PLACES, at * 3 + 1)];
    const day = new Date(Date.UTC(2026, 2, 5) - at * 19 * 3_600_000).toISOString();
    return {
      source: {
        ...dossier.source,
        id,
        url: `https://www.${pick(['news', 'courier', 'wire'], at)}.example/${at}`,
        canonicalUrl: `https://www.${pick(['news', 'courier', 'wire'], at)}.example/story-${at}`,
        otherUrls: [],
        fingerprint: [],
        title: `${a} and ${b} ${pick(VERBS, at)} ${pick(SUBJECTS, at * 7)} (${at})`,
        about: [
          { id: `place:${a.toLowerCase().replace(' ', '-')}`, name: a },
          { id: `place:${b.toLowerCase().replace(' ', '-')}`, name: b },
          ...(at % 4 === 0 ? [{ id: 'person:adela-brandt', name: 'Adela Brandt' }] : []),
        ],
        published: day,
        accessed: day,
        modified: day,
      },
      notes: notes.slice(0, 1 + (at % 3)).map((note, nth) => ({
        ...note,
        id: uuid(2, at * 3 + nth),
        sourceId: id,
        body: `${note.body} ${a}: ${pick(SUBJECTS, at + nth)}, no. ${at}.`,
        tags: [pick(TAGS, at + nth)],
        created: day,
        modified: day,
      })),
      claims: at % 5 === 0 ? [{ ...claim, id: uuid(3, at), sourceId: id, created: day, modified: day }] : [],
    };
  });
