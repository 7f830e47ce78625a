import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Span } from '../../../lib/core/span';

/** Source, cue, content (pieces joined by " … "), kind and speaker of each attribution of a text. */
const ledger = (text: string) => {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return analyse({ text }).attributions.map((one) => [
    words(one.source),
    words(one.cue),
    words(one.content),
    one.kind,
    one.speaker,
  ]);
};

const SPOKEN: readonly (readonly [string, readonly (readonly (string | null)[])[]])[] = [
  [
    'The ministry said the ferry would sail again on Sunday.',
    [['The ministry', 'said', 'the ferry would sail again on Sunday', 'institution', null]],
  ],
  [
    'The bridge will open in June, the ministry said.',
    [['the ministry', 'said', 'The bridge will open in June', 'institution', null]],
  ],
  [
    '“We will open the bridge,” said Ana Ruiz.',
    [['Ana Ruiz', 'said', '“We will open the bridge,”', 'named', 'person:ana-ruiz']],
  ],
  [
    '“We tried,” Ana Ruiz said. “It was late.”',
    [['Ana Ruiz', 'said', '“We tried,” … “It was late.”', 'named', 'person:ana-ruiz']],
  ],
  [
    '“The road,” said Ana Ruiz, “is dry.”',
    [['Ana Ruiz', 'said', '“The road,” … “is dry.”', 'named', 'person:ana-ruiz']],
  ],
  [
    'The road, Ana Ruiz said, was dry.',
    [['Ana Ruiz', 'said', 'The road … was dry', 'named', 'person:ana-ruiz']],
  ],
  [
    'Ana Ruiz, the deputy mayor, said that the road was dry.',
    [['Ana Ruiz', 'said', 'that the road was dry', 'named', 'person:ana-ruiz']],
  ],
  [
    'The deputy mayor, Ana Ruiz, said the road was dry.',
    [['The deputy mayor', 'said', 'the road was dry', 'named', 'person:ana-ruiz']],
  ],
  ['Officials said the plan would fail.', [['Officials', 'said', 'the plan would fail', 'anonymous', null]]],
  [
    'The wells are dry, according to the county.',
    [['the county', 'according to', 'The wells are dry', 'institution', null]],
  ],
  [
    'According to the county, the wells are dry.',
    [['the county', 'According to', 'the wells are dry', 'institution', null]],
  ],
  [
    'Ana Ruiz told reporters on Monday that she would stay.',
    [['Ana Ruiz', 'told', 'that she would stay', 'named', 'person:ana-ruiz']],
  ],
  ['The union criticized the offer.', [['The union', 'criticized', 'the offer', 'institution', null]]],
  [
    'A study found that the wells were dry.',
    [['A study', 'found', 'that the wells were dry', 'institution', null]],
  ],
  [
    'A poll found most voters would stay home.',
    [['A poll', 'found', 'most voters would stay home', 'institution', null]],
  ],
  [
    'The statement read: “We regret the delay.”',
    [['The statement', 'read', '“We regret the delay.”', 'institution', null]],
  ],
  [
    'The survey showed Ruiz leading by three points.',
    [['The survey', 'showed', 'Ruiz leading by three points', 'institution', null]],
  ],
  ['The report shows a fall in rents.', [['The report', 'shows', 'a fall in rents', 'institution', null]]],
  ['“Out!” barked the guard.', [['the guard', 'barked', '“Out!”', 'role', null]]],
  ['“It was late,” Ana Ruiz added.', [['Ana Ruiz', 'added', '“It was late,”', 'named', 'person:ana-ruiz']]],
  [
    'Ana Ruiz said the road was dry and added that the wells were full.',
    [
      ['Ana Ruiz', 'said', 'the road was dry', 'named', 'person:ana-ruiz'],
      ['Ana Ruiz', 'added', 'that the wells were full', 'named', 'person:ana-ruiz'],
    ],
  ],
  [
    'Ana Ruiz left early, saying the road was dry.',
    [['Ana Ruiz', 'saying', 'the road was dry', 'named', 'person:ana-ruiz']],
  ],
  [
    'Ana Ruiz believes the wells are dry.',
    [['Ana Ruiz', 'believes', 'the wells are dry', 'named', 'person:ana-ruiz']],
  ],
  [
    'The mayor hopes to open the road by June.',
    [['The mayor', 'hopes', 'to open the road by June', 'role', null]],
  ],
  [
    'The company plans to close two mines.',
    [['The company', 'plans', 'to close two mines', 'institution', null]],
  ],
  ['Farmers want a new dam.', [['Farmers', 'want', 'a new dam', 'anonymous', null]]],
  ['Many fear the wells will dry up.', [['Many', 'fear', 'the wells will dry up', 'anonymous', null]]],
  ['It was alleged that the clerk had lied.', [['', 'was alleged', 'that the clerk had lied', 'none', null]]],
  [
    'The clerk is accused of lying to the court.',
    [['', 'is accused', 'The clerk … of lying to the court', 'none', null]],
  ],
  [
    'Ana Ruiz was accused by the union of lying.',
    [['the union', 'was accused', 'Ana Ruiz … of lying', 'institution', null]],
  ],
  [
    'The treasurer was told that the books were lost.',
    [['', 'was told', 'that the books were lost', 'none', null]],
  ],
  ['The bill is expected to pass.', [['', 'is expected', 'The bill … to pass', 'none', null]]],
  [
    'The plan was praised by Ana Ruiz.',
    [['Ana Ruiz', 'was praised', 'The plan', 'named', 'person:ana-ruiz']],
  ],
  [
    'The mayor’s claim that wells are dry was false.',
    [['The mayor', 'claim', 'that wells are dry was false', 'role', null]],
  ],
  [
    'His belief that the dam would hold was shared.',
    [['His', 'belief', 'that the dam would hold', 'role', null]],
  ],
  [
    'Ruiz repeated her criticism of the dam.',
    [['Ruiz', 'repeated her criticism', 'of the dam', 'named', 'person:ruiz']],
  ],
  [
    'The union’s refusal to pay angered the mayor.',
    [['The union', 'refusal', 'to pay', 'institution', null]],
  ],
  [
    'Ana Ruiz expressed concern about the budget.',
    [['Ana Ruiz', 'expressed concern', 'about the budget', 'named', 'person:ana-ruiz']],
  ],
  [
    'Ana Ruiz made the case for a new dam.',
    [['Ana Ruiz', 'made the case', 'for a new dam', 'named', 'person:ana-ruiz']],
  ],
  [
    'Ana Ruiz was critical of the plan.',
    [['Ana Ruiz', 'was critical of', 'the plan', 'named', 'person:ana-ruiz']],
  ],
  [
    'Farmers are worried about the wells.',
    [['Farmers', 'are worried about', 'the wells', 'anonymous', null]],
  ],
  [
    'The mayor is confident that the dam will hold.',
    [['The mayor', 'is confident', 'that the dam will hold', 'role', null]],
  ],
  [
    'The merger reportedly stalled over fish.',
    [['', 'reportedly', 'The merger … stalled over fish', 'none', null]],
  ],
  ['The clerk allegedly took the money.', [['', 'allegedly', 'The clerk … took the money', 'none', null]]],
  ['The mayor took to Twitter to praise the crew.', [['The mayor', 'to praise', 'the crew', 'role', null]]],
  [
    'Ana Ruiz pointed out that the road was dry.',
    [['Ana Ruiz', 'pointed out', 'that the road was dry', 'named', 'person:ana-ruiz']],
  ],
  ['The mayor called for a new vote.', [['The mayor', 'called for', 'a new vote', 'role', null]]],
  [
    'Ana Ruiz called the plan a mistake.',
    [['Ana Ruiz', 'called', 'the plan a mistake', 'named', 'person:ana-ruiz']],
  ],
  [
    'Ana Ruiz described the plan as a mistake.',
    [['Ana Ruiz', 'described', 'the plan as a mistake', 'named', 'person:ana-ruiz']],
  ],
  [
    'The mayor made clear that the dam would stay.',
    [['The mayor', 'made clear', 'that the dam would stay', 'role', null]],
  ],
  ['The idea is that rents will fall.', [['', 'The idea is', 'that rents will fall', 'none', null]]],
  [
    'Asked whether he would run, Tom Brandt said no.',
    [
      ['', 'Asked', 'whether he would run', 'none', null],
      ['Tom Brandt', 'said', 'no', 'named', 'person:tom-brandt'],
    ],
  ],
  [
    'Asked about the dam, Tom Brandt said it would hold.',
    [
      ['', 'Asked about', 'the dam', 'none', null],
      ['Tom Brandt', 'said', 'it would hold', 'named', 'person:tom-brandt'],
    ],
  ],
  [
    'When the vote was over, Ana Ruiz said she was tired.',
    [['Ana Ruiz', 'said', 'she was tired', 'named', 'person:ana-ruiz']],
  ],
  [
    'A spokesman for the ministry said the road was closed.',
    [['A spokesman for the ministry', 'said', 'the road was closed', 'role', null]],
  ],
  [
    'Three people familiar with its books said the deal was dead.',
    [['Three people familiar with its books', 'said', 'the deal was dead', 'anonymous', null]],
  ],
  [
    'A person close to the family said he was ill.',
    [['A person close to the family', 'said', 'he was ill', 'anonymous', null]],
  ],
  [
    'One official said the road was closed.',
    [['One official', 'said', 'the road was closed', 'anonymous', null]],
  ],
  [
    'Union chairman Tom Brandt said the road was closed.',
    [['Union chairman Tom Brandt', 'said', 'the road was closed', 'named', 'person:tom-brandt']],
  ],
  [
    'The judge ruled that the road must close.',
    [['The judge', 'ruled', 'that the road must close', 'role', null]],
  ],
  ['Police said the road was closed.', [['Police', 'said', 'the road was closed', 'institution', null]]],
  [
    'Some farmers said the road was closed.',
    [['Some farmers', 'said', 'the road was closed', 'anonymous', null]],
  ],
  [
    'The Times reported the road was closed.',
    [['The Times', 'reported', 'the road was closed', 'institution', 'organization:times']],
  ],
  ['“We will stay.” — Ana Ruiz', [['Ana Ruiz', '—', '“We will stay.”', 'named', 'person:ana-ruiz']]],
  ['Ana Ruiz: Wells are dry', [['Ana Ruiz', ':', 'Wells are dry', 'named', 'person:ana-ruiz']]],
  ['The deal seemed to hold.', [['', 'seemed', 'The deal … to hold', 'none', null]]],
  ['He’s also praising the crew.', [['He', '’s also praising', 'the crew', 'role', null]]],
  [
    'The union on Tuesday criticized the plan.',
    [['The union', 'criticized', 'the plan', 'institution', null]],
  ],
  ['A report published Friday said rents fell.', [['A report', 'said', 'rents fell', 'institution', null]]],
  [
    'Half of the towns had no water, and the county said the rest would follow.',
    [['the county', 'said', 'the rest would follow', 'institution', null]],
  ],
  [
    'Ana Ruiz wants rents to fall, and she says they will.',
    [
      ['Ana Ruiz', 'wants', 'rents to fall', 'named', 'person:ana-ruiz'],
      ['she', 'says', 'they will', 'named', 'person:ana-ruiz'],
    ],
  ],
  ['She said she hopes to win.', [['She', 'said', 'she hopes to win', 'role', null]]],
  [
    'The mayor, who says the dam is safe, will stay.',
    [['The mayor … who', 'says', 'the dam is safe', 'role', null]],
  ],
  [
    'Critics, led by the Harbour Guild, say the dam is unsafe.',
    [['Critics', 'say', 'the dam is unsafe', 'anonymous', null]],
  ],
  ['The senator insists the dam is safe.', [['The senator', 'insists', 'the dam is safe', 'role', null]]],
  ['Ruiz threatened to quit.', [['Ruiz', 'threatened', 'to quit', 'named', 'person:ruiz']]],
  [
    'Ana Ruiz wrote in a letter that the dam was safe.',
    [['Ana Ruiz', 'wrote', 'that the dam was safe', 'named', 'person:ana-ruiz']],
  ],
  ['The company declined to comment.', [['The company', 'declined', 'to comment', 'institution', null]]],
  [
    'The ministry did not respond to a request for comment.',
    [['The ministry', 'did not respond to', 'a request for comment', 'institution', null]],
  ],
  [
    'The bank forecasts that prices will fall by 2%.',
    [['The bank', 'forecasts', 'that prices will fall by 2%', 'institution', null]],
  ],
  [
    '“We tried,” said Ana Ruiz, who chairs the board. “It was late.”',
    [['Ana Ruiz', 'said', '“We tried,” … “It was late.”', 'named', 'person:ana-ruiz']],
  ],
  ['Said Ana Ruiz, “It was late.”', [['Ana Ruiz', 'Said', '“It was late.”', 'named', 'person:ana-ruiz']]],
  [
    'As Ana Ruiz put it, “The road is dry.”',
    [['Ana Ruiz', 'put it', '“The road is dry.”', 'named', 'person:ana-ruiz']],
  ],
  [
    'The plan was dropped, said a senior aide.',
    [['a senior aide', 'said', 'The plan was dropped', 'anonymous', null]],
  ],
  ['“It is over,” said one diplomat.', [['one diplomat', 'said', '“It is over,”', 'anonymous', null]]],
  [
    'The aide, who also said the deal was dead, left.',
    [['The aide … who', 'said', 'the deal was dead', 'anonymous', null]],
  ],
  [
    'Ana Ruiz and Tom Brandt agreed that the road was dry.',
    [['Ana Ruiz and Tom Brandt', 'agreed', 'that the road was dry', 'named', 'person:ana-ruiz']],
  ],
  [
    'The company, which says the mine is safe, will appeal.',
    [['The company … which', 'says', 'the mine is safe', 'institution', null]],
  ],
  [
    'The union sent a letter saying the mine was unsafe.',
    [['The union', 'saying', 'the mine was unsafe', 'institution', null]],
  ],
  [
    'The White House said the road was closed.',
    [['The White House', 'said', 'the road was closed', 'institution', 'organization:white-house']],
  ],
  [
    'China said the road was closed.',
    [['China', 'said', 'the road was closed', 'institution', 'place:china']],
  ],
  [
    'The council’s lawyers argued that the vote was void.',
    [['The council’s lawyers', 'argued', 'that the vote was void', 'anonymous', null]],
  ],
  [
    'Tom Brandt urged the council to vote.',
    [['Tom Brandt', 'urged', 'the council to vote', 'named', 'person:tom-brandt']],
  ],
  ['The ruling was hailed as a victory.', [['', 'was hailed', 'The ruling … as a victory', 'none', null]]],
  ['The group warned of a drought.', [['The group', 'warned', 'of a drought', 'institution', null]]],
  ['Ana Ruiz would like a new vote.', [['Ana Ruiz', 'would like', 'a new vote', 'named', 'person:ana-ruiz']]],
  ['The crew is reluctant to sail.', [['The crew', 'is reluctant', 'to sail', 'role', null]]],
  ['Voters oppose the tax.', [['Voters', 'oppose', 'the tax', 'anonymous', null]]],
  [
    'Sources close to her campaign say the deal is dead.',
    [['Sources close to her campaign', 'say', 'the deal is dead', 'anonymous', null]],
  ],
  [
    'A person close to the menu for Sunday’s banquet says the deal is dead.',
    [['A person close to the menu for Sunday’s banquet', 'says', 'the deal is dead', 'anonymous', null]],
  ],
  ['Aides to Ruiz say she is late.', [['Aides to Ruiz', 'say', 'she is late', 'anonymous', null]]],
  ['Ruiz’s aides said she was late.', [['Ruiz’s aides', 'said', 'she was late', 'anonymous', null]]],
  [
    'The Brandt campaign said it was late.',
    [['The Brandt campaign', 'said', 'it was late', 'institution', null]],
  ],
  ['Republicans say the bill is dead.', [['Republicans', 'say', 'the bill is dead', 'institution', null]]],
  ['Many Peruvians fear the deal.', [['Many Peruvians', 'fear', 'the deal', 'anonymous', null]]],
  ['Two studies found that rents fell.', [['Two studies', 'found', 'that rents fell', 'institution', null]]],
  ['The wells are dry, records show.', [['records', 'show', 'The wells are dry', 'institution', null]]],
  [
    'Records compiled by the Lima Institute show that rents fell.',
    [['Records', 'show', 'that rents fell', 'institution', null]],
  ],
  [
    'The wells were dry, the company added, and would stay dry.',
    [['the company', 'added', 'The wells were dry … and would stay dry', 'institution', null]],
  ],
  ['Ana Ruiz then said it was dry.', [['Ana Ruiz', 'said', 'it was dry', 'named', 'person:ana-ruiz']]],
  [
    'In August, after the mine announced it would close, the union met.',
    [['the mine', 'announced', 'it would close', 'institution', null]],
  ],
  [
    'Weeks after Tom Brandt claimed that the road was safe, it fell in.',
    [['Tom Brandt', 'claimed', 'that the road was safe', 'named', 'person:tom-brandt']],
  ],
  [
    'When asked by a reporter about the dam, Tom Brandt left.',
    [['a reporter', 'asked', 'the dam', 'anonymous', null]],
  ],
  [
    'The mine is old, as union leaders note.',
    [['union leaders', 'note', 'The mine is old', 'anonymous', null]],
  ],
  [
    'The mine, as union leaders point out, is old.',
    [['union leaders', 'point out', 'The mine … is old', 'anonymous', null]],
  ],
  [
    'As Ana Ruiz put it on Monday, the road is dry.',
    [['Ana Ruiz', 'put it', 'the road is dry', 'named', 'person:ana-ruiz']],
  ],
  ['“We tried,” he points out.', [['he', 'points out', '“We tried,”', 'role', null]]],
  [
    'The dam, which the mayor called a mistake, will stay.',
    [['the mayor', 'called', 'a mistake', 'role', null]],
  ],
  [
    'Tom Brandt, who critics say hid the tests, left.',
    [['critics', 'say', 'hid the tests', 'anonymous', null]],
  ],
  [
    'Most Peruvians say they rent, according to a survey.',
    [
      ['Most Peruvians', 'say', 'they rent', 'anonymous', null],
      ['a survey', 'according to', 'Most Peruvians say they rent', 'institution', null],
    ],
  ],
  [
    'Rents fell, and a poll of 900 voters showed a close race.',
    [['a poll of 900 voters', 'showed', 'a close race', 'institution', null]],
  ],
  [
    'The report found no fraud, and a poll showed a close race.',
    [
      ['The report', 'found', 'no fraud', 'institution', null],
      ['a poll', 'showed', 'a close race', 'institution', null],
    ],
  ],
  [
    'Studies show that the wells are dry, and many fear a drought.',
    [
      ['Studies', 'show', 'that the wells are dry', 'institution', null],
      ['many', 'fear', 'a drought', 'anonymous', null],
    ],
  ],
  [
    'LIMA (AP) — Rents fell in June, the county said.',
    [['the county', 'said', 'Rents fell in June', 'institution', null]],
  ],
  [
    'The bill to ratify the accord is expected to pass.',
    [['', 'is expected', 'The bill to ratify the accord … to pass', 'none', null]],
  ],
  [
    'Ruiz is pushing back, questioning the tests.',
    [['Ruiz', 'questioning', 'the tests', 'named', 'person:ruiz']],
  ],
  [
    'Most voters say they rent, while farmers want lower taxes.',
    [
      ['Most voters', 'say', 'they rent', 'anonymous', null],
      ['farmers', 'want', 'lower taxes', 'anonymous', null],
    ],
  ],
  [
    'The union pledged to spend more on boats but gave no figure.',
    [['The union', 'pledged', 'to spend more on boats', 'institution', null]],
  ],
  ['The mayor expressed regret.', [['The mayor', 'expressed', 'regret', 'role', null]]],
  ['He saw the mayor and she said no.', [['she', 'said', 'no', 'role', null]]],
  [
    'Ruiz said the mine was safe and sharply criticized the tests.',
    [
      ['Ruiz', 'said', 'the mine was safe', 'named', 'person:ruiz'],
      ['Ruiz', 'criticized', 'the tests', 'named', 'person:ruiz'],
    ],
  ],
  [
    'Ruiz is an outspoken critic of the dam.',
    [['Ruiz', 'is an outspoken critic of', 'the dam', 'named', 'person:ruiz']],
  ],
  [
    'Ana Ruiz, a supporter of the dam, left.',
    [['Ana Ruiz', 'a supporter of', 'the dam', 'named', 'person:ana-ruiz']],
  ],
  ['Mine union: Wells are dry', [['Mine union', ':', 'Wells are dry', 'institution', null]]],
  ['Report: Wells are dry', [['Report', ':', 'Wells are dry', 'institution', null]]],
  [
    'Ana Ruiz to farmers: Save water',
    [['Ana Ruiz to farmers', ':', 'Save water', 'named', 'person:ana-ruiz']],
  ],
  ['Ana Ruiz Blasts Plan for Dam', [['Ana Ruiz', 'Blasts', 'Plan for Dam', 'named', 'person:ana-ruiz']]],
  [
    '“It is dead,” said an official briefed on the talks.',
    [['an official', 'said', '“It is dead,”', 'anonymous', null]],
  ],
  [
    '“It is dead,” said one person who left early.',
    [['one person', 'said', '“It is dead,”', 'anonymous', null]],
  ],
  [
    'The deal was first reported by the Lima Post.',
    [['the Lima Post', 'was first reported', 'The deal', 'institution', 'organization:lima-post']],
  ],
  [
    'Ruiz was attacked on taxes by Tom Brandt.',
    [['Tom Brandt', 'was attacked', 'Ruiz', 'named', 'person:tom-brandt']],
  ],
  [
    'Brandt, meanwhile, hopes that rents will fall.',
    [['Brandt', 'hopes', 'that rents will fall', 'named', 'person:brandt']],
  ],
  [
    'Ruiz spoke briefly about the dam but noted that it leaks.',
    [
      ['Ruiz', 'spoke briefly about', 'the dam', 'named', 'person:ruiz'],
      ['Ruiz', 'noted', 'that it leaks', 'named', 'person:ruiz'],
    ],
  ],
  [
    'Article 9 affirms: “No town may be taxed twice.”',
    [['Article 9', 'affirms', '“No town may be taxed twice.”', 'institution', null]],
  ],
];

