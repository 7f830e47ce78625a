/**
 * What publishers call the parts of a page, in class names and ids. Words are matched as whole parts of a name
 * ("story-related", "relatedLinks", "related_posts" hold "related"; "unrelated" does not).
 */

/** Parts of a page that never hold the body: their whole subtree is passed over. */
export const SIDE_PART =
  /(?:^|[-_\s])(?:ads?|advert\w*|adslot|sponsor(?:ed)?|promo\w*|newsletters?|subscri(?:be|ption)\w*|signup|paywall-?(?:message|prompt|box)|related\w*|recirc\w*|recommend\w*|more-?(?:stories|news|from|on|articles)|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|popular|trending|taboola|outbrain|zergnet|teasers?|share|sharing|social\w*|follow|comments?|commento|disqus|respond|replies|footer|foot|nav\w*|menu|breadcrumbs?|sidebar|side-?bar|rail|toolbar|pagination|pager|tags?-?(?:list|links)?|topics?-?list|caption|credits?|copyright|byline|author-?(?:bio|box|info|card|details)?|bio|contributors?|cookies?|consent|gdpr|modal|popup|overlay|dialog|tooltip|widget|gallery|slideshow|carousel|slider|video-?player|player|poll|quiz|survey|masthead|print-?only|screen-?reader(?:-text)?|sr-only|visually-?hidden|skip-?link|alert|banner|donat\w*|rating|upsell|cta|toc|table-of-contents|disclaimer|hidden(?!\s+(?:sm|md|lg|xl):))(?=$|[-_\s])/;

/** Names of the parts that do hold it: they outweigh a side word in the same name ("article-body-with-sidebar"). */
export const BODY_PART =
  /(?:^|[-_\s])(?:(?:article|story|post|entry|news|content|main)-?(?:body|content|text|main|wrapper|container)|articlebody|storybody|entry|hentry|main|body|article|has-\w+)(?=$|[-_\s])/;

/** The name of an element as words joined by hyphens: class and id, camelCase split, lower case, bounded. */
export function nameOf(element: Element): string {
  const classes = element.getAttribute('class') ?? '';
  const name = element.id && typeof element.id === 'string' ? `${classes} ${element.id}` : classes;
  return name === ''
    ? ''
    : name
        .slice(0, 300)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase();
}
