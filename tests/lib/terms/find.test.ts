import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../own-tables';
import { findCard } from '../../../lib/knowledge/find-card';
import { findTerms } from '../../../lib/terms/find';
import { TERM_LEXICON } from '../../../lib/terms/lexicon';

const namesIn = (text: string): string[] => findTerms(text).map(({ name }) => name);

describe('terms of an article', () => {
  it.each([
    ['The White House readout of the call did not mention fish.', 'Readout'],
    ['A readout issued after the meeting named no date.', 'Readout'],
    ['The ministers signed a communique after midnight.', 'Communiqué'],
    ['They had a frank and open exchange of views, the ministry said.', 'Candid talks'],
    ['Officials called it a candid, constructive conversation.', 'Candid talks'],
    ['She spoke of an ironclad commitment to the island.', 'Ironclad commitment'],
    ['Envoys kept a back channel open through Oman.', 'Back channel'],
    ['The two met on the sidelines of the summit in Lima.', 'On the sidelines'],
    ['Sherpas of the G20 haggled over one comma.', 'Sherpa'],
    ['They signed a memorandum of understanding on ports.', 'Memorandum of understanding'],
    ['Two MoUs on rail were signed.', 'Memorandum of understanding'],
    ['Parliament must still ratify the treaty.', 'Ratification'],
    ['Sanctions could return under the snapback mechanism.', 'Snapback'],
    ['Washington restated its extended nuclear deterrence.', 'Extended deterrence'],
    ['An attack would fall under Article 5 of the NATO treaty.', 'Article 5'],
    ['A cutter sailed on a freedom-of-navigation patrol.', 'Freedom of navigation'],
    ['Both oppose attempts to change the status quo by force.', 'Status quo by force'],
    ['The coast guard’s gray-zone tactics have worn them out.', 'Grey zone'],
    ['Both armies accepted a truce of ten days.', 'Ceasefire'],
    ['Iran resumed enriching uranium at the site.', 'Uranium enrichment'],
    ['China cast its veto against the resolution.', 'Veto'],
    ['The president vetoed the bill.', 'Veto'],
    ['Machines on the dual-use goods list need papers.', 'Dual-use goods'],
    ['Parcels under the de minimis threshold entered without tariffs.', 'De minimis'],
    ['He signed an executive order on paper straws.', 'Executive order'],
    ['The House passed a stopgap funding measure until March.', 'Continuing resolution'],
    ['The Senate may use reconciliation to pass the tax bill.', 'Budget reconciliation'],
    ['Lawmakers fought over appropriations for parks.', 'Appropriations'],
    ['The agency proposed rules and will take comments for 60 days.', 'Rulemaking'],
    ['The judge issued a preliminary injunction.', 'Injunction'],
    ['The appeals court granted an emergency stay.', 'Stay'],
    ['The court found that the town lacked standing.', 'Legal standing'],
    ['A grand jury indicted the mayor.', 'Indictment'],
    ['An EU directive on batteries applies from May.', 'EU directive'],
    ['The King’s Speech named forty bills, Labour MPs said.', 'King’s Speech'],
    ['The bank raised rates by 25 basis points.', 'Basis point'],
    ['The IMF will pay the second tranche of the loan in June.', 'Loan tranche'],
    ['A diplomat who spoke on condition of anonymity said no.', 'On background'],
    ['People familiar with the matter said he would leave.', 'Familiar with the matter'],
    ['The margin of error is three points.', 'Margin of error'],
  ])('%s: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'The digital readout on the oven showed 200 degrees.',
    'The singer had a candid conversation about her divorce.',
    'It was a productive meeting of the chess club.',
    'Dust clogged the back channel of the river.',
    'Track two of the album is a waltz.',
    'Fans stood on the sidelines of the pitch.',
    'A sherpa led them to the summit of the mountain.',
    'The sherpa-lined coat costs 80 dollars.',
    'They sell non-paper bags.',
    'The hair snapback of the cap is red.',
    'He read Article 5 of the club’s house rules.',
    'The grey zone of the map marks forest.',
    'The course aims at enrichment of young minds.',
    'She has veto over which film we watch.',
    'The vet toed the line.',
    'The oil in the pan was hot; the price cap on buses stays.',
    'Rules of engagement for the dance floor were strict.',
    'The couple sought reconciliation after years apart.',
    'A cow was held in the impoundment lot.',
    'She earmarks pages with a fold.',
    'They enjoyed a stay in a small hotel.',
    'Guests may extend their stay of three nights.',
    'He was standing outside the court.',
    'The board followed the director’s directive.',
    'He folded a white paper boat.',
    'The bakery cut its tranche of bread.',
    'He played guitar on background vocals.',
    'A subtle basis for points.',
    'The children made a truck.',
    'An article in five parts.',
    'The veterinarian was indebted to the farm.',
    'Bob’s back: channel surfing.',
    'The team met its target; inflation fell.',
    'The class took action.',
    'The jury was grand.',
    'A special adviser and counsel spoke.',
    'The state aids farmers.',
    'The early bird won the election prize.',
    'He restructured his day.',
    'A framework for agreement on colours.',
    'The shadow of the fleet fell on the harbour.',
    'The frozen peas are an asset.',
    'On the record sleeve he smiles.',
    'A safeguard for cats.',
    'The recess at school was long; no appointment was made.',
    'Section 301 of the stadium was loud.',
    'Section 232B seats forty.',
  ])('quiet: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('tells every place, in the order of the article', () => {
    const found = findTerms('A truce. An executive order. The ceasefire held.');
    expect(found.map(({ id, places }) => [id, places.length])).toEqual([
      ['term:ceasefire', 2],
      ['term:executive-order', 1],
    ]);
  });

  it('is asked of the paragraph only', () => {
    expect(namesIn('The readout was dim.\n\nThe White House is white.')).toEqual([]);
  });

  it('points at words of the text, whatever it holds', () => {
    const words = fc.constantFrom(
      'readout',
      'truce',
      ' of the meeting',
      'Article 5',
      ' NATO ',
      '\n\n',
      '’',
      '𝒳 ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { places } of findTerms(text))
          for (const { start, end } of places) expect(text.slice(start, end).trim()).not.toBe('');
      }),
    );
  });

  it('stays bounded on a text made of terms', () => {
    const [term] = findTerms('a truce, '.repeat(20_000));
    expect(term?.places).toHaveLength(50);
  });
});

describe('cards of terms', () => {
  it.each(TERM_LEXICON.map(({ name }) => name))('%s has a card', (name) => {
    const card = findCard(`term:${name.toLowerCase().replace(/\s+/g, '-')}`, {
      entities: [],
      themes: [],
      mentions: [],
    });
    expect(card).toMatchObject({ status: 'ready', summary: expect.stringMatching(/^.{20,320}\.$/u) });
  });
});
