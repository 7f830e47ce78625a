import { nouns, words } from '../../language/inflect';

/** Those whose number carries a claim about them. */
export const PEOPLE = nouns(
  `person man woman voter student resident worker employee teacher parent doctor physician nurse lawyer attorney official
  lawmaker legislator politician senator republican democrat conservative liberal progressive moderate independent
  expert scientist researcher economist company firm business corporation employer household family country nation state government city
  town village community agency department organization organisation group school university college hospital clinic union citizen
  american european african briton canadian youngster teenager kid child patient donor supporter backer opponent fan follower
  member leader provider enterprise institution developer executive farmer grower consumer customer shopper buyer seller
  user investor trader court judge juror candidate staffer aide protester demonstrator rioter activist critic adult partisan
  evangelical christian catholic muslim jew millennial retiree pensioner senior tenant landlord homeowner borrower taxpayer
  migrant immigrant refugee soldier troop veteran officer prisoner inmate victim survivor witness driver commuter passenger
  traveller traveler tourist visitor volunteer neighbor neighbour guest viewer reader listener subscriber bank retailer
  restaurant manufacturer supplier carrier airline operator contractor startup chain store shop lender insurer brand publisher
  reporter journalist outlet analyst manager professor scholar academic graduate applicant player athlete team club artist`,
);

/** Amounts that a figure is usually given for. */
export const MEASURES = nouns(
  `price sale profit revenue rate cost expense income wage export import share demand supply crime murder homicide unemployment inflation
  debt deficit surplus budget turnout enrollment enrolment attendance traffic membership production output spending investment
  rent premium fee tax population tariff duty emission loan donation contribution employment job pay salary bonus fund funding
  money cash dollar resource wealth capacity inventory stock reserve savings benefit aid subsidy popularity approval
  risk productivity efficiency performance workload burden poverty inequality mortality
  obesity homelessness rating viewership circulation soldier troop weapon arrest casualty death killing attack
  crossing arrival migration immigration usage consumption temperature number amount percentage proportion volume
  value growth bill return yield shortage gap backlog speed margin discount fine penalty sanction layoff
  closure bankruptcy foreclosure eviction infection hospitalization injury accident complaint lawsuit incident violation`,
);

/** Amounts that are called high or low for what they are: not "high risk", "low speed". */
export const RATES = nouns(
  `price sale profit revenue rate cost income wage pay salary unemployment turnout inflation debt tax tariff fee premium rent return yield
  investment spending inventory stock saving employment enrollment participation approval popularity crime poverty mortality
  number amount percentage proportion attendance ridership margin`,
);

/** What a size word that is strong by itself makes into a claim: "a hefty fine", "vast wealth". */
export const SIZED = nouns(
  `sum amount number share loss profit cost price tax tariff duty saving wealth fortune resource crowd audience following lead
  margin advantage majority minority popularity turnout gap increase decrease drop rise
  fall cut growth decline gain boost spike discount fee fine debt deficit surplus investment donation damage
  toll demand appetite traffic rate return yield bonus salary market fund backlog delay shortage
  reduction drain expense spending budget bill oversupply population attendance
  volume proportion portion chunk swath stake holding reserve
  stockpile quantity expansion upgrade shift swing payout payment premium penalty settlement subsidy overrun
  shortfall hike slump surge jump raise windfall`,
);

/** Heaps: "a flood of", "the spate of". Each says "much" and not how much. */
export const MASS = new Set(
  words(
    `flood wave surge stream flurry slew host raft barrage blizzard spate rash torrent onslaught epidemic proliferation
    litany plethora myriad trove bevy swarm mountain avalanche deluge outpouring uptick shortage scarcity
    abundance glut swath multitude legion horde cascade explosion influx exodus dearth`,
  ),
);
