import { describe, expect, it } from 'vitest';
import { rankChoices } from '../../../../lib/knowledge/live/rank';

const springfields = [
  { title: 'Springfield (band)', description: 'rock band of Ohio' },
  { title: 'Springfield, Missouri', description: 'city in the United States' },
  { title: 'Springfield, Ohio', description: 'city in Clark County' },
];

describe('pages that may be meant', () => {
  it('come in the order in which the article speaks for what tells them apart', () => {
    const context = ['United States', 'Ohio', 'governor of Ohio', 'Springfield'];
    const titles = rankChoices(springfields, { kind: 'place', name: 'Springfield' }, context).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Springfield, Ohio', 'Springfield, Missouri', 'Springfield (band)']);
  });

  it('stay as the wiki has them where the article speaks for none', () => {
    const places = springfields.slice(1);
    expect(rankChoices(places, { kind: 'place', name: 'Springfield' }, [])).toEqual(places);
  });

  it('are no more than can be seen at once', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ title: `Springfield ${i}` }));
    expect(rankChoices(many, { kind: 'place', name: 'Springfield' }, [])).toHaveLength(8);
  });
});
