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
