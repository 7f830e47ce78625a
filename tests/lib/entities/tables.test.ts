import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find';
import { parse } from '../../../lib/language/parse';

const find = (text: string) => findEntities({ text }, parse(text));
const written = (text: string): string[] =>
  find(text).mentions.map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`);

describe('datelines in capitals', () => {
  it.each<[string, string[]]>([
    [
      'MUNICH, Germany (STL.News) — Ministers met on Saturday.',
      ['MUNICH:place', 'Germany:place', 'STL.News:organization'],
    ],
    ['LONDON, March 3 (Reuters) - Shares fell on Monday.', ['LONDON:place', 'Reuters:organization']],
    ['NAIROBI, Kenya, June 4 (AP) _ Rain fell.', ['NAIROBI:place', 'Kenya:place', 'AP:organization']],
    ['NEW YORK — Prices rose.', ['NEW YORK:place']],
    ['WASHINGTON — Prices rose.', ['WASHINGTON:place']],
    ['BRUSSELS/PARIS (Reuters) - Rates fell.', ['BRUSSELS:place', 'PARIS:place', 'Reuters:organization']],
    ['SEOUL/TOKYO, June 3 - Talks began on Monday.', ['SEOUL:place', 'TOKYO:place']],
    ['BREAKING NEWS: Rates rise again.', []],
    ['FOR IMMEDIATE RELEASE', []],
    ['THE TALKS FAILED, officials said.', []],
  ])('%s', (text, names) => expect(written(text)).toEqual(names));
});

describe('headlines in title case', () => {
  it.each<[string, string[]]>([
    ['Norway Rejects Fishing Limits as Talks Stall\n\nThe talks stalled on Monday.', ['Norway:place']],
    ['Ministers Agree on New Rules for Shipping\n\nThe ministers agreed on Monday.', []],
    ['What You Need to Know About the New Tax\n\nThe tax starts in May.', []],
    ['Senate Votes to Delay Budget Until Spring\n\nThe budget was delayed on Monday.', []],
    ['Harbour Workers Demand Higher Pay This Winter\n\nThe workers met on Monday.', []],
  ])('%s', (text, names) => expect(written(text)).toEqual(names));
});

describe('names of many orders and particles', () => {
  it.each<[string, string[]]>([
    ['Prime Minister Nakano Haruki met Kang Min-jae in Seoul.', ['Nakano Haruki', 'Kang Min-jae']],
    ['Zhou Weilin told reporters that Zhou would stay.', ['Zhou Weilin']],
    ['Nguyen Van Tam, the deputy minister, met Park Ji-won.', ['Nguyen Van Tam', 'Park Ji-won']],
    ['Lee Sung-ho said Lee was tired.', ['Lee Sung-ho']],
    ['Foreign Minister Cheng Guowei spoke with Hara Kenta on Tuesday.', ['Cheng Guowei', 'Hara Kenta']],
    ['Pieter van der Linden and Hanna de Vries won.', ['Pieter van der Linden', 'Hanna de Vries']],
    [
      'Maria de la Fuente met Khalid bin Saqr al-Rashid in Doha.',
      ['Maria de la Fuente', 'Khalid bin Saqr al-Rashid'],
    ],
    ['Sheikh Hamad al-Kindi said Mr. al-Kindi was well.', ['Hamad al-Kindi']],
    ['Omar ibn Yusuf read the letter to Ngozi Adaeze Ibekwe.', ['Omar ibn Yusuf', 'Ngozi Adaeze Ibekwe']],
    ['Then Van der Linden left for Utrecht.', ['Van der Linden']],
    ['The vans of the mill stood by the dell.', []],
  ])('%s', (text, people) =>
    expect(
      find(text)
        .entities.filter(({ kind }) => kind === 'person')
        .map(({ name }) => name),
    ).toEqual(people),
  );
});

describe('bodies without a name', () => {
  it.each([
    'The ministry said it would answer later.',
    'The Ministry said it would answer. The Council did not.',
    'The government and the ministry of a small country agreed.',
    'The party said the court was wrong.',
    'Officials at the embassy said the agency knew.',
  ])('are left alone: %s', (text) => expect(written(text)).toEqual([]));
});

describe('two of one surname', () => {
  it.each<[string, number, number, string?, string?]>([
    ['President Otto Brant left. His daughter, Ivana Brant, sang. President Brant stayed.', 2, 1],
    ['Otto Brant left. His daughter, Ivana Brant, sang. Brant stayed.', 1, 2],
    ['Senator Otto Brant met Judge Ivana Brant. Senator Brant spoke.', 2, 1],
    ['Senator Otto Brant met Judge Ivana Brant. Judge Brant spoke.', 1, 2],
    ['Mr. Otto Brant met Ms. Ivana Brant. Mr. Brant spoke.', 2, 1],
    ['President David Brant and Maria Brant arrived. Mrs. Brant smiled.', 1, 2, 'David Brant', 'Maria Brant'],
    ['David Brant came with Maria Brant. Mr. Brant smiled.', 2, 1, 'David Brant', 'Maria Brant'],
    ['Otto Brant began. Then Ivana Brant sang. President Brant left.', 2, 1],
    ['Otto Brant Jr. is the son of Otto Brant. He sang.', 1, 1, 'Otto Brant', 'Otto Brant Jr'],
    [
      'Otto Brant spoke. Otto Brant Jr. disagreed. Brant left with Brant Jr. on Monday.',
      2,
      2,
      'Otto Brant',
      'Otto Brant Jr',
    ],
    ['Otto Brant Jr. sang with Ida Quint. Brant left.', 2, 1, 'Otto Brant Jr', 'Ida Quint'],
  ])('%s', (text, first, second, one = 'Otto Brant', other = 'Ivana Brant') => {
    const countOf = (name: string) => find(text).entities.find((known) => known.name === name)?.count;
    expect([countOf(one), countOf(other)]).toEqual([first, second]);
  });
});

describe('offices not yet, no longer or only for now held', () => {
  it.each([
    ['President-elect Ida Falk spoke in Oslo.', 'President-elect'],
    ['Mayor-elect Rosa Quint spoke on Monday.', 'Mayor-elect'],
    ['Senator-elect Paula Renn was there.', 'Senator-elect'],
    ['Acting Foreign Minister Jon Moe resigned.', 'Acting Foreign Minister'],
    ['Jon Moe, the acting chairman of the board, said so.', 'acting chairman of the board'],
    ['Interim Prime Minister Ida Falk spoke.', 'Interim Prime Minister'],
    ['Lawyers and acting U.S. Attorney Jon Moe left.', 'acting U.S. Attorney'],
  ])('%s', (text, role) => {
    const [found] = find(text).entities.flatMap(({ roles }) => roles);
    expect(found?.text).toBe(role);
    expect(found?.sentence).toEqual({ start: 0, end: text.length });
  });
});

describe('titles, seats and initials at a name', () => {
  it.each<[string, string[]]>([
    [
      'House Speaker Ida Falk met Jon Moe. Speaker Falk left.',
      ['Ida Falk:person', 'Jon Moe:person', 'Falk:person'],
    ],
    ['Senator Ida Falk, D-Va., said so.', ['Ida Falk:person']],
    ['Rep. Jon Moe (R-Ohio) agreed.', ['Jon Moe:person']],
    [
      'J.K. Marsh met George W. Quint Jr. in Lima.',
      ['J.K. Marsh:person', 'George W. Quint Jr:person', 'Lima:place'],
    ],
    ['Luiz Inácio Lula da Silva won.', ['Luiz Inácio Lula da Silva:person']],
    ['“We won,” Ida Falk said. “They lost,” added Jon Moe.', ['Ida Falk:person', 'Jon Moe:person']],
  ])('%s', (text, names) => expect(written(text)).toEqual(names));

  it('takes a form of a form for the whole name', () => {
    const text = 'Luiz Inácio Lula da Silva won. Lula da Silva, known as Lula, thanked voters.';
    const [only, ...others] = find(text).entities;
    expect(only).toMatchObject({ aliases: ['Lula da Silva', 'Lula'], count: 3 });
    expect(others).toEqual([]);
  });
});

describe('places in the names of bodies and events', () => {
  it.each<[string, string[]]>([
    ['New Zealand Treasury officials warned of a slump.', ['New Zealand Treasury:organization']],
    ['She spoke at the Munich Security Conference on Friday.', ['Munich Security Conference:organization']],
    ['He flew to Munich, and the conference began.', ['Munich:place']],
    ['Friends of Brunel Street Library oppose it.', ['Friends of Brunel Street Library:organization']],
    ['She left Friends of Peru in May.', ['Friends of Peru:organization']],
    ['Friends of Peru say it is safe.', ['Peru:place']],
    ['Friends of Ida Falk say she is ill.', ['Ida Falk:person']],
    ['The UK Department of Transport agreed.', ['UK:place', 'Department of Transport:organization']],
    ['He lost the 2003 New South Wales state election.', []],
    ['She won the 1992 United States Senate special election.', []],
    ['In 2019 Canada held an election.', ['Canada:place']],
    ['The election in Canada was close.', ['Canada:place']],
    ['KYIV, Ukraine — Officials said so.', ['KYIV:place', 'Ukraine:place']],
  ])('%s', (text, names) => expect(written(text)).toEqual(names));

  it.each([
    ['Police in Paris, Texas, said so.', 'Paris', 'US'],
    ['She lives in Cambridge, Massachusetts.', 'Cambridge', 'US'],
    ['She lives in Cambridge.', 'Cambridge', 'GB'],
    ['They flew to Paris, Germany, and Spain.', 'Paris', 'FR'],
    ['KYIV — Shelling went on.', 'Kyiv', 'UA'],
  ])('%s: %s lies in %s', (text, name, country) =>
    expect(find(text).entities.find((known) => known.name === name)?.country).toBe(country),
  );
});

describe('short forms of bodies', () => {
  it.each<[string, string, string[]]>([
    ['The United Nations met. The UN chief left.', 'United Nations', ['UN']],
    ['The Arizona Police said so, AP reported.', 'Arizona Police', []],
  ])('%s', (text, name, aliases) =>
    expect(find(text).entities.find((known) => known.name === name)?.aliases).toEqual(aliases),
  );
});

describe('Washington in its readings', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Washington imposed sanctions on Iran.', 'place', 'the government of the United States'],
    ['Washington’s view is that Tokyo must pay.', 'place', 'the government of the United States'],
    ['A protest in Washington drew thousands.', 'place', undefined],
    ['WASHINGTON (AP) — Lawmakers met.', 'place', undefined],
    ['George Washington crossed the river. Washington was tired.', 'person', undefined],
    ['The Washington Post reported it.', 'organization', undefined],
  ])('%s', (text, kind, means) => {
    const found = find(text).entities.find(({ name }) => name.includes('Washington'));
    expect([found?.kind, found?.means]).toEqual([kind, means]);
  });
});

describe('stated relations past what tells who somebody is', () => {
  it.each<[string, string[]]>([
    ['Ida Falk, Norway’s president, met Jon Moe.', ['meets person:ida-falk person:jon-moe']],
    ['Ida Falk of Norway succeeds Jon Moe.', ['succeeds person:ida-falk person:jon-moe']],
    ['Ida Falk’s successor was appointed by Jon Moe.', []],
  ])('%s', (text, stated) =>
    expect(
      find(text)
        .relations.filter(({ kind }) => kind !== 'with')
        .map(({ kind, from, to }) => `${kind} ${from} ${to}`),
    ).toEqual(stated),
  );
});
