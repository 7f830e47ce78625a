import { describe, expect, it } from 'vitest';
import { createNameReader } from '../../../lib/page/names';

const read = (classes: string, id?: string): boolean => {
  const element = { getAttribute: (name: string) => (name === 'class' ? classes : (id ?? null)) };
  return createNameReader()(element as unknown as Element).side;
};

describe('the name of a part of a page', () => {
  it.each([
    'related',
    'story-related',
    'relatedLinks',
    'related_posts',
    'c-advert__slot',
    'advertisement',
    'box promo-3',
    'more-stories',
    'moreStories',
    'read-next',
    'most-popular-list',
    'paywall-prompt',
    'video-player',
    'player-wrapper-2',
    'sr-only',
    'table-of-contents',
    'site-nav',
    'NavBar',
    'social_share',
    'screen-reader-text',
    'hidden',
  ])('"%s" is beside the body', (name) => expect(read(name)).toBe(true));

  it.each([
    '',
    'unrelated',
    'broader',
    'more stories-of-old',
    'story more news',
    'player wrap',
    'article-body-with-sidebar',
    'main has-sidebar',
    'story-body related-topics-on',
    'entry-content share',
    'hidden md:block',
    'grid-column-8',
    'navy:white',
    'css-1a2b3c',
    'downloads adverse',
  ])('"%s" is not', (name) => expect(read(name)).toBe(false));

  it('is told by its id too', () => expect(read('box', 'comments')).toBe(true));
});
