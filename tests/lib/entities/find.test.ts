import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/core/analysis';
import { findEntities } from '../../../lib/entities/find';
import { parse } from '../../../lib/language/parse';
import { addArticle, newTally, scoresOf } from '../../../scripts/lib/ner-score';
import { readMarked, readOwnArticles } from '../../../scripts/lib/own-articles';

const find = (text: string) => findEntities({ text }, parse(text));
const written = (text: string): string[] =>
  find(text).mentions.map((mention) => `${text.slice(mention.start, mention.end)}:${mention.kind[0]}`);
const entity = (text: string, name: string): Entity | undefined =>
  find(text).entities.find((known) => known.name === name);

describe('findEntities, spans', () => {
  it.each([
    [
      'Norwegian Foreign Minister [Tove Solheim|P] dined with her [Bolivian|-] counterpart, [Alma Tonero|P], on Friday.',
    ],
    ['[U.S.|L] Secretary of State [Edwin Marsh|P] spoke by telephone with President [Olga Petrova|P].'],
    [
      'The alliance between [Japan|L] and the [United States|L] is old, and the [US|L]-[Japan|L] talks go on.',
    ],
    ['The [Bank of England|O] left rates unchanged on Thursday, [Reuters|O] reported.'],
    ['[Ursula von der Heide|P] and [Abdul Rahman bin Faisal|P] arrived in [Geneva|L] on Friday.'],
    ['[Kang Min-jae|P] flew from [Seoul|L] to [Busan|L].'],
    ['“We will not go,” said [Rosa Huamán|P]. [Huamán|P] lives in [Lima|L].'],
    ['Mr. [Adeyemi|P] told the [New York Times|O] that Dr. [Helga Sørensen|P] was wrong.'],
    ['Fighting spread to [Kharkiv|L], police in [Ukraine|L] said.'],
    ["[Italy|L]'s [National Institute for Astrophysics|O] found it."],
    ["She works for [McDonald's|O] in [Ohio|L]."],
  ])('%s', (marked) => {
    const { text, names } = readMarked(marked);
    expect(written(text)).toEqual(names.map((name) => `${text.slice(name.start, name.end)}:${name.kind[0]}`));
  });

  it.each([
    'The Japanese and the Americans talked about French wine.',
    'On Monday, the government said prices would rise in March.',
    'Christmas came early. Officials said so. Nobody laughed.',
    'A “Golden Age” was promised.',
    'What Was Not Announced\n\nThe talks did not end with a paper.',
    'Looking Ahead\n\nMuch is open.',
  ])('names nobody in: %s', (text) => expect(written(text)).toEqual([]));
});

