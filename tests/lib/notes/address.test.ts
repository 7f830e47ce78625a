import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAddressKey } from '../../../lib/notes/address';

const OWN = 'https://news.example/world/2026/harbour-story';

describe('addresses of one article', () => {
  it.each([
    'http://news.example/world/2026/harbour-story',
    'https://www.news.example/world/2026/harbour-story/',
    'https://m.news.example/world/2026/harbour-story',
    'https://news.example:443/world/2026/harbour-story#comments',
    `${OWN}?utm_source=mail&utm_campaign=today`,
    `${OWN}?fbclid=abc&gclid=1`,
    `${OWN}?outputType=amp`,
    `${OWN}?amp=1`,
    `${OWN}/amp/`,
    'https://news.example/amp/world/2026/harbour-story',
    'https://amp.news.example/world/2026/harbour-story.amp',
    'https://news-example.cdn.ampproject.org/c/s/news.example/world/2026/harbour-story',
    'https://news-example.cdn.ampproject.org/v/s/www.news.example/world/2026/harbour-story/amp?amp_js_v=0.1'.replace(
      /\?.*/,
      '',
    ),
    'https://www.google.com/amp/s/news.example/world/2026/harbour-story',
  ])('%s', (address) => {
    expect(toAddressKey(address)).toBe(toAddressKey(OWN));
  });
});

describe('addresses of other articles', () => {
  it.each([
    'https://news.example/world/2026/harbour-story-2',
    'https://news.example/world/2025/harbour-story',
    'https://sport.news.example/world/2026/harbour-story',
    'https://other.example/world/2026/harbour-story',
    `${OWN}?page=2`,
    `${OWN}?id=7`,
    'https://news.example/',
    'https://amp.example/',
    'https://news.example/amplifiers/world/2026/harbour-story',
  ])('%s', (address) => {
    expect(toAddressKey(address)).not.toBe(toAddressKey(OWN));
  });

  it('those that differ in what names the article stay apart', () => {
    expect(toAddressKey('https://a.example/story.php?id=1&utm_source=x')).not.toBe(
      toAddressKey('https://a.example/story.php?id=2&utm_source=x'),
    );
    expect(toAddressKey('https://a.example/?p=1')).not.toBe(toAddressKey('https://a.example/?p=2'));
  });

  it('what is no address of the web has none, and nothing throws', () => {
    for (const address of ['', 'about:blank', 'javascript:alert(1)', 'data:text/html,x', 'https://'])
      expect(toAddressKey(address)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void toAddressKey(text)));
    fc.assert(fc.property(fc.string(), (text) => void toAddressKey(`https://a.example/${text}`)));
  });
});
