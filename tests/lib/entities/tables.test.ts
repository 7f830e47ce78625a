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
  it.each([
    ['President Otto Brant left. His daughter, Ivana Brant, sang. President Brant stayed.', 2, 1],
    ['Otto Brant left. His daughter, Ivana Brant, sang. Brant stayed.', 1, 2],
    ['Senator Otto Brant met Judge Ivana Brant. Senator Brant spoke.', 2, 1],
    ['Senator Otto Brant met Judge Ivana Brant. Judge Brant spoke.', 1, 2],
    ['Mr. Otto Brant met Ms. Ivana Brant. Mr. Brant spoke.', 2, 1],
  ])('%s', (text, otto, ivana) => {
    const countOf = (name: string) => find(text).entities.find((known) => known.name === name)?.count;
    expect([countOf('Otto Brant'), countOf('Ivana Brant')]).toEqual([otto, ivana]);
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
  ])('%s', (text, role) => {
    const [found] = find(text).entities.flatMap(({ roles }) => roles);
    expect(found?.text).toBe(role);
    expect(found?.sentence).toEqual({ start: 0, end: text.length });
  });
});
