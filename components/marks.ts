import type { MarkKind } from '../lib/core/settings';

/** Everything that is painted in a page: the kinds, grey flags, and the words walked to. */
export type MarkName = MarkKind | 'grey' | 'focus';

/**
 * Names in `CSS.highlights`. The page can read that registry, so the names say nothing about what was found.
 * Each has its rule in marks.css.
 */
export const HIGHLIGHTS: Readonly<Record<MarkName, string>> = {
  person: 'ro-1',
  place: 'ro-2',
  organization: 'ro-3',
  theme: 'ro-4',
  flag: 'ro-5',
  grey: 'ro-6',
  term: 'ro-7',
  focus: 'ro-focus',
};

/**
 * The elements that an article's text mostly stands in. Chromium styles marks in these and what is inside them, which
 * costs a page least (see wxt.config.ts); where one stands elsewhere, styles for the whole page follow. Headings and
 * list items are left out: teasers and menus are full of them.
 */
export const TEXT_TAGS = ['p', 'blockquote'];

/** `Highlight.priority`: where marks overlap, the higher one decides colour and background. */
export const PRIORITIES: Readonly<Record<MarkName, number>> = {
  term: 0,
  theme: 1,
  place: 2,
  organization: 2,
  person: 2,
  grey: 3,
  flag: 4,
  focus: 5,
};
