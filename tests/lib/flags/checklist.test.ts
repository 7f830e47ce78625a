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
    ['when-happened', 'missing', 'Ana Ruiz closed the pool.'],
    ['when-happened', 'missing', 'Ana Ruiz was hurt tonight when a wall fell, the mayor, Tom Lee, said.'],
    ['when-happened', 'n/a', 'Too many pools today are closed. The town could do more.'],
    ['when-happened', 'n/a', 'A pool is a tank of water. It needs salt.'],
    ['when-happened', 'partly', 'Ana Ruiz closed the pool last month.'],
    ['when-happened', 'partly', 'Ana Ruiz closed the pool. It rained. It snowed. It reopens on Friday.'],
    ['when-happened', 'missing', 'Ana Ruiz closed the pool. “I was in Lund on Monday,” she said.'],
    ['when-happened', 'given', 'LUND, March 3 — Ana Ruiz closed the pool.'],
    ['how-much', 'given', 'The pool costs $2 million a year.'],
    ['how-much', 'missing', 'Ana Ruiz said in a report on Monday that the pool costs money.'],
    ['how-much', 'n/a', 'Ana Ruiz visited the school on Monday.'],
    ['how-much', 'n/a', 'Ana Ruiz said on Monday that she hoped to spend time with her son.'],
    ['basis', 'missing', 'Ana Ruiz is reportedly thinking of a run. “I swim,” Tom Lee said on Monday.'],
    ['basis', 'missing', 'Ana Ruiz is believed to own a bank. “I swim,” Tom Lee said on Monday.'],
    [
      'basis',
      'given',
      'Ana Ruiz is thinking of a run. “She is believed to own a bank,” Tom Lee said on Monday.',
    ],
    ['basis', 'given', 'Ana Ruiz said on Monday that she is thinking of a run.'],
    ['how-much', 'n/a', 'Ana Ruiz spent weeks in a hospital, Tom Lee said on Monday.'],
    ['who-acts', 'given', 'The film was shot in Lund, Ana Ruiz said on Monday.'],
    ['when-next', 'partly', 'Trade would grow in the years ahead, Ana Ruiz said. It rained on Monday.'],
    ['how-much', 'n/a', 'Ana Ruiz spoke about tax and prices on Monday.'],
    ['how-much', 'n/a', '“They cost money,” Ana Ruiz said of the pools on Monday.'],
    ['how-much', 'missing', 'The town will invest in pools, Ana Ruiz said on Monday.'],
    ['which-document', 'n/a', 'Ana Ruiz visited the school on Monday.'],
    ['which-document', 'missing', 'On Monday the two councils agreed to deepen cooperation on dredging.'],
    ['which-document', 'given', 'The two councils agreed to deepen cooperation in a memorandum on Monday.'],
    ['who-acts', 'missing', 'Ana Ruiz opened the bridge on Monday. It is not clear who will pay for it.'],
    ['who-acts', 'given', 'Ana Ruiz opened the bridge on Monday. She was not late.'],
    ['who-acts', 'missing', 'Nine people were hurt in Lund on Monday by an explosion, Ana Ruiz said.'],
    ['who-acts', 'missing', 'Tom Lee was stabbed in Lund on Monday.'],
    ['who-acts', 'given', 'Tom Lee was stabbed in Lund on Monday. The police hold a suspect.'],
    ['who-acts', 'given', 'Tom Lee was shot by Ana Ruiz in Lund on Monday.'],
    ['who-acts', 'given', 'Nine people were hurt in Lund on Monday by an explosion after a gas leak.'],
    ['who-acts', 'given', 'Ana Ruiz spoke on Monday about the law after a shooting in Lund.'],
    ['who-acts', 'given', 'Ana Ruiz recalled the Lund bombing on Monday.'],
    ['what', 'missing', 'Ana Ruiz announced a number of reforms on Monday.'],
    ['what', 'given', 'On Monday, amid various concerns, Ana Ruiz opened the bridge.'],
    ['force', 'missing', 'The framework will lower tolls for barges, Ana Ruiz said on Monday.'],
    ['force', 'n/a', 'Ana Ruiz and Tom Lee, both leaders, pledged on Monday to work together.'],
    [
      'how-much',
      'missing',
      'Lund to strike tenants off\n\nLund has struck tens of thousands of tenants off its lists. Ana Ruiz spoke on Monday.',
    ],
    [
      'how-much',
      'n/a',
      'Lund holds its fair\n\nLund has struck tens of thousands of tenants off its lists. Ana Ruiz spoke on Monday.',
    ],
    ['when-next', 'missing', 'The maps will be redrawn in the coming months, Ana Ruiz said on Monday.'],
    ['when-next', 'missing', 'A winner would be picked “in due course,” Ana Ruiz said on Monday.'],
    ['when-next', 'missing', 'Ana Ruiz did not say when the road would open. Work began on Monday.'],
    ['when-next', 'missing', 'Ana Ruiz said on Monday that no decision had been made about an appeal.'],
    ['when-next', 'missing', 'The council has not yet decided whether to sell. Ana Ruiz left on Monday.'],
    ['when-next', 'n/a', '“I have not decided whether to run,” Ana Ruiz said on Monday.'],
    ['when-next', 'n/a', 'Ana Ruiz did not say when she sold the house. She was in Lund on Monday.'],
    ['when-next', 'n/a', 'On Monday Ana Ruiz urged the council to pass the rules in the coming months.'],
    ['when-next', 'partly', '“I will be back in the coming months,” Ana Ruiz said. She left.'],
    ['when-next', 'partly', 'The road will open, Ana Ruiz said. Work began on Monday.'],
    ['when-next', 'given', 'The rules will be published on May 3, Ana Ruiz said on Monday.'],
    ['when-next', 'given', 'The rules will be published on May 3. They will help soon, Ana Ruiz said.'],
    ['force', 'given', 'They signed a memorandum, which is not legally binding, on Monday.'],
    ['force', 'n/a', 'The pool was full on Monday.'],
    ['force', 'n/a', 'Ana Ruiz, a candidate, pledged on Monday to protect the climate.'],
    ['force', 'n/a', 'Ana Ruiz said on Monday that she remains committed to working together.'],
    ['force', 'missing', 'The two ministers agreed on Monday to deepen cooperation.'],
    ['what', 'given', 'Ana Ruiz, a candidate, pledged on Monday to protect the climate.'],
    ['what', 'missing', 'The two ministers agreed on Monday to deepen cooperation.'],
    ['who-says', 'given', 'Ana Ruiz said on Monday that the pool was full.'],
  ])('%s is %s: %s', (id, status, text) => {
    expect(statuses(text)[id]).toBe(status);
  });

  it.each([
    ['missing', 'Officials said that the pool would be shut.'],
    ['missing', 'The pool would be shut, according to three people familiar with the plan.'],
    ['partly', 'Officials said that the pool would be shut. It rained. “It leaks,” said Ana Ruiz.'],
    ['given', 'Officials said that the pool would be shut. “It leaks,” said Ana Ruiz.'],
    ['given', 'Ana Ruiz said that the pool would be shut. It rained. It snowed. Officials said it leaks.'],
    ['given', 'Authorities said that the pool would be shut.'],
  ])('who-says is %s: %s', (status, text) => {
    expect(statuses(text)['who-says']).toBe(status);
  });

  it('takes the day of an article for its “today”', () => {
    const text = 'Ana Ruiz was hurt tonight when a wall fell, the mayor, Tom Lee, said.';
    const { checklist } = analyse({ text, published: '2026-03-03T10:00:00Z' });
    expect(checklist.find(({ id }) => id === 'when-happened')?.status).toBe('given');
  });

  it('asks a long article without a voice, a record or a figure who says so and how it is known', () => {
    const guide = 'Towns have pools. They are old. Nobody likes them, and they leak. '.repeat(20);
    expect(statuses(guide)).toMatchObject({ 'who-says': 'partly', basis: 'partly' });
    const text = `${guide}Studies show that most of the pools lose a significant share of their water.`;
    expect(statuses(text)).toMatchObject({ 'who-says': 'missing', basis: 'missing' });
    expect(statuses(`${text}“They leak,” said Ana Ruiz.`)).toMatchObject({
      'who-says': 'given',
      basis: 'given',
    });
    expect(statuses(text.slice(-200))).toMatchObject({ 'who-says': 'partly', basis: 'partly' });
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
