import type { MajorTopic } from '../theme';

export const GOVERNMENT: MajorTopic = {
  cap: 20,
  name: 'Government operations',
  themes: [
    {
      id: 'government-operations',
      name: 'how government works',
      subtopic: 2000,
      iptc: '20000593',
      definition: 'How parliaments, ministries and offices decide, spend and are run.',
      disputed: 'Powers of branches, waste, secrecy and who may be dismissed.',
      look: 'Draft, vote or law in force? Which office decided, under which rule?',
      yields: 'always',
      strong:
        'white house, congress, senate, house republicans, house democrats, G.O.P., GOP, republican, democrat*, congressional, bipartisan, filibuster, government shutdown, shutdown, senator, executive order, executive privilege, capitol hill, lawmaker, president clinton, president bush, president reagan, gingrich, house speaker, speaker of the house, bob dole, hillary clinton, obama, al gore, dick cheney, trump, biden, newt gingrich, president trump, president obama, first lady, vice president, white house staff, majority leader, federal government, federal agency, federal worker, bureaucra*, cabinet, state legislature, conservatives, liberals, oval office, government spending bill, continuing resolution, president elect, new president, inaugura*, clinton, administration official, partisan, separation of powers, presidential power, freedom of information, civil service, reagan, minority leader, constitutional amendment, political party, presidency, term limit, cheney, karl rove, conservative movement, tea party, daschle, trent lott, hastert, pelosi, bill frist, schumer, moynihan, cuomo, pataki, mcgreevey, corzine, jesse helms, ted kennedy, tom delay, jesse ventura, minnesota governor, texas governor',
      medium:
        'federal, political, president, administration, legislat*, governor, conservative, liberal, Capitol, veto, government, mayor, politic*, partisanship, advisers, state of the union, lawmakers, gov., aide, policy, democratic, privatiz*, agenda, congressman, congresswoman, statehouse',
      weak: 'House, vote, law, state, leader, panel, speech, official, hearing, agency, reform, washington, power, leadership, proposal, public, council, committee, party, bill',
      not: 'dinner party, search party, birthday party, washington redskins, washington state, party of one, bill collector, house fire, company president, college president, university president, bill gates, search committee, george washington, washington mutual, block party, olympic committee, washington heights, denzel washington, bank president, party goers, house of, president of mexico, network president, rescue party, bill of, third party, iraqi president, union president, community party, tea party',
    },
    {
      id: 'elections',
      name: 'elections and voting',
      subtopic: 2012,
      iptc: '20000574',
      definition: 'Campaigns, votes and counts by which offices are filled.',
      disputed: 'Rules, money, maps and the reading of polls.',
      look: 'How many were asked in the poll, when, with what margin? Is the result final?',
      strong:
        'presidential race, presidential campaign, presidential election, election, primary, caucus, nominee, nomination, campaign ad, swing state, swing voter, new hampshire primary, recount, ballot, exit poll, voter turnout, national convention, republican convention, democratic convention, candidate, presidential bid, second term, reelection, re election, senate race, house race, mayoral race, governor race, undecided voter, presidential debate, running mate, landslide, runoff, voting machine, electoral, butterfly ballot, candidacy, presidential hopeful, midterm, iowa caucus, front runner, campaign trail, campaigning, presidential contender, palm beach count, polling place, super tuesday, perot, mccain, kerry, dukakis, challenger, special election, race for president, race for governor, race for mayor, by election, returning officer, stump speech, negative ads, referendum, presidential politics, incumbent, electorate, campaign strategist, pollster, run for president, opinion poll, elected, campaigns, dean campaign, gore, romney, giuliani, majority in the assembly, city council race, nader, lieberman, bradley, buchanan, swift boat, tests the waters, gephardt, huckabee, iowa, voters, third party, bush campaign, attack ad, convention',
      medium:
        'campaign, voter, poll, vote, debate, voting, contender, win seats, polls, straw poll, constituency, turnout, ballots, polling',
      weak: 'seat, convention hall, count, supporter, win, victory, majority, elect, endorse*, lead, tally, strategy, rivals, defeat, opponent, contest, race, delegate',
      not: 'ad campaign, advertising campaign, race relations, bombing campaign, human race, horse race, campaign against, arms race, race to build, boat race, space race, race riot, pennant race, vote on its name, race discrimination, car race, race car, race against, popular vote for best, constitutional convention, teachers convention, record race, race case, comic convention, fan convention, winning seat, race bias, title race, playoff race, challenger explosion, challenger disaster',
    },
    {
      id: 'political-scandals',
      name: 'ethics and political scandals',
      subtopic: 2010,
      definition: 'Accusations that office holders broke rules or trust, and the inquiries into them.',
      disputed: 'What was illegal, what merely unseemly, and who gains from the charge.',
      look: 'Allegation, finding or admission? Who investigates, and who appointed them?',
      strong:
        'impeach*, whitewater, lewinsky, special prosecutor, independent counsel, kenneth starr, starr report, watergate, iran contra, ethics inquiry, ethics committee, ethics panel, political scandal, perjury, obstruction of justice, paula jones, white house scandal, corruption inquiry, corruption charges, travelgate, special counsel, abramoff, lobbyist scandal, influence peddling, house ethics, ethics charge, influence buying, libby, vince foster, senate trial, foster suicide, monica lewinsky, bribery case, resigned under pressure, travel claims, starr, conflict of interest, congressional page, torricelli, nepotism, obstruction, cover up, coverup',
      medium:
        'scandal, ethics, subpoena, resign, deposition, misconduct, wrongdoing, corrupt, cronyism, disgraced, expense claim, ethical, indiscretion',
      weak: 'testimony, allegation, quit, accusation, admits, leak, investigation, resignation, accused, affair, inquiry, memos, improper, pardon',
      not: 'pardon me, family affair, foreign affair, veterans affair, love affair, accounting scandal, abuse scandal, price scandal, community affairs, current affairs, state of affairs, olympic scandal',
    },
    {
      id: 'campaign-finance',
      name: 'campaign money and lobbying',
      subtopic: 2012,
      definition: 'Money and access that try to move votes and laws.',
      disputed: 'Giving is held to be speech, or a way to buy what all should share.',
      look: 'Who gave how much to whom, when, and what was on the table at that time?',
      strong:
        'campaign finance, soft money, fund raising, fundrais*, campaign contribution, campaign money, lobbyist, lobbying, political donation, political contribution, campaign donation, political action committee, super pac, campaign spending, campaign donor, big donor, dark money, donors, contributor, political money, money in politics, lincoln bedroom, special interest, campaign fund, raise money for campaign, huang, political ad spending, mccain-feingold, asian money',
      medium: 'contribution, donor, donation, interest group, lobby, raised money, donat*',
      weak: 'money, gift, influence, access',
      not: 'organ donor, hotel lobby, blood donor, contribution to science, donor heart, hotel lobbies, blood donation, donor egg, donor nation',
    },
    {
      id: 'appointments',
      name: 'nominations and high courts',
      subtopic: 2005,
      definition:
        'Who is named to high office and to the highest courts, and how those courts shape government.',
      disputed: 'Skill, loyalty and long terms: the choice outlives the chooser.',
      look: 'Which vote is needed, and when? What rulings or papers is the judgement based on?',
      strong:
        'supreme court nominee, judicial nominee, confirmation hearing, judicial nomination, cabinet post, attorney general nominee, court nominee, confirm nominee, clarence thomas, robert bork, harriet miers, alito, john roberts, judicial appointment, senate confirms, to head agency, supreme court justice, surgeon general nominee, recess appointment, rehnquist, sandra day, judicial pick, cabinet choice, scalia, ginsburg, appointee, justice department, solicitor general, gonzales, ashcroft, janet reno',
      medium:
        'supreme court, chief justice, justices, attorney general, nominee, appoint*, high court, nominate',
      weak: 'court, ruling, rulings, name as, picks, named, confirmation, justice',
      not: 'academy award nominee, oscar nominee, doctor appointment, grammy nominee, tony nominee, confirmation class, emmy nominee, academy award nomination, nominated for best',
    },
    {
      id: 'local-government',
      name: 'local government',
      subtopic: 2001,
      definition: 'What councils, counties and city halls decide, and how they are paid for.',
      disputed: 'Services against taxes, and who in the end decides: town or state.',
      look: 'How did each side vote? What does the officers’ report say that the debate did not?',
      yields: 'always',
      strong:
        'city council, borough council, county council, town council, city hall, mayor giuliani, mayor bloomberg, board of estimate, parish council, local government, town hall, council leader, county board, municipal*, city officials, state and local, home rule, borough president, mayor koch, mayor dinkins, county supervisor, councillor, councilman, alderman, state takeover of city, section 114, district of columbia, marion barry, states rights, federalism, unfunded mandate, city government, county executive, city manager',
      medium: 'mayor, borough, county, council, municipal, devolution, ordinance, by law, bylaw',
      weak: 'city, town, local, residents, village',
      not: 'security council, city of angels, orange county drama, county fair, twin cities, national security council, kansas city royals, sex and the city, town and country, city ballet, vatican city, oklahoma city, city opera, mexico city, small town, ghost town, sadr city, inner city, quezon city, new york city ballet, town car',
    },
    {
      id: 'census-and-post',
      name: 'census, post and public services',
      subtopic: 2013,
      definition: 'Counting the people, carrying the mail, minting the money and giving out public work.',
      disputed: 'Methods and privatisation shift money and seats.',
      look: 'Estimate or count? Who gains seats or funds by the method?',
      strong:
        'census, postal service, post office, postage, postal worker, census bureau, postal, postmaster, mail carrier, postage stamp, zip code, no bid contract, government contract, national holiday, I.R.S., internal revenue service, IRS, tax audit, penny coin, new dollar coin, treasury note redesign, government computer, letter carrier',
      medium: 'population count, undercount, stamps, government contractor, auditor general',
      weak: 'stamp, letters, demographic, population, mail',
      not: 'e mail, voice mail, food stamp, hate mail, fan mail, stamp collector, chain letter, stamp out, mail fraud, daily mail, rubber stamp, black mail',
    },
  ],
};
