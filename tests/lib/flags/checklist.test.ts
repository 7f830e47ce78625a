import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const statuses = (text: string): Record<string, string> =>
  Object.fromEntries(analyse({ text }).checklist.map(({ id, status }) => [id, status]));

describe('fillChecklist', () => {
  it('answers ten questions in the guideline’s order', () => {
    expect(Object.keys(statuses('The council met on Monday.'))).toEqual([
      'who-says',
      'who-acts',
      'what',
      'when-happened',
      'when-next',
      'how-much',
      'which-document',
      'force',
      'other-side',
      'basis',
    ]);
  });

  it('calls at most three items missing', () => {
    const text = 'Officials said the two sides agreed to deepen cooperation. Details will follow soon.';
    expect(Object.values(statuses(text)).filter((status) => status === 'missing').length).toBeLessThanOrEqual(
      3,
    );
    expect(statuses(text)['who-says']).toBe('missing');
  });

  it.each([
    ['when-happened', 'given', 'The council voted on Monday to close the pool.'],
    ['when-happened', 'missing', 'The council voted to close the pool.'],
    ['how-much', 'given', 'The pool costs $2 million a year.'],
    ['how-much', 'missing', 'Ana Ruiz said in a report on Monday that the pool costs money.'],
    ['force', 'given', 'They signed a memorandum, which is not legally binding, on Monday.'],
    ['force', 'n/a', 'The pool was full on Monday.'],
    ['who-says', 'given', 'Ana Ruiz said on Monday that the pool was full.'],
  ])('%s is %s: %s', (id, status, text) => {
    expect(statuses(text)[id]).toBe(status);
  });

  it('points at places inside the text', () => {
    const text = 'Ana Ruiz said the plan would cost $3 million. “We will see,” Tom Lee said on Monday.';
    for (const { evidence } of analyse({ text }).checklist) {
      for (const { start, end } of evidence) expect(start < end && end <= text.length).toBe(true);
    }
  });

  it('says nothing about an empty text', () => {
    expect(analyse({ text: '' }).checklist).toEqual([]);
  });
});
