import { nouns, verbs, words } from '../../language/inflect';

/** Verbs whose object is called to account. */
export const BLAME = verbs(
  `accuse blame criticize criticise slam blast attack denounce condemn rip lambaste mock ridicule rebuke chide deride scold fault
  taunt bash assail decry skewer castigate insult berate admonish excoriate vilify trash pillory disparage belittle indict sue
  lampoon savage upbraid malign discredit`,
);
/** Verbs that say what somebody is: a fault has to follow. */
export const LABEL = verbs('call describe characterize characterise paint portray depict brand label dub');
/** Nouns for it: "an attack on", "criticism of". */
export const CRITICISM = nouns(
  'attack criticism accusation allegation lawsuit complaint indictment rebuke broadside tirade jab swipe jibe',
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
