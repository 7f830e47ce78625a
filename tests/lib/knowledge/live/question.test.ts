import { describe, expect, it } from 'vitest';
import '../../../own-tables';
import { analyse } from '../../../../lib/analysis/analyse';
import { toSubjectInContext } from '../../../../lib/knowledge/live/question';

const asked = (text: string, name: string) => {
  const analysis = analyse({ text, lang: 'en' });
  const entity = analysis.entities.find((each) => each.name === name);
  if (!entity) throw new Error(`${name} was not found, but ${analysis.entities.map((each) => each.name)}`);
  return toSubjectInContext(entity.id, { article: { title: 'A title' }, analysis }).subject;
};

describe('what a wiki is asked for', () => {
  it.each([
    ['Powell said rates would stay. The Federal Reserve meets in March.', 'Powell', 'Jerome Powell'],
    [
      'The United States closed its mission, the State Department said.',
      'State Department',
      'US Department of State',
    ],
    ['Georgia arrested protesters in Tbilisi, and Russia praised it.', 'Georgia', 'Georgia (country)'],
  ])('in %j, for %s: %s', (text, name, full) => {
    const subject = asked(text, name);
    expect(subject.name).toBe(full);
    expect(subject.aliases).toContain(name);
  });

  it.each([
    ['Powell scored twice for Leeds on Saturday.', 'Powell'],
    ['Odalys Brenner opened a bakery in Leeds on Saturday.', 'Odalys Brenner'],
  ])('in %j, for %s as the article has it: nobody known is meant', (text, name) => {
    expect(asked(text, name)).toMatchObject({ name, aliases: [] });
  });
});
