import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/page/dateline';

const ROWS: readonly (readonly [text: string, covered: string, place: string, agency?: string])[] = [
  ['MUNICH, Germany (STL.News) Officials said.', 'MUNICH, Germany (STL.News)', 'MUNICH, Germany', 'STL.News'],
  ['PARIS (AP) — The minister', 'PARIS (AP)', 'PARIS', 'AP'],
  ['LONDON, March 3 (Reuters) - Shares', 'LONDON, March 3 (Reuters)', 'LONDON', 'Reuters'],
  ['KÖLN/MÜNCHEN (dpa) – Der Rat', 'KÖLN/MÜNCHEN (dpa)', 'KÖLN/MÜNCHEN', 'dpa'],
  ['São Paulo (Agência Norte) — O governo', 'São Paulo (Agência Norte)', 'São Paulo', 'Agência Norte'],
  ['SALTBUSH, Ariz. — The town', 'SALTBUSH, Ariz.', 'SALTBUSH, Ariz.'],
  ['NEW DELHI: The court', 'NEW DELHI', 'NEW DELHI'],
  ['Zu\u0308rich – Der Rat', 'Zu\u0308rich', 'Zu\u0308rich'],
];

describe('readDateline', () => {
  it.each(ROWS.map((row) => ({ row })))('$row.0', ({ row: [text, covered, place, agency] }) => {
    const dateline = readDateline(text);
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(covered);
    expect([dateline?.place, dateline?.agency]).toEqual([place, agency]);
  });

  it.each([
    'BREAKING: The court has ruled.',
    'The mayor (Labour) said no.',
    'Nobody was hurt — the fire was small.',
    'Ashcombe borough council voted on Wednesday to sell two libraries.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