describe('findEntities, entities', () => {
  it('joins surname, first name and full name', () => {
    const text = 'Ida Falk, a nurse, lives in Oslo. Falk likes it. “Ida is happy,” said Jon Moe.';
    expect(entity(text, 'Ida Falk')).toMatchObject({ kind: 'person', aliases: ['Falk', 'Ida'], count: 3 });
  });

  it('keeps two of one surname apart', () => {
    const text =
      'Anna Brandt met her brother, Karl Brandt, in Bonn. Brandt was late. Then Anna Brandt sang. Brandt sang well.';
    expect(entity(text, 'Karl Brandt')?.count).toBe(2);
    expect(entity(text, 'Anna Brandt')?.count).toBe(3);
  });

  it('joins the forms of a country and counts its adjective', () => {
    const text =
      'The U.S. and Japan agreed. America will pay, and the United States will help. American troops stay.';
    const found = entity(text, 'United States');
    expect(found).toMatchObject({ subkind: 'country', country: 'US', count: 3 });
    expect(found?.demonyms?.map(({ start, end }) => text.slice(start, end))).toEqual(['American']);
  });

  it.each<[string, Record<string, string[]>]>([
    ['The French president spoke. Shops were shut.', { France: ['French'] }],
    [
      'South Korean troops crossed the line. Costa Rican police and two Burundians looked on. Burundians wept.',
      {
        'South Korea': ['South Korean'],
        'Costa Rica': ['Costa Rican'],
        Burundi: ['Burundians', 'Burundians'],
      },
    ],
    ['She likes French wine and Danish design.', {}],
    ['Germany spoke. The German government listened.', { Germany: ['German'] }],
  ])('leads from a people or adjective to the country: %s', (text, countries) => {
    const found = find(text).entities.filter(({ subkind }) => subkind === 'country');
    const written = ({ demonyms = [] }: Entity) => demonyms.map(({ start, end }) => text.slice(start, end));
    expect(Object.fromEntries(found.map((country) => [country.name, written(country)]))).toEqual(countries);
  });

  it('joins an acronym to its long form', () => {
    const text = 'The World Fisheries Organization (WFO) met in Rome on Monday. The WFO said catches fell.';
    expect(entity(text, 'World Fisheries Organization')).toMatchObject({ aliases: ['WFO'], count: 3 });
  });

  it('shows a dateline in capitals as prose writes it', () => {
    expect(entity('MUNICH, Germany (AP) - Talks began. Munich was cold.', 'Munich')).toMatchObject({
      count: 2,
      country: 'DE',
    });
  });

  it.each([
    ['U.S. Secretary of State Edwin Marsh spoke in Paris.', 'Edwin Marsh', 'U.S. Secretary of State'],
    ['Japanese Foreign Minister Kenji Onodera agreed.', 'Kenji Onodera', 'Japanese Foreign Minister'],
    ['Lena Okafor, 51, a former deputy minister, was there.', 'Lena Okafor', 'former deputy minister'],
    ['Peter Haas, chief executive of Felder AG, resigned.', 'Peter Haas', 'chief executive of Felder AG'],
    ['The mayor of Porto, Ana Reis, said so.', 'Ana Reis', 'mayor of Porto'],
    ['Former prime minister Ida Falk died.', 'Ida Falk', 'Former prime minister'],
    ['The report was read by acting director Tom Reed.', 'Tom Reed', 'acting director'],
    ['Former U.S. Ambassador to Japan Ida Falk said so.', 'Ida Falk', 'Former U.S. Ambassador to Japan'],
    ['The special envoy to Yemen Hans Moe flew home.', 'Hans Moe', 'special envoy to Yemen'],
  ])('role: %s', (text, name, role) => {
    const roles = entity(text, name)?.roles ?? [];
    expect(roles.map((known) => known.text)).toEqual([role]);
    for (const known of roles) expect(text.slice(known.start, known.end)).toBe(known.text);
  });

  it.each([
    ['Ida Falk, Jon Moe and Tom Reed came to Oslo.', 'Ida Falk'],
    ['On Tuesday, Ida Falk sang in Oslo.', 'Ida Falk'],
    ['Falk met Ida Falk, who was tired.', 'Ida Falk'],
  ])('no role: %s', (text, name) => expect(entity(text, name)?.roles ?? []).toEqual([]));
});

describe('findEntities, metonyms', () => {
  it.each([
    ['Ties between [Washington] and [Tokyo] are close.', 2],
    ['[Beijing] has accused [Moscow] of lying.', 2],
    ['That is [Washington]’s view.', 1],
    ['For [Washington], Japan is a friend.', 1],
    ['A [Moscow]-backed militia left.', 1],
    ['A protest in Washington drew thousands.', 0],
    ['WASHINGTON (AP) - Lawmakers met on Monday.', 0],
    ['She flew from Tokyo to Berlin.', 0],
    ['A London-based bank failed.', 0],
    ['Paris is cold in winter.', 0],
  ])('%s', (marked, count) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(find(text).mentions.filter((mention) => mention.metonym)).toHaveLength(count);
  });

  it('tells what the name stands for', () => {
    expect(entity('Ties between Washington and Tokyo are close.', 'Tokyo')?.means).toBe(
      'the government of Japan',
    );
  });
});

describe('findEntities, relations', () => {
  it.each([
    ['Ida Falk met Jon Moe in Oslo.', 'meets', 'person:ida-falk', 'person:jon-moe'],
    ['Ida Falk succeeds Jon Moe as director.', 'succeeds', 'person:ida-falk', 'person:jon-moe'],
    ['Ida Falk was appointed by President Jon Moe.', 'appointed-by', 'person:ida-falk', 'person:jon-moe'],
    ['Ida Falk and Jon Moe sang.', 'with', 'person:ida-falk', 'person:jon-moe'],
  ])('%s', (text, kind, from, to) => {
    expect(find(text).relations).toMatchObject([{ kind, from, to, start: 0, end: text.length }]);
  });

  it.each(['Ida Falk never met Jon Moe.', 'Ida Falk refused to meet Jon Moe.'])(
    'states no meeting: %s',
    (text) => {
      expect(find(text).relations.map((relation) => relation.kind)).not.toContain('meets');
    },
  );
});

describe('our own articles', () => {
  it('are read as well as before', () => {
    const tally = newTally();
    for (const { text, names } of readOwnArticles()) addArticle(tally, text, names, find(text).mentions);
    const exact = (kind: 'all' | 'person' | 'place' | 'organization') => scoresOf(tally[kind]).exact.f1;
    expect(exact('all')).toBeGreaterThan(0.9);
    expect(exact('person')).toBeGreaterThan(0.9);
    expect(exact('place')).toBeGreaterThan(0.93);
    expect(exact('organization')).toBeGreaterThan(0.83);
  });
});
