import { expect, describe as group, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe';
import { match } from '../../../lib/anchoring/match';

const LEAD =
  'The council of Marlow voted on Tuesday to sell two of its five libraries, after a debate of six hours in a hall that could not hold all who had come.';
const QUOTE =
  'The sale will bring in some 2.4 million pounds, the treasurer said, and close a third of the gap';
const TAIL =
  'Residents who had queued since noon said that nobody had asked them. A petition with 4,100 names was handed over at the door, and put aside unread.';
const OTHER =
  'In the neighbouring town of Harwick, the library has been open on Sundays since the spring, run by volunteers and paid for by a bakery.';
const MORE = 'A spokesman for the county declined to comment on the sale.';
const TEXT = [LEAD, `${QUOTE}. ${TAIL}`, OTHER, MORE].join('\n\n');

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
};
const found = (now: string, words: string | undefined, then = TEXT): string => {
  const quote = words ?? QUOTE;
  const { status, span } = match(now, describe(then, at(then, quote)));
  return span ? `${status}: ${now.slice(span.start, span.end)}` : status;
};
const edit = (from: string | RegExp, to: string): string => {
  const made = TEXT.replace(from, to);
  if (made === TEXT) throw new Error(`${from} is not in the text`);
  return made;
};
const rows = <Row extends readonly [what: string, ...rest: unknown[]]>(list: readonly Row[]) =>
  list.map((row): [string, Row] => [row[0], row]);
const NEWS = 'Trains between the two towns were halted overnight by a fallen tree. ';

group('what is still there', () => {
  it.each(
    rows<readonly [what: string, now: string, answer: string, words?: string]>([
      ['as it was', TEXT, `same: ${QUOTE}`],
      ['text before', `${NEWS.repeat(9)}\n\n${TEXT}`, `same: ${QUOTE}`],
      ['a sentence right before', edit(QUOTE, NEWS + QUOTE), `same: ${QUOTE}`],
      ['moved with its paragraph', [OTHER, MORE, `${QUOTE}. ${TAIL}`, LEAD].join('\n\n'), `same: ${QUOTE}`],
      ['moved alone', `${[LEAD, TAIL, OTHER].join('\n\n')}\n\n${NEWS}${QUOTE}`, `moved: ${QUOTE}`],
      ['a typo', edit('treasurer', 'tresaurer'), `changed: ${QUOTE.replace('treasurer', 'tresaurer')}`],
      ['a word', edit('million', 'billion'), `changed: ${QUOTE.replace('million', 'billion')}`],
      ['its first word', edit('The sale', 'That sale'), `changed: ${QUOTE.replace('The', 'That')}`],
      ['its last word', edit('the gap', 'the hole'), `changed: ${QUOTE.replace('gap', 'hole')}`],
      [
        'a sentence inside',
        edit('the treasurer', `${NEWS}the treasurer`),
        `changed: ${QUOTE.replace('the treasurer', `${NEWS}the treasurer`)}`,
      ],
      [
        'white space',
        edit(QUOTE, QUOTE.replaceAll(' ', '\n\t  ')),
        `same: ${QUOTE.replaceAll(' ', '\n\t  ')}`,
      ],
      ['capitals', edit(QUOTE, QUOTE.toUpperCase()), `same: ${QUOTE.toUpperCase()}`],
      [
        'soft hyphens',
        edit('treasurer', 'trea\u00adsurer'),
        `same: ${QUOTE.replace('treasurer', 'trea\u00adsurer')}`,
      ],
      ['a word alone', `${NEWS}\n\n${TEXT}`, 'same: bakery', 'bakery'],
      ['a word with a typo', edit('bakery', 'bakrey'), 'changed: bakrey', 'bakery'],
      ['a word that stands there twice', `${NEWS}\n\n${TEXT}`, 'same: sale', 'sale'],
      [
        'over the end of a paragraph',
        edit('come.\n\n', 'come.\n\nAdvertisement\n\n'),
        'changed: all who had come.\n\nAdvertisement\n\nThe sale will',
        'all who had come.\n\nThe sale will',
      ],
    ]),
  )('%s', (_, [, now, answer, words]) => {
    expect(found(now, words)).toBe(answer);
  });

  it('tells apart words that stand there often by what is around them', () => {
    const text = ['one', 'two', 'three', 'four']
      .map((name) => `It was said in house ${name} that the minister said nothing of ${name} matters.`)
      .join(' ');
    for (const nth of [0, 1, 2, 3]) {
      const start = [...text.matchAll(/the minister said/g)][nth]?.index ?? -1;
      const target = describe(text, { start, end: start + 17 });
      expect(match(`${NEWS}${text}`, target).span).toEqual({
        start: NEWS.length + start,
        end: NEWS.length + start + 17,
      });
    }
  });

  it('keeps quotes and dashes at the edges, however they are written', () => {
    const then = `${LEAD} “We were not asked” – so said all. ${TAIL}`;
    const now = then.replace('“', '"').replace('”', '"');
    expect(found(now, '“We were not asked”', then)).toBe('same: "We were not asked"');
  });
});

group('what is gone', () => {
  it.each(
    rows<readonly [what: string, now: string, words?: string]>([
      ['the quote', edit(`${QUOTE}. `, '')],
      ['its paragraph', [LEAD, OTHER, MORE].join('\n\n')],
      ['everything', NEWS.repeat(20)],
      ['all but nothing', ''],
      [
        'said otherwise',
        edit(QUOTE, 'According to the treasurer, a third of what is missing would be covered by selling'),
      ],
      ['one word, that stands elsewhere', edit(`${QUOTE}. `, ''), 'sale'],
      ['two words, that stand elsewhere', edit(OTHER, NEWS), 'The library'.toLowerCase()],
      ['one word, and another in its place', edit('bakery', 'brewer of fine ales'), 'bakery'],
      ['a short word in a longer one', edit(', run by', ', sunny for'), 'run'],
    ]),
  )('%s', (_, [, now, words]) => {
    expect(found(now, words)).toBe('orphan');
  });

  it('tells the nearest passage', () => {
    const now = edit(QUOTE, 'Nothing is known');
    const result = match(now, describe(TEXT, at(TEXT, QUOTE)));
    expect(
      result.status === 'orphan' && result.nearest && now.slice(result.nearest.start, result.nearest.end),
    ).toContain('Nothing is known');
  });
});
