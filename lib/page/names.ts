/**
 * What publishers call the parts of a page, in class names and ids. Words are matched as whole parts of a name
 * ("story-related", "relatedLinks", "related_posts" hold "related"; "unrelated" does not).
 */

/** Parts of a page that never hold the body: their whole subtree is passed over. */
const SIDE_PART =
  /(?:^|[-_\s])(?:ads?|advert\w*|adslot|sponsor(?:ed)?|promo\w*|newsletters?|subscri\w*|signup|paywall-?(?:message|prompt|box)|related\w*|recirc\w*|recommend\w*|more-?(?:stories|news|from|on|articles)|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|popular|trending|taboola|outbrain|zergnet|teasers?|share|sharing|social\w*|follow|comments?|commento|disqus|respond|replies|footer|foot|nav\w*|menu|breadcrumbs?|sidebar|side-?bar|rail|toolbar|pagination|pager|tags?-?(?:list|links)?|topics?-?list|caption|credits?|copyright|byline|author-?(?:bio|box|info|card|details)?|bio|contributors?|cookies?|consent|gdpr|modal|popup|overlay|dialog|tooltip|widget|gallery|slideshow|carousel|slider|(?:video|audio|media|jw)-?player|player-?(?:wrap\w*|container|embed)|fact-?box|fakta-?bo(?:ks|x)|info-?box|infokasten|identity-intro|regwall|poll|quiz|survey|masthead|print-?only|screen-?reader(?:-text)?|sr-only|visually-?hidden|skip-?link|alert|banner|donat\w*|rating|upsell|cta|toc|table-of-contents|disclaimer)(?=$|[-_\s])/;

/** Names of the parts that do hold it: they outweigh a side word in the same name ("article-body-with-sidebar"). */
const BODY_PART =
  /(?:^|[-_\s])(?:(?:article|story|post|entry|news|content|main)-?(?:body|content|text|main|wrapper|container)|articlebody|storybody|entry|hentry|main|body|article|has-\w+)(?=$|[-_\s])/;

/** Class names that hide, unless one beside it shows the element on wider screens ("hidden md:block"). */
const HIDDEN =
  /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none|visually-hidden|sr-only)(?=\s|$)(?!.*\b(?:sm|md|lg|xl)[:-](?:block|flex|grid))/;

/** What the name of an element says of it. */
export interface PartName {
  /** Class and id as words joined by hyphens, lower case, bounded. */
  readonly name: string;
  /** It does not hold the body. */
  readonly side: boolean;
}

const NAMELESS: PartName = { name: '', side: false };

/** Reads names; the pages of a publisher repeat theirs by the hundred, so each is judged once. */
export function createNameReader(): (element: Element) => PartName {
  const known = new Map<string, PartName>();
  return (element) => {
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id');
    const raw = id ? `${classes} ${id}` : classes;
    if (raw === '') return NAMELESS;
    let part = known.get(raw);
    if (!part) {
      part = readName(raw);
      known.set(raw, part);
    }
    return part;
  };
}

function readName(raw: string): PartName {
  const name = raw
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return { name, side: HIDDEN.test(name) || (SIDE_PART.test(name) && !BODY_PART.test(name)) };
}
