import { expect, it } from 'vitest';
import { pageShape } from '../../../lib/core/settings';

it.each([
  ['https://news.example/2026/02/ministers-meet-in-lima', 'news.example/#/#/*'],
  ['https://news.example/2026/02/ministers-meet-in-lima?page=2#top', 'news.example/#/#/*'],
  ['http://NEWS.example:8080/world/europe/', 'news.example/world/europe/'],
  ['https://news.example/world/europe', 'news.example/world/europe'],
  ['https://news.example/', 'news.example/'],
  ['https://news.example', 'news.example/'],
  ['https://news.example/story-12345', 'news.example/*'],
  ['https://news.example/a1b2', 'news.example/*'],
  ['https://news.example/one-two-three', 'news.example/one-two-three'],
  ['https://news.example/one-two-three-four', 'news.example/*'],
  ['https://news.example/averyveryverylongsegmentindeed', 'news.example/*'],
  ['https://news.example/world//europe', 'news.example/world//europe'],
  ['https://xn--bcher-kva.example/artikel', 'xn--bcher-kva.example/artikel'],
  ['https://bücher.example/artikel', 'xn--bcher-kva.example/artikel'],
  ['https://news.example/%D0%BD%D0%BE%D0%B2', 'news.example/*'],
])('the shape of %s is %s', (url, shape) => {
  expect(pageShape(url)).toBe(shape);
});
