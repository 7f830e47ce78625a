import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS, type MarkName, PRIORITIES } from '../../components/marks';
import { MARK_KINDS } from '../../lib/core/settings';

const css = (name: string): string =>
  readFileSync(`components/${name}.css`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the first rule for a selector, without white space. */
function declarationsOf(sheet: string, selector: string): string | undefined {
  const start = sheet.indexOf(`${selector} {`);
  return start < 0 ? undefined : sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start)).trim();
}

/** Contrast ratio of two "#rrggbb" colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const names = Object.keys(HIGHLIGHTS) as MarkName[];

describe('marks', () => {
  it.each(names)('%s has a style in the page', (name) => {
    expect(declarationsOf(css('marks'), `::highlight(${HIGHLIGHTS[name]})`)).toBeDefined();
  });

  it.each(names.filter((name) => name !== 'focus'))('%s looks in our pages as in the page', (name) => {
    expect(declarationsOf(css('theme'), `.mark-${name}`)).toBe(
      declarationsOf(css('marks'), `::highlight(${HIGHLIGHTS[name]})`),
    );
  });

  it('kinds differ by line and wash, not by colour alone', () => {
    const forms = MARK_KINDS.map((kind) => {
      const look = declarationsOf(css('theme'), `.mark-${kind}`) ?? '';
      return `${/underline (\w+)/.exec(look)?.[1]} ${look.includes('background-color')}`;
    });
    expect(new Set(forms).size).toBe(MARK_KINDS.length);
  });

  it('a term has no person’s line where washes are taken away', () => {
    const forced = css('marks').split('forced-colors: active')[1] ?? '';
    expect(declarationsOf(forced.split('CanvasText')[1] ?? '', '::highlight(ro-7)')).toBe(
      'text-decoration-line: underline overline;',
    );
  });

  it.each(names)('%s is seen on white pages and on dark ones', (name) => {
    const [, colour = ''] =
      /underline \w+ [\d.]+px (#\w{6})/.exec(
        declarationsOf(css('marks'), `::highlight(${HIGHLIGHTS[name]})`) ?? '',
      ) ?? [];
    for (const page of ['#ffffff', '#f6efdf', '#1d1d1d', '#000000'])
      expect(contrast(colour, page), page).toBeGreaterThanOrEqual(3);
  });

  it('the style sheet for pages holds nothing but highlights', () => {
    const selectors = css('marks')
      .replace(/@media[^{]*\{/g, '')
      .match(/[^{}]+(?=\{)/g)
      ?.flatMap((list) => list.split(','))
      .map((selector) => selector.trim());
    expect(selectors?.filter((selector) => !/^::highlight\(ro-\w+\)$/.test(selector))).toEqual([]);
  });

  it('names tell a page nothing of what was found', () => {
    expect(Object.values(HIGHLIGHTS).filter((name) => !/^ro-(\d|focus)$/.test(name))).toEqual([]);
    expect(new Set(Object.values(HIGHLIGHTS)).size).toBe(names.length);
  });

  it('an open question lies above the name in it, and the words walked to above all', () => {
    expect(PRIORITIES.flag).toBeGreaterThan(PRIORITIES.person);
    expect(Math.max(...Object.values(PRIORITIES))).toBe(PRIORITIES.focus);
  });
});
