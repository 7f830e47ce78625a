import { nouns, verbs, words } from '../../language/inflect';

/** Verbs whose object is called to account. */
export const BLAME = verbs(
  `accuse blame criticize criticise slam blast attack denounce condemn rip lambaste mock ridicule rebuke chide deride scold fault
  taunt bash assail decry skewer castigate insult berate admonish excoriate vilify trash pillory disparage belittle indict sue
  lampoon savage upbraid malign discredit investigate prosecute impeach subpoena censure`,
);
/** Verbs that say what somebody is: a fault has to follow. */
export const LABEL = verbs('call describe characterize characterise paint portray depict brand label dub');
/** What is said before one who is called to account, in more words than one: "took aim at", "called out". */
export const BLAMING =
  /\b(?:t(?:ake|akes|ook|aking) (?:aim at|(?:an? |several )?(?:shots?|jabs?|swipes?|digs?) at|to task)|(?:lash|hit|speak|spoke|speaks)(?:e[sd]|ing)? out (?:at|against)|(?:go|goes|went|going) after|t(?:ear|ears|ore|earing) into|l(?:ay|ays|aid) into|rip(?:s|ped|ping)? into|lit into|rail(?:s|ed|ing)? against|call(?:s|ed|ing)? out|poke[sd]? fun at|ma(?:ke|kes|de|king) fun of|fil(?:e|es|ed|ing) (?:a |the )?(?:lawsuit|suit|complaint|charges) against|br(?:ing|ings|ought) charges against|(?:campaign|protest|demonstrat)(?:s|e|es|ed|ing)? against) (?:(?!(?:of|by|for|from|on|in|with|to) )[\p{L}.]{1,20} ){0,2}$/iu;
/** Words for what is said and not shown: "claimed that Ruiz", "a rumour that Ruiz". */
export const CLAIM = new Set([
  ...verbs('claim allege insinuate').keys(),
  ...nouns('claim allegation insinuation rumor rumour smear').keys(),
]);
/** Where one is whose conduct is looked into: "her honesty is in question", "is under fire". */
export const IN_DOUBT = new Map([
  ['in', /^(?:question|doubt|disgrace)$/],
  ['under', /^(?:fire|scrutiny|investigation|suspicion|attack|indictment)$/],
]);
/** Verbs by which one meets with it: "faces criticism". */
export const MEET = verbs('face draw spark prompt trigger attract provoke');
/** Verbs that charge where one suffers them, and the word that brings the charge: "was charged with". */
export const CHARGED = new Map([
  ['charged', 'with'],
  ['suspected', 'of'],
  ['convicted', 'of'],
]);
/** Nouns for it: "an attack on", "criticism of". */
export const CRITICISM = nouns(
  'attack criticism accusation allegation lawsuit complaint indictment rebuke broadside tirade jab swipe jibe backlash outcry outrage condemnation',
);
/** Deeds that nobody owns up to lightly. */
export const FAILING = verbs(
  `lie fail cheat steal betray mislead ignore violate ruin destroy mishandle abandon exploit abuse bungle botch neglect deceive
  fabricate pander distort defraud harass assault bully misuse squander hide falsify evade dodge endanger jeopardize undermine
  discriminate retaliate`,
);
/** What one calls whom one finds fault with. */
export const FAULTY = new Set([
  ...words(
    `dangerous outrageous reckless corrupt crooked dishonest incompetent unfit unqualified hypocritical wrong false illegal unlawful
    unconstitutional racist sexist bigoted xenophobic terrible horrible awful shameful disgraceful embarrassing irresponsible
    untrustworthy misleading divisive hateful ignorant inadequate insufficient negligent unethical immoral cruel inhumane
    insulting offensive deceptive disastrous disqualifying deplorable despicable unacceptable appalling disgusting demagogic
    fraudulent abusive discriminatory unfair unjust poorly desperate toxic illicit shameless stupid idiotic
    ridiculous crazy phony fake rigged wrongdoing misconduct corruption bigotry racism hypocrisy negligence incompetence`,
  ),
  ...nouns(
    'liar hypocrite fraud disaster failure disgrace coward bully bigot crook demagogue thug menace scandal clown loser traitor criminal killer',
  ).keys(),
]);
/** What one denies whom one finds fault with: "is not fit", "isn’t qualified". */
export const DENIED = new Set(
  words(
    'fit qualified honest trustworthy truthful prepared capable transparent credible competent suited worthy',
  ),
);
