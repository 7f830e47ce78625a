import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attributions/find';
import { findFlags } from '../../../lib/flags/find';
import type { Rule } from '../../../lib/flags/rule';
import { RULES } from '../../../lib/flags/rules';
import { parse } from '../../../lib/language/parse';

const text = 'Officials said the road was closed. Divers will search as soon as possible.';
const reading = { ...parse(text), mentions: [], entities: [], relations: [], article: { title: '', text } };

const broken: readonly Rule[] = RULES.map((rule) =>
  rule.id === 'time'
    ? {
        ...rule,
        find: () => {
          throw new Error('no clock');
        },
      }
    : rule,
);

describe('findFlags', () => {
  it('loses only the flags of a rule that throws, and says which', () => {
    const failures: string[] = [];
    const flags = findFlags(
      reading,
      findAttributions(reading),
      (rule, error) => failures.push(`${rule}: ${String(error)}`),
      broken,
    );
    expect(flags.map(({ rule }) => rule)).toEqual(['source']);
    expect(failures).toEqual(['time: Error: no clock']);
  });

  it('hides no failure from callers that do not ask', () => {
    expect(() => findFlags(reading, findAttributions(reading), undefined, broken)).toThrow('no clock');
  });
});
