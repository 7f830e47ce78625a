import { describe, expect, it } from 'vitest';
import { parse } from '../../../lib/language/parse';
import { placeWords } from '../../../lib/themes/cues';
import { speaksOfPublicAffairs } from '../../../lib/themes/public-affairs';

const speaks = (text: string): boolean => speaksOfPublicAffairs(parse(text).tokens.flatMap(placeWords));

describe('words of public affairs', () => {
  it.each([
    'Ferries Halted After Inspectors’ Report',
    'U.N. Looks Away',
    'Ranchers Sued Over a Stream',
    'Mills Dropped From List',
    'Farmers Wait for Rain',
  ])('stand in %j', (text) => {
    expect(speaks(text)).toBe(true);
  });

  it.each([
    'Otters Return to the Harbor',
    'The Band Played On, and the Denim Faded',
    'Costumes, Planets and a Football',
    'Charming Twins Bake a Cake',
    '',
  ])('are missing in %j', (text) => {
    expect(speaks(text)).toBe(false);
  });
});
