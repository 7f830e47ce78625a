import type { Rule } from '../../lib/flags/rule.ts';

export interface Tables {
  readonly rules: readonly Pick<Rule, 'id' | 'title' | 'why' | 'question' | 'examples'>[];
}

/** The README with the tables between its markers made anew. */
export function fillReadme(readme: string, { rules }: Tables): string {
  const rows = rules.map(
    ({ id, title, question, examples }) =>
      `| \`${id}\` | ${title} | ${cell(examples.flagged[0] ?? '')} | ${cell(question)} |`,
  );
  const table = ['| category | what is missing | example | the question |', '|---|---|---|---|', ...rows];
  return readme.replace(
    /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
    (_, open: string, close: string) => `${open}${table.join('\n')}\n${close}`,
  );
}

/** Text for a cell: the marked words of an example in bold. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\[([^\]]+)\]/g, '**$1**');
