import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader marked in an article: see `readTexts`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  /** 3 central, 2 supporting, 1 where a reader doubts. */
  readonly severity: number;
}

/** An invented article with its marks. */
export interface MarkedText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const FOLDER = 'scripts/train/articles';

/**
 * The invented articles that flags are learned from. A file holds several: each begins with `# ID headline`, then come
 * its paragraphs, one a line, then its marks as `> category severity: words`, the words as they stand in the text.
 * @throws where a mark's words are not in the text or stand there twice
 */
export function readTexts(folder = FOLDER): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((block) => readText(block.trim().split('\n'))),
    );
}

function readText([head = '', ...lines]: readonly string[]): MarkedText {
  const [, id = '', title = ''] = /^(\S+) ?(.*)$/.exec(head) ?? [];
  const text = lines.filter((line) => !line.startsWith('> ')).join('\n');
  const marks = lines
    .filter((line) => line.startsWith('> '))
    .map((line): Mark => {
      const [, category = '', severity = '', words = ''] = /^> (\w+) ([123]): (.*)$/.exec(line) ?? [];
      const start = text.indexOf(words);
      if (words === '' || start < 0) throw new Error(`${id}: no such words in the text: ${line}`);
      if (text.indexOf(words, start + 1) >= 0)
        throw new Error(`${id}: the words stand there twice, take more of them: ${line}`);
      return { start, end: start + words.length, category, severity: Number(severity) };
    });
  return { id, title, text, marks };
}
