import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type * as Analysis from '../../lib/analysis/analyse.ts';
import { loadModule } from '../lib/load.ts';

interface Item {
  readonly text: string;
  /** Major topic, 0 where it is no policy story. */
  readonly major: number;
  readonly part?: string;
}

interface Answer extends Item {
  /** Major topic of the first theme, 0 where there is none. */
  readonly answer: number;
  readonly themes: string;
}

/** Prints how often the first theme's major topic is the coded one, and how often items without policy get a theme. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'tests/fixtures/themes.jsonl' },
      errors: { type: 'boolean', default: false },
      confusion: { type: 'boolean', default: false },
    },
  });
  const { analyse } = await loadModule<typeof Analysis>('lib/analysis/analyse.ts');
  const items = (await readFile(values.data, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const answers = items.map((item): Answer => {
    const { themes } = analyse({ text: item.text, lang: 'en' });
    const named = themes.map(({ id, score }) => `${id} ${score}`).join(', ');
    return { ...item, answer: themes[0]?.cap ?? 0, themes: named };
  });
  const parts = new Set(items.map(({ part }) => part).filter((part) => part !== undefined));
  console.log('part      items  top-1 of all  when it answers  macro-F1  fires on non-policy');
  for (const part of [...parts])
    report(
      part,
      answers.filter((item) => item.part === part),
    );
  report('all', answers);
  if (values.confusion) printConfusion(answers);
  if (values.errors) printErrors(answers);
}

function report(name: string, answers: readonly Answer[]): void {
  const policy = answers.filter(({ major }) => major > 0);
  const answered = policy.filter(({ answer }) => answer > 0);
  const right = policy.filter(({ major, answer }) => major === answer);
  const none = answers.filter(({ major }) => major === 0);
  const fired = none.filter(({ answer }) => answer > 0);
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
  console.log(
    name.padEnd(9),
    String(answers.length).padStart(5),
    percent(right.length, policy.length).padStart(13),
    percent(right.length, answered.length).padStart(16),
    macroF1(policy).toFixed(3).padStart(9),
    percent(fired.length, none.length).padStart(20),
  );
}

function macroF1(policy: readonly Answer[]): number {
  const majors = [...new Set(policy.map(({ major }) => major))];
  const scores = majors.map((major) => {
    const right = policy.filter((item) => item.major === major && item.answer === major).length;
    const wanted = policy.filter((item) => item.major === major).length;
    const given = policy.filter((item) => item.answer === major).length;
    return (2 * right) / (wanted + given);
  });
  return scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
}

/** By coded topic: how many, how many were right, and what the others were taken for. */
function printConfusion(answers: readonly Answer[]): void {
  const byMajor = [...Map.groupBy(answers, ({ major }) => major)].toSorted(([a], [b]) => a - b);
  console.log('major  items  right  taken for (0: no theme)');
  for (const [major, items] of byMajor) {
    const taken = [...Map.groupBy(items, ({ answer }) => answer)]
      .filter(([answer]) => answer !== major)
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([answer, { length }]) => `${answer}: ${length}`);
    const right = items.filter(({ answer }) => answer === major).length;
    console.log(
      String(major).padStart(5),
      String(items.length).padStart(6),
      String(right).padStart(6),
      ` ${taken.join(', ')}`,
    );
  }
}

/** Wrong answers with what was found; those kept for checking are only counted. */
function printErrors(answers: readonly Answer[]): void {
  for (const { text, major, answer, themes, part } of answers) {
    if (major !== answer && part !== 'check') console.log(`${major} not ${answer}: ${text}\n    ${themes}`);
  }
}
