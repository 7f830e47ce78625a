import { describe, expect, it } from 'vitest';
import { dropDoubtful } from '../../../lib/entities/doubt';
import type { Name } from '../../../lib/entities/name';
import { parse } from '../../../lib/language/parse';

const TEXT = 'Falk went to Osby. Later Falk left Osby for Rinna.';

/** The names of TEXT that are asked for ("Falk 0.9": the first Falk), each once more further on. */
function namesOf(asked: readonly (readonly [string, number | undefined])[]): Name[] {
  let from = 0;
  return asked.map(([word, chance]) => {
    const start = TEXT.indexOf(word, from);
    from = start + word.length;
    const place = { kind: 'place', first: 0, last: 1, start, end: from } as const;
    return chance === undefined ? place : { ...place, chance };
  });
}

describe('dropDoubtful', () => {
  const parsed = parse(TEXT);
  it.each<[string, readonly (readonly [string, number | undefined])[], string[]]>([
    ['keeps what is likely', [['Falk', 0.9]], ['Falk']],
    ['keeps what is as likely as asked', [['Falk', 0.5]], ['Falk']],
    ['keeps what rules found', [['Osby', undefined]], ['Osby']],
    ['drops what is doubtful', [['Rinna', 0.3]], []],
    [
      'keeps a doubtful naming of what is sure elsewhere',
      [
        ['Falk', 0.3],
        ['Falk', 0.8],
      ],
      ['Falk', 'Falk'],
    ],
    [
      'drops one that is doubtful everywhere',
      [
        ['Osby', 0.3],
        ['Osby', 0.4],
      ],
      [],
    ],
    [
      'lets nobody vouch for another',
      [
        ['Falk', 0.9],
        ['Rinna', 0.2],
      ],
      ['Falk'],
    ],
  ])('%s', (_, asked, kept) => {
    const names = dropDoubtful(parsed, namesOf(asked), 0.5);
    expect(names.map(({ start, end }) => TEXT.slice(start, end))).toEqual(kept);
  });
});
