import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/attributions/find';
import type { Flag } from '../../lib/core/analysis';
import { findFlags } from '../../lib/flags/find';
import type { Rule } from '../../lib/flags/rule';
import { parse } from '../../lib/language/parse';

/** The flags of a text in which nobody is known by name. */
export function flagsOf(text: string): Flag[] {
  const reading = { ...parse(text), mentions: [], entities: [], article: { text } };
  return findFlags(reading, findAttributions(reading));
}

/** What every flag rule keeps: its examples are its tests, and the quiet ones outnumber the flagged. */
export function describeRule(rule: Rule): void {
  const shown = (text: string): string[] =>
    flagsOf(text)
      .filter((flag) => flag.rule === rule.id && flag.severity > 1)
      .map(({ start, end }) => text.slice(start, end));

  describe(`rule ${rule.id}`, () => {
    it.each(rule.examples.flagged)('flags %s', (example) => {
      const wanted = [...example.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words);
      expect(wanted.length).toBeGreaterThan(0);
      expect(shown(example.replaceAll(/[[\]]/g, ''))).toEqual(wanted);
    });

    it.each(rule.examples.quiet)('is quiet on %s', (example) => {
      expect(shown(example)).toEqual([]);
    });

    it('has more quiet examples than flagged ones', () => {
      expect(rule.examples.quiet.length).toBeGreaterThan(rule.examples.flagged.length);
    });

    it('says why it matters and what to ask', () => {
      expect(rule.why).toMatch(/\.$/);
      expect(rule.question).toMatch(/\?$/);
      expect(rule.title).not.toBe('');
    });
  });
}
