import { type Scene, textOf } from './scene.ts';

/** One kind of edit. It leaves `scene.quote` true, or `null` where the words are gone. */
export interface Edit {
  readonly name: string;
  /** Fewest words of a quote that the edit makes sense for. */
  readonly least: number;
  apply(scene: Scene): void;
}

const words = (text: string): { from: number; to: number }[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));

/** The words of the quote as offsets into its paragraph. */
const quoteWords = (scene: Scene): { from: number; to: number }[] => {
  const offset = scene.quote?.from ?? 0;
  return words(scene.words).map(({ from, to }) => ({ from: from + offset, to: to + offset }));
};

const strangeWord = (scene: Scene): string =>
  scene.random.pick(scene.stranger().match(/\p{L}{4,}/gu) ?? ['otherwise']);

const element = (scene: Scene, tag: string, text: string): Element => {
  const made = scene.body.ownerDocument.createElement(tag);
  made.textContent = text;
  return made;
};

/** Where the sentence around the quote starts and ends in its paragraph. */
function sentence(scene: Scene): { from: number; to: number } {
  const { text, quote } = scene;
  const from = quote?.from ?? 0;
  const to = quote?.to ?? 0;
  const start = Math.max(
    -1,
    ...[...text.slice(0, from).matchAll(/[.!?…]["”’)]*\s+/g)].map(({ 0: end, index }) => index + end.length),
  );
  const stop = /[.!?…]["”’)]*(?=\s|$)/.exec(text.slice(Math.max(from, to - 2)));
  return {
    from: start < 0 ? 0 : start,
    to: stop ? Math.max(to, Math.max(from, to - 2) + stop.index + stop[0].length) : text.length,
  };
}

function typo(scene: Scene): void {
  const long = quoteWords(scene).filter(({ from, to }) => to - from >= 3);
  const word = scene.random.pick(long.length > 0 ? long : quoteWords(scene));
  const at = word.from + scene.random.below(word.to - word.from - 1);
  const pair = scene.text.slice(at, at + 2);
  const letter = 'aeiourstn'[scene.random.below(9)] as string;
  const change = [
    `${pair[1]}${pair[0]}`,
    pair[0] ?? '',
    `${pair[0]}${letter}${pair[1] ?? ''}`,
    `${letter}${pair[1] ?? ''}`,
  ];
  scene.replace(at, at + 2, scene.random.pick(change));
}

function changeWord(scene: Scene): void {
  const { from, to } = scene.random.pick(quoteWords(scene));
  const mark = /[.,;:!?"”’]*$/.exec(scene.text.slice(from, to))?.[0] ?? '';
  scene.replace(from, to, strangeWord(scene) + mark);
}

function changeContext(scene: Scene): void {
  const around = words(scene.text);
  const before = around.filter(({ to }) => to <= (scene.quote?.from ?? 0)).slice(-5);
  const after = around.filter(({ from }) => from >= (scene.quote?.to ?? 0)).slice(0, 5);
  for (const { from, to } of [...before, ...after].reverse()) scene.replace(from, to, strangeWord(scene));
  scene.paragraphs[scene.index - 1]?.replaceChildren(scene.stranger());
  scene.paragraphs[scene.index + 1]?.replaceChildren(scene.stranger());
}

function insertAbove(scene: Scene, count: number): void {
  for (let at = 0; at < count; at++)
    scene.paragraphs[0]?.before(element(scene, 'p', `${scene.stranger()} ${scene.stranger()}`));
}

function remove(scene: Scene, from: number, to: number): void {
  scene.replace(from, to, '');
  scene.quote = null;
}

/** The sentence said otherwise: some of its words are kept, in their order or not. */
function rewrite(scene: Scene, share: number, shuffled: boolean): void {
  const { from, to } = sentence(scene);
  const old = scene.text.slice(from, to).match(/\S+/g) ?? [];
  let made = old.map((word) => (scene.random.next() < share ? word : strangeWord(scene)));
  if (shuffled) made = [...made.slice(made.length / 2), ...made.slice(0, made.length / 2)];
  scene.replace(from, to, made.join(' '));
  scene.quote = null;
}

export const KEPT: readonly Edit[] = [
  { name: 'as it was', least: 1, apply: () => {} },
  { name: 'typo', least: 1, apply: typo },
  { name: 'three typos', least: 6, apply: (scene) => [0, 1, 2].forEach(() => void typo(scene)) },
  { name: 'word changed', least: 3, apply: changeWord },
  {
    name: 'words added',
    least: 3,
    apply: (scene) => {
      const { from } = scene.random.pick(quoteWords(scene).slice(1));
      scene.replace(from, from, `${strangeWord(scene)} ${strangeWord(scene)} `);
    },
  },
  {
    name: 'words dropped',
    least: 6,
    apply: (scene) => {
      const list = quoteWords(scene);
      const at = 1 + scene.random.below(list.length - 4);
      scene.replace(list[at]?.from ?? 0, list[at + 2]?.from ?? 0, '');
    },
  },
  {
    name: 'cut short',
    least: 8,
    apply: (scene) => {
      const list = quoteWords(scene);
      scene.replace(list[Math.ceil(list.length * 0.7)]?.from ?? 0, scene.quote?.to ?? 0, '');
    },
  },
  {
    name: 'sentence before',
    least: 1,
    apply: (scene) => {
      const { from } = sentence(scene);
      scene.replace(from, from, `${scene.stranger()} `);
    },
  },
  {
    name: 'sentence inside',
    least: 4,
    apply: (scene) => {
      const { from } = scene.random.pick(quoteWords(scene).slice(1));
      scene.replace(from, from, `${scene.stranger()} `);
    },
  },
  {
    name: 'paragraph moved',
    least: 1,
    apply: (scene) => {
      const others = scene.paragraphs.filter((paragraph) => paragraph !== scene.paragraph);
      scene.random.pick(others)?.after(scene.paragraph);
    },
  },
  {
    name: 'quote repeated',
    least: 1,
    apply: (scene) => {
      const copy = element(scene, 'blockquote', scene.words);
      scene.random.pick(scene.paragraphs).before(copy);
    },
  },
  {
    name: 'tags restructured',
    least: 1,
    apply: (scene) => {
      const { body, paragraphs, text, random } = scene;
      for (const paragraph of paragraphs) {
        if (paragraph === scene.paragraph) continue;
        paragraph.replaceWith(element(scene, 'div', paragraph.textContent ?? ''));
      }
      const parts: Element[] = [];
      for (let from = 0; from < text.length; ) {
        const to = Math.min(text.length, from + 3 + random.below(30));
        parts.push(element(scene, random.pick(['span', 'b', 'a', 'em', 'x-word']), text.slice(from, to)));
        from = to;
      }
      scene.paragraph.replaceChildren(
        ...parts.flatMap((part) => [part, body.ownerDocument.createComment('!')]),
      );
    },
  },
  {
    name: 'white space',
    least: 1,
    apply: (scene) =>
      scene.replaceAll(/\s+/g, () => scene.random.pick(['\n      ', '  ', '\u00a0', '\t', '\u2009'])),
  },
  {
    name: 'typography',
    least: 1,
    apply: (scene) => {
      scene.replaceAll(/["“”]/g, (mark) => (mark === '"' ? '“' : '"'));
      scene.replaceAll(/['’‘]/g, (mark) => (mark === "'" ? '’' : "'"));
      scene.replaceAll(/\s*[–—]\s*|\s-\s|--/g, () => scene.random.pick(['—', ' – ', ' -- ', '-']));
      scene.replaceAll(/…|\.\.\./g, (mark) => (mark === '…' ? '...' : '…'));
    },
  },
  {
    name: 'hyphens and ligatures',
    least: 1,
    apply: (scene) => {
      scene.replaceAll(/ffi|fi|fl/g, (pair) => ({ ffi: 'ﬃ', fi: 'ﬁ', fl: 'ﬂ' })[pair] ?? pair);
      scene.replaceAll(/\p{L}{4}(?=\p{L}{3})/gu, (part) => `${part}\u00ad`);
      scene.replaceAll(/[éèüöäñç]/g, (letter) => letter.normalize('NFD'));
    },
  },
  {
    name: 'case',
    least: 1,
    apply: (scene) => scene.replace(scene.quote?.from ?? 0, scene.quote?.to ?? 0, scene.words.toUpperCase()),
  },
  { name: 'context changed', least: 1, apply: changeContext },
  {
    name: 'quote and context changed',
    least: 5,
    apply: (scene) => {
      changeWord(scene);
      changeContext(scene);
    },
  },
  {
    name: 'live update',
    least: 4,
    apply: (scene) => {
      typo(scene);
      const { from } = sentence(scene);
      scene.replace(from, from, `${scene.stranger()} `);
      changeWord(scene);
      scene.paragraphs[scene.index - 1]?.remove();
      scene.paragraphs[scene.index + 1]?.replaceChildren(scene.stranger());
      insertAbove(scene, 4);
    },
  },
  { name: 'paragraphs above', least: 1, apply: (scene) => insertAbove(scene, 6) },
  {
    name: 'paragraphs merged',
    least: 1,
    apply: (scene) => {
      const [before, after] = [scene.paragraphs[scene.index - 1], scene.paragraphs[scene.index + 1]];
      const { paragraph, quote } = scene;
      const text = before ? `${before.textContent} ` : '';
      if (quote) scene.quote = { from: quote.from + text.length, to: quote.to + text.length };
      paragraph.prepend(text);
      if (after) paragraph.append(` ${after.textContent}`);
      before?.remove();
      after?.remove();
    },
  },
  {
    name: 'advertisements',
    least: 2,
    apply: (scene) => {
      const { from } = scene.random.pick(quoteWords(scene).slice(1));
      scene.replace(from, from, ' Advertisement Story continues below ');
      for (const paragraph of scene.paragraphs) paragraph.after(element(scene, 'div', 'Advertisement'));
    },
  },
  {
    name: 'copies in scripts',
    least: 1,
    apply: (scene) => {
      const text = scene.paragraphs.map((paragraph) => paragraph.textContent).join('\n');
      for (const tag of ['script', 'style', 'noscript']) scene.body.prepend(element(scene, tag, text));
      const hidden = element(scene, 'div', text);
      hidden.setAttribute('hidden', '');
      scene.body.prepend(hidden);
    },
  },
  {
    name: 'reader view',
    least: 1,
    apply: (scene) => {
      const view = element(scene, 'main', '');
      for (const [index, paragraph] of scene.paragraphs.entries()) {
        const made = element(scene, 'p', textOfWords(paragraph));
        if (index === scene.index && scene.quote) {
          const { text } = scene;
          const lead = textOfWords(text.slice(0, scene.quote.from));
          const all = textOfWords(text.slice(0, scene.quote.to));
          scene.quote = { from: lead.length, to: all.length };
        }
        scene.paragraphs[index] = made;
        view.append(made);
      }
      scene.body.replaceChildren(view);
    },
  },
];

export const GONE: readonly Edit[] = [
  {
    name: 'quote deleted',
    least: 1,
    apply: (scene) => remove(scene, scene.quote?.from ?? 0, scene.quote?.to ?? 0),
  },
  {
    name: 'sentence deleted',
    least: 1,
    apply: (scene) => {
      const { from, to } = sentence(scene);
      remove(scene, from, to);
    },
  },
  {
    name: 'paragraph deleted',
    least: 1,
    apply: (scene) => {
      scene.paragraph.remove();
      scene.quote = null;
    },
  },
  {
    name: 'article cut off',
    least: 1,
    apply: (scene) => {
      for (const paragraph of scene.paragraphs.slice(scene.index)) paragraph.remove();
      scene.quote = null;
    },
  },
  { name: 'rewritten, a third shared', least: 6, apply: (scene) => rewrite(scene, 0.33, false) },
  { name: 'rewritten, half shared, turned', least: 6, apply: (scene) => rewrite(scene, 0.5, true) },
  {
    name: 'another sentence',
    least: 1,
    apply: (scene) => {
      const { from, to } = sentence(scene);
      remove(scene, from, to);
      scene.paragraph.append(` ${scene.stranger()}`);
    },
  },
  {
    name: 'paragraph replaced',
    least: 1,
    apply: (scene) => {
      scene.paragraph.replaceChildren(`${scene.stranger()} ${scene.stranger()}`);
      scene.quote = null;
    },
  },
];

const textOfWords = (from: Element | string): string =>
  (typeof from === 'string' ? from : textOf(from)).replace(/\s+/g, ' ');