const QUIET = [
  'Officials from three islands dined on Friday.',
  'The bridge was closed for two hours.',
  'He found a key under the mat.',
  'State law bars such signs.',
  'The report is on the table.',
  'Its plans and reports were burned.',
  'It was a telling defeat.',
  'She went back home.',
  'The law says nothing of boats.',
  'To say the least, it rained.',
  'Needless to say, the road was wet.',
  'That said, the road is open.',
  'The show opens on Friday.',
  'He spoke no French.',
  'The talks ended on Monday.',
  'Three states share the river.',
  'The plan is on the agenda.',
  'They read the book aloud in class.',
  'The clerk held the door.',
  'The crew saw the fire from the bridge.',
  'The charge was dropped in May.',
  'Farm support fell by a third.',
  'The dog barked at the gate.',
  'Critics met in Lima on Friday.',
  'The company made two offers last year.',
  'The officer fired back at the car.',
  'The mayor stood by the door.',
  'Regarding the dam, nothing is new.',
  'The well-known singer is ill.',
  'A view of the bay opens from the hill.',
  'The union voted.',
  'The called meeting was short.',
  'Water levels rose, adding to the flood.',
  'He put it on the table.',
  'The claim was paid in March.',
  'Rain may delay the match.',
  'The team drew two games in a row.',
  'Tactics like these cost votes.',
  'She won nine pledged delegates.',
  'It was a hotly contested race.',
  'The mayor left his home state because it rained.',
  'The critics of the dam met in Lima.',
  'Days after the fire, the road was closed.',
  'The results of the quiz show were late.',
  'The talent show that won prizes closed.',
  'The company addressed the letter to the clerk.',
  'The union vote was late.',
  'Note: Doors open at nine.',
  'Her aides ran to the car.',
  'The unemployment rate is on the chart.',
];

describe('the ledger, form by form', () => {
  it.each(SPOKEN)('%s', (text, wanted) => {
    expect(ledger(text)).toEqual(wanted);
  });

  it.each(QUIET)('finds nobody speaking in: %s', (text) => {
    expect(ledger(text)).toEqual([]);
  });
});
