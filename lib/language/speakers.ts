import { nouns, words } from './inflect';

/** People who know something from inside: what they pass on is information. */
export const INSIDERS = nouns(
  'official aide diplomat insider source adviser advisor negotiator staffer envoy bureaucrat informant whistleblower operative mediator witness eyewitness investigator',
);

/** People who hold a view: what they pass on is an opinion. */
export const HOLDERS = nouns(
  `critic supporter opponent proponent detractor skeptic sceptic expert analyst economist observer commentator pundit
  lawmaker legislator resident neighbor neighbour investor trader strategist forecaster voter activist advocate campaigner
  protester demonstrator scientist researcher scholar academic historian lawyer parent teacher worker farmer grower shopkeeper
  retailer backer ally rival watcher insider doctor physician nurse patient student taxpayer consumer customer local villager
  conservationist environmentalist specialist veteran fan leader executive politician donor developer landlord tenant
  business-owner regulator planner engineer`,
);

/** Bodies of people without a name: "rights groups", "labour groups". */
export const BODIES = nouns(
  'group organization organisation campaigner union charity business company firm circle quarter',
);

/** Quantifiers that stand for people by themselves: "some say", "many fear". */
export const SOME = new Set(words('some many others most several few'));

/** Markets and publics that feel as one: "the industry fears". */
export const MOODS = nouns(
  'mood concern fear worry anxiety frustration anger unease criticism scrutiny skepticism scepticism speculation doubt pressure opposition question accusation calls complaint suspicion discontent resentment resistance',
);

/** One person by office: known, if not by name. */
export const ROLES = nouns(
  `spokesman spokeswoman spokesperson chairman chairwoman chair minister president mayor governor judge director senator lawyer
  attorney secretary chief commissioner premier chancellor ambassador prosecutor sheriff superintendent principal owner founder
  manager coach captain general colonel bishop priest professor editor author candidate incumbent councilman councilwoman
  representative congressman congresswoman counterpart speaker treasurer clerk plaintiff defendant suspect`,
);
