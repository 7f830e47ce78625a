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
    ['how-much', 'n/a', 'Ana Ruiz visited the school on Monday.'],
    ['which-document', 'n/a', 'Ana Ruiz visited the school on Monday.'],
    ['which-document', 'missing', 'On Monday the two ministers agreed to deepen cooperation on energy.'],
    ['which-document', 'given', 'The two ministers agreed to deepen cooperation in a memorandum on Monday.'],
    ['who-acts', 'missing', 'Ana Ruiz opened the bridge on Monday. It is not clear who will pay for it.'],
    ['who-acts', 'given', 'Ana Ruiz opened the bridge on Monday. She was not late.'],
    ['when-next', 'missing', 'The rules will be published in the coming months, Ana Ruiz said on Monday.'],
    ['when-next', 'given', 'The rules will be published on May 3, Ana Ruiz said on Monday.'],
    ['when-next', 'given', 'The rules will be published on May 3. They will help soon, Ana Ruiz said.'],
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
