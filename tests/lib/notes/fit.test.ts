import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { noteSchema, sourceSchema } from '../../../lib/notes/check';
import { fitNote, fitSource } from '../../../lib/notes/fit';
import { madeNote, madeSource } from './made-up';

const long = 'x'.repeat(5_000);

describe('what other tools bring', () => {
  it('is left as it is where it fits', () => {
    expect(fitNote(madeNote('a'))).toEqual(madeNote('a'));
    expect(fitSource(madeSource('harbour'))).toEqual(madeSource('harbour'));
  });

  it('a note with tags that are too many, too long, empty or doubled is kept', () => {
    const tags = ['', '  ', long, '#a', 'a', 'b,c', ...Array.from({ length: 300 }, (_, at) => `t${at}`)];
    const fitted = fitNote(madeNote('a', { tags, about: { kind: 'entity', id: long, label: long } }));
    expect(v.is(noteSchema, fitted)).toBe(true);
    expect(fitted.tags.slice(1, 3)).toEqual(['a', 'b c']);
    expect(fitted.body).toBe(madeNote('a').body);
  });

  it('an article with long fields and odd addresses is kept', () => {
    const odd = madeSource('harbour', {
      title: long,
      bylines: Array.from({ length: 80 }, () => long),
      canonicalUrl: 'javascript:alert(1)',
      otherUrls: ['file:///etc/passwd', 'https://news.example/other'],
      publisher: long,
      about: [{ id: long, name: long }],
    });
    const fitted = fitSource(odd);
    expect(v.is(sourceSchema, fitted)).toBe(true);
    expect(fitted.canonicalUrl).toBeUndefined();
    expect(fitted.otherUrls).toEqual(['https://news.example/other']);
  });
});
