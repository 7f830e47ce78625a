import type { Rule } from '../../lib/flags/rule.ts';
import type { LiveSource } from '../../lib/knowledge/live/sources.ts';

export interface Tables {
  readonly rules: readonly Pick<Rule, 'id' | 'title' | 'why' | 'question' | 'examples'>[];
  readonly live: readonly LiveSource[];
}

/** The README with the tables between its markers made anew. */
export function fillReadme(readme: string, { rules, live }: Tables): string {
  const ruleRows = rules.map(
    ({ id, title, question, examples }) =>
      `| \`${id}\` | ${title} | ${cell(examples.flagged[0] ?? '')} | ${cell(question)} |`,
  );
  const liveRows = live.map(
    ({ name, sends, hosts, when, licence }) => `| ${name} | ${sends} | ${hosts} | ${when} | ${licence} |`,
  );
  return [
    ['rules', '| category | what is missing | example | the question |', '|---|---|---|---|', ...ruleRows],
    [
      'live',
      '| what for | what is sent | to whom | when | licence of what comes back |',
      '|---|---|---|---|---|',
      ...liveRows,
    ],
  ].reduce(fillTable, readme);
}

function fillTable(readme: string, [marker = '', ...lines]: readonly string[]): string {
  return readme.replace(
    new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`),
    (_, open: string, close: string) => `${open}${lines.join('\n')}\n${close}`,
  );
}

/** Text for a cell: the marked words of an example in bold. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\[([^\]]+)\]/g, '**$1**');
