import type { ServedPage } from '../../scripts/lib/serve';

/** Invented news, with names and missing specifics, around which the hostile pages are built. */
const STORY = [
  'OSLO (Fjord Wire) — Norway and Portugal agreed on Monday to share data on harbour safety, Transport Minister Ingrid Solheim said after a meeting with her colleague Rui Tavares in Oslo.',
  'Officials said the two sides had made significant progress. They did not announce a timetable or any specific spending commitments.',
  'The agreement could mark a turning point for the ports of Bergen and Lisbon, where experts say accidents have risen in recent years.',
  '“We shall take whatever steps are needed,” Solheim said. Tavares said his government would send two inspectors to Norway by June.',
  'Studies show that inspections prevent most accidents. The minister is due to visit Lisbon in the coming months, her ministry said.',
  'The European Maritime Safety Agency welcomed the plan. Unions in both countries asked for more staff, and said that a large number of posts were vacant.',
] as const;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly data?: string;
  readonly body?: string;
  /** Runs after the article is there. */
  readonly script?: string;
  readonly after?: string;
}

const newsPage = ({
  title = 'Norway and Portugal agree to share data on harbour safety',
  head = '',
  data = `{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},
    "datePublished":"2026-03-02T08:30:00Z","author":{"@type":"Person","name":"Jo Fairweather"}}`,
  body = paragraphs(STORY),
  script = '',
  after = '',
}: Parts): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:30:00Z">
<script type="application/ld+json">${data.replaceAll('</', '<\\/')}</script>${head}</head>
<body><main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/jo">Jo Fairweather</a></p>
<time datetime="2026-03-02T08:30:00Z">2 March 2026</time>
<div class="article-body">
${body}
</div></article></main>
<button onclick="this.textContent = Number(this.textContent) + 1">0</button>${after}
${script && `<script>${script}</script>`}
</body></html>`;

/** What an attacker would put wherever text is taken from. */
export const MARKUP = `<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>{{7*7}}\${7*7}`;
export const DIRECTIONS = '\u202egnihton yas slaiciffO\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069 \u200f';

const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page does its worst at one thing; each is still an article with the story in it, if it says nothing else. */
export const HOSTILE_PAGES: Readonly<Record<string, ServedPage>> = {
  '/hostile/5-mb-of-text': () => newsPage({ body: paragraphs(Array(5_000).fill(STORY.join(' '))) }),
  '/hostile/one-paragraph-of-5-mb': () =>
    newsPage({ body: `${paragraphs(STORY)}<p>${'Words without an end and '.repeat(200_000)}</p>` }),
  '/hostile/100000-nodes': () =>
    newsPage({ body: `${paragraphs(STORY)}${'<span><i></i></span>'.repeat(50_000)}` }),
  '/hostile/20000-deep': () =>
    newsPage({ body: paragraphs(STORY), after: `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}` }),
  '/hostile/1-mb-of-json-ld': () =>
    newsPage({
      data: JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'x'.repeat(500_000),
        author: Array(20_000).fill({ '@type': 'Person', name: 'Jo Fairweather' }),
      }),
    }),
  '/hostile/json-ld-that-is-deep': () =>
    newsPage({ data: `{"@type":"NewsArticle","@graph":${'['.repeat(50_000)}${']'.repeat(50_000)}}` }),
  '/hostile/malformed': () =>
    `<html lang=en><title>Norway and Portugal agree</titel></title><meta property="og:type" content="article"
    ><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-02", "headline": </script>
    <h1>Norway and Portugal agree to share data<article><h1>Norway</i></b>${STORY.map((text) => `<p><b><i>${text}</b>`).join('</div></table>')}<table><p>loose<tr><td></article></article>`,
  '/hostile/markup': () =>
    newsPage({
      title: toHtml(MARKUP),
      data: JSON.stringify({
        '@type': 'NewsArticle',
        headline: MARKUP,
        datePublished: MARKUP,
        author: { name: `Jo ${MARKUP}` },
        publisher: { name: MARKUP },
      }),
      body: paragraphs([
        ...STORY,
        toHtml(`Minister ${MARKUP} said on Monday that officials expect “${MARKUP}” to happen soon.`),
        toHtml(
          'Officials said javascript:alert(1) and data:text/html,<b>x</b> would cost a large number of jobs.',
        ),
      ]),
    }),
  '/hostile/directions': () =>
    newsPage({
      title: `Norway ${DIRECTIONS} and Portugal`,
      body: paragraphs([
        ...STORY.map((text) => text.replaceAll('o', 'o\u200b\u00ad')),
        `Nor\u200dway ${DIRECTIONS} said Ingrid\u2060 Sol\u200dheim in O\u0301\u0301\u0301slo.`,
      ]),
    }),
  '/hostile/lone-surrogates': () =>
    newsPage({
      script: `document.title += ' \\ud800';
        document.querySelector('h1').append('\\udc00 \\ud800');
        for (const p of document.querySelectorAll('.article-body p')) p.append(' \\ud83d', document.createElement('b'), '\\ude00 \\udfff.');`,
    }),
  '/hostile/rewritten-while-painted': () =>
    newsPage({
      body: paragraphs(Array(40).fill(STORY).flat()),
      script: `let turns = 0;
        const body = document.querySelector('.article-body');
        const timer = setInterval(() => {
          turns += 1;
          if (turns % 3 === 0) body.innerHTML = body.innerHTML;
          else if (turns % 3 === 1) body.children[turns % body.children.length].remove();
          else for (const p of body.children) p.firstChild?.splitText?.(3);
          if (turns > 60) clearInterval(timer);
        }, 50);`,
    }),
  '/hostile/emptied': () =>
    newsPage({ script: `setTimeout(() => document.documentElement.remove(), 2_500);` }),
  '/hostile/apis-redefined': () =>
    newsPage({
      head: `<script>
        const { highlights } = CSS;
        const get = highlights.get.bind(highlights);
        globalThis.countPainted = () => ['ro-1', 'ro-2', 'ro-5'].reduce((sum, name) => sum + (get(name)?.size ?? 0), 0);
        const no = () => { throw new Error('taken') };
        for (const name of ['get', 'set', 'delete', 'has']) HighlightRegistry.prototype[name] = no;
        Object.defineProperty(CSS, 'highlights', { get: no });
        for (const name of ['Highlight', 'Range', 'MutationObserver', 'Text', 'TreeWalker', 'DOMRect']) globalThis[name] = no;
        for (const name of ['getAttribute', 'querySelector', 'querySelectorAll', 'closest', 'attachShadow', 'matches'])
          Element.prototype[name] = no;
        for (const name of ['createRange', 'createElement', 'querySelector', 'querySelectorAll']) Document.prototype[name] = no;
        Array.prototype.map = JSON.parse = Map.prototype.get = no;
      </script>`,
    }),
  '/hostile/highlights-cleared-in-a-loop': () =>
    newsPage({ script: `setInterval(() => CSS.highlights.clear(), 10);` }),
  '/hostile/clobbered': () =>
    newsPage({
      body: `${paragraphs(STORY)}<form>${[
        ...[
          'tagName',
          'nodeType',
          'firstChild',
          'nextSibling',
          'parentElement',
          'parentNode',
          'shadowRoot',
          'id',
        ],
        ...[
          'getAttribute',
          'hasAttribute',
          'querySelector',
          'textContent',
          'className',
          'closest',
          'matches',
          'style',
        ],
        ...['attributes', 'children', 'childNodes', 'nodeName', 'isConnected', 'ownerDocument'],
      ]
        .map((name) => `<input name="${name}">`)
        .join('')}<p>A form whose inputs are named like what is asked of elements.</p></form>`,
      after: [
        'body',
        'documentElement',
        'head',
        'title',
        'querySelector',
        'querySelectorAll',
        'createRange',
        'contentType',
      ]
        .map((name) => `<form name="${name}"></form><img name="${name}">`)
        .join(''),
    }),
  '/hostile/csp-none': {
    body: () => newsPage({}),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
  },
  '/hostile/trusted-types': {
    body: () => newsPage({}),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  '/hostile/sandboxed': {
    body: () => newsPage({}),
    headers: { 'content-security-policy': 'sandbox' },
  },
  '/hostile/60-articles': () =>
    newsPage({ after: `<article><h2>Another</h2>${paragraphs([...STORY, ...STORY])}</article>`.repeat(60) }),
};
