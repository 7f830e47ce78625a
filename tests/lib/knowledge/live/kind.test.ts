import { describe, expect, it } from 'vitest';
import { findPageKind, fitsKind, type PageKind } from '../../../../lib/knowledge/live/kind';

describe('kind by description', () => {
  it.each<[string, PageKind]>([
    ['Marland politician (born 1971)', 'person'],
    ['president of Marland since 2019', 'person'],
    ['45th and 47th President of Marland', 'person'],
    ['prime minister of Tessaly', 'person'],
    ['Marland diplomat and lawyer', 'person'],
    ['capital and largest city of Marland', 'place'],
    ['country in the northern sea', 'place'],
    ['island country in the northern sea', 'place'],
    ['state of Tessaly', 'place'],
    ['river in Marland', 'place'],
    ['political party in Marland', 'organization'],
    ['intergovernmental military alliance', 'organization'],
    ['Marland multinational technology company', 'organization'],
    ['federal executive department of the Marland government', 'organization'],
    ['Marland Navy destroyer', 'thing'],
    ['class of Marland frigates', 'unknown'],
    ['1997 film by a director', 'thing'],
    ['2004 studio album', 'thing'],
    ['family name', 'name'],
    ['male given name', 'name'],
    ['species of bird', 'thing'],
    ['genus of moths', 'thing'],
    ['type of agreement', 'unknown'],
    ['', 'unknown'],
  ])('“%s” is a %s', (description, kind) => {
    expect(findPageKind({ description, text: '' })).toBe(kind);
  });
});

describe('kind by the first sentence', () => {
  it.each<[string, PageKind]>([
    ['Adela Brandt (born 2 May 1970) is a Marland politician who serves as minister.', 'person'],
    ['Port Elgar is the capital of Marland.', 'place'],
    ['HMS Brandt was a destroyer of the Marland Navy.', 'thing'],
    ['The Northern Cable Authority is an agency of Marland.', 'organization'],
    ['Brandt is a surname.', 'name'],
    ['Deterrence is the prevention of an act by fear.', 'unknown'],
    ['No verb here', 'unknown'],
  ])('“%s” is a %s', (text, kind) => {
    expect(findPageKind({ text })).toBe(kind);
  });
});

describe('fit', () => {
  it.each([
    ['person', 'person', 'yes'],
    ['person', 'thing', 'no'],
    ['person', 'place', 'no'],
    ['person', 'name', 'no'],
    ['person', 'unknown', 'unknown'],
    ['place', 'place', 'yes'],
    ['place', 'organization', 'yes'],
    ['place', 'person', 'no'],
    ['place', 'thing', 'no'],
    ['organization', 'organization', 'yes'],
    ['organization', 'place', 'yes'],
    ['organization', 'thing', 'no'],
    ['theme', 'thing', 'no'],
    ['theme', 'person', 'no'],
    ['theme', 'unknown', 'unknown'],
  ] as const)('a %s and a page about a %s: %s', (kind, page, fit) => {
    expect(fitsKind(kind, page)).toBe(fit);
  });
});
