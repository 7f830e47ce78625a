import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../lib/language/parse';
import { findThemes } from '../../../lib/themes/find';

const themesOf = (text: string, title?: string) =>
  findThemes({ ...parse(text), article: { text, ...(title && { title }) }, mentions: [], entities: [] });
const idsOf = (text: string) => themesOf(text).map(({ id }) => id);

describe('themes of a headline', () => {
  it.each([
    ['The bank raised interest rates to slow inflation.', 'monetary-policy'],
    ['Parents sue over a charter school.', 'school-choice'],
    ['The treaty extends the nuclear umbrella over its ally.', 'extended-deterrence'],
    ['Ministers imposed tariffs on imported steel.', 'tariffs'],
    ['The war on drugs has filled the jails.', 'drug-enforcement'],
    ['The town opened a night shelter for the homeless.', 'homelessness'],
    ['A hacker stole the passwords of a million people.', 'cybersecurity'],
    ['The tribe asked the court for its water rights.', 'water-resources'],
  ])('%s', (text, id) => {
    expect(idsOf(text)).toContain(id);
  });

  it.each([
    'The striker scored twice and the coach wept.',
    'Rain is expected on Sunday, with a strong wind from the west.',
    'The singer plans a tour in the spring.',
    'A bear was seen near the harbor.',
    'Her third novel won the prize.',
    'They met at a dance and married in June.',
    'The actor sold his house and moved to an island.',
    'Trade winds cooled the beach.',
    'He kept the chocolate chips in a jar.',
    'The quarterback was charged with a penalty in the final game.',
    'The market sells flowers on Saturday.',
    'His pet parrot speaks three words.',
    'It was the best race of the season.',
    'The chef adds lemon, and a little sugar.',
    'The old train set runs through the attic.',
    '',
  ])('none in %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('reads “deterrence” of crime as no matter of defence', () => {
    expect(idsOf('Police call the cameras a crime deterrent.')).not.toContain('deterrence');
  });
});

describe('themes of an article', () => {
  const folder = 'tests/fixtures/articles';
  it.each([
    'wire-readout',
    'newspaper-council',
    'wordpress-summit',
    'live-blog',
    'amp-health',
    'infinite-scroll',
    'shadow-body',
  ])('%s has the themes it should', (slug) => {
    const page = new DOMParser().parseFromString(
      readFileSync(`${folder}/${slug}/source.html`, 'utf8'),
      'text/html',
    );
    for (const template of page.querySelectorAll('template')) template.replaceWith(template.content);
    const text = [...page.querySelectorAll('article p, article h2')]
      .map((p) => p.textContent?.trim())
      .join('\n\n');
    const { themes } = JSON.parse(readFileSync(`${folder}/${slug}/expected.json`, 'utf8'));
    const found = themesOf(text, page.title).map(({ name }) => name);
    expect(themes.filter((name: string) => !found.includes(name))).toEqual([]);
  });

  it.each([
    [
      'a match of many countries',
      'MADRID — Tomas Rielo kept Spain in the cup on Sunday. He beat Ivo Hadrava of the Czech Republic in three sets, and then won the doubles with Pau Serra. France, Italy and Argentina went out on Friday. Germany meets Canada next. Serbia lost to Russia in the longest match of the week, which ended after one in the morning. “I could not feel my legs,” Rielo said. The coach of Britain said his team had come to win. Japan and Kazakhstan play for fifth place, and the United States goes home. The final begins at noon, and every seat has been sold since May.',
    ],
    [
      'a walk through an exhibition',
      'The museum has hung the painter’s last forty canvases in the order in which she made them. You begin in a small room of blue, and by the end the colour has nearly gone. Her daughter lent the letters, which lie open in glass cases. In one she writes to a friend that the light in Lisbon is too polite. The house where she worked until her death has been copied in the last gallery, with the chair, the stove and the window that did not close. Children are given a pencil at the door. A film shows her washing brushes for eleven minutes, and nobody leaves.',
    ],
    [
      'the test of a gadget',
      'The new laptop is thin, quiet and, at last, repairable. Four screws hold the battery, and the keys come out one by one. We ran our usual films on it for nine hours before the screen went dark. The speakers are better than they have any right to be. The camera is not: faces look like wax. It gets warm on the knees when you edit video. Two ports are one too few. If you write on trains, buy it; if you play games, wait for the next one. It is sold in silver and in a green that looks grey.',
    ],
  ])('none in %s', (_, text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('counts the title, which has no place in the text', () => {
    const text = 'The committee met on Monday and will meet again.';
    expect(idsOf(text)).toEqual([]);
    const [theme] = themesOf(text, 'Asylum seekers wait for the border patrol');
    expect(theme).toMatchObject({ cap: 9, evidence: [] });
  });

  it('keeps evidence inside the text and scores between 0 and 1, most central first', () => {
    const words = [
      'tariff',
      'The',
      'nuclear weapons',
      'union',
      'strike',
      'Senate',
      'welfare',
      '.',
      '\n\n',
      'goal',
      'France',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { score, evidence } of themesOf(text)) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { start, end } of evidence)
            expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the major topic of labelled headlines', () => {
  const read = (name: string) =>
    readFileSync(`tests/fixtures/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; major: number })
      .map(({ text, major }) => ({ major, answer: themesOf(text)[0]?.cap ?? 0 }));

  it.each(['themes', 'front-pages', 'look-alikes'])('in %s is as often right as is asked of it', (name) => {
    const items = read(name);
    const policy = items.filter(({ major }) => major > 0);
    const answered = policy.filter(({ answer }) => answer > 0);
    const right = policy.filter(({ major, answer }) => major === answer);
    const none = items.filter(({ major }) => major === 0);
    const fired = none.filter(({ answer }) => answer > 0);
    expect(right.length / policy.length).toBeGreaterThanOrEqual(0.62);
    expect(right.length / answered.length).toBeGreaterThanOrEqual(0.75);
    expect(fired.length / none.length).toBeLessThanOrEqual(0.12);
  });
});
