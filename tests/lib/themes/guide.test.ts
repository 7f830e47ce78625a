import { describe, expect, it } from 'vitest';
import { placeWords } from '../../../lib/themes/cues';
import { weighGuide } from '../../../lib/themes/guide';

const weightOf = (text: string): number =>
  weighGuide(text.split(' ').flatMap((word) => placeWords({ text: word, start: 0, end: 0, sentence: 0 })));

describe('the beginning of a text', () => {
  it.each([
    'How to Choose a Solar Installer',
    'How I automated my taxes with one script',
    'How does a heat pump work?',
    '15 Best Hiring Firms 2026',
    'The Top 10 Insurance Apps',
    'Best Accounting Software in 2026',
    'The best locks for your front door',
    '10 Things I Wish I Knew Before Moving',
    'What’s the best bank for students?',
    'Which phone plan is right for a family',
    'Solar power: a step-by-step guide for homeowners',
  ])('is a guide’s: %s', (text) => {
    expect(weightOf(text)).toBeGreaterThan(0);
  });

  it.each([
    'How the Bill Died in Committee',
    'How Two Senators Saved the Treaty',
    'Best Hope for Peace Fades in Geneva',
    'Top Aide to Mayor Resigns Over Loan',
    'Top Court Rejects Appeal on Asylum',
    '10 Soldiers Die in Convoy Attack',
    'Five Ministers Quit Over Budget',
    'The Best Schools Are Still Out of Reach',
    'Seven States Sue Over Clean Air Rules',
    'What Is at Stake in the Vote',
    'Which Counties Will Lose Hospitals',
    'A guide dog is refused by an airline',
    '',
  ])('is no guide’s: %s', (text) => {
    expect(weightOf(text)).toBe(0);
  });
});
