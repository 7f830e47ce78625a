import type { MajorTopic } from '../theme';

export const COMMERCE: MajorTopic = {
  cap: 15,
  name: 'Banking, finance and domestic commerce',
  themes: [
    {
      id: 'corporate-governance',
      name: 'companies and corporate conduct',
      subtopic: 1520,
      definition: 'How firms are run, bought, sold and held to account.',
      disputed: 'Owners, managers, workers and the public want different things from a firm.',
      look: 'Is it the firm’s own figure? Before or after one-off items, against which period?',
      yields: 'always',
      strong:
        'merger, takeover, buyout, chief executive, hostile bid, shareholder, corporate governance, accounting scandal, executive pay, enron, worldcom, corporation, corporate, bankruptcy, chapter 11, small business, acquisition, acquire, board of directors, stockholder, accounting firm, arthur andersen, stock option, earnings report, general motors, corporate profit, accounting fraud, executive compensation, profit warning, wal-mart, walmart, retailer, joint venture, restructuring, business leaders, start up, spin off, department store, conglomerate, tyco, advertiser, general electric, business world, to buy rival, buy out',
      medium:
        'company, executive, merge, profit, business, industry, companies, retail, entrepreneur, advertising, accounting, auditor, revenue',
      weak: 'sales, bid, billion, loss, store, shop, owner, product, maker, manufacturer, deal, board, chain, giant, quarter, chairman, firm, stake, customers, brand, marketing',
      not: 'school board, firm hand, business as usual, executive order, law firm, peace deal, nuclear deal, board of education, party chairman, monkey business, executive privilege, committee chairman, budget deal, arms deal, trade deal, stand firm, chain of, executive branch, rebel stronghold, food chain, show business, ballet company, theater company, dance company, deal with, deal on, joint chiefs, board game, community board, on board, chairman of, quarter century, quarter of, quarter back, big deal, stake in, at stake',
    },
    {
      id: 'financial-markets',
      name: 'banks and financial markets',
      subtopic: 1502,
      iptc: '20000385',
      definition: 'Banks, shares, bonds and those who watch over them.',
      disputed: 'Risk feeds growth and crises; how tightly to regulate is argued after each.',
      look: 'Points or per cent, over which time? Who loses if the bet fails?',
      strong:
        'wall street, stock market, stock price, dow, nasdaq, S.E.C., hedge fund, investment bank, mutual fund, bank regulator, stock exchange, securities, banking system, goldman sachs, merrill lynch, bank failure, banking industry, stocks plunge, shares fall, bond market, financial crisis, bear market, bull market, lehman, citigroup, credit crisis, derivatives, day trader, new york stock exchange, venture capital, brokerage, morgan stanley, bitcoin, cryptocurren*, financial regulation, savings and loan, investors, market plunge, banking law, aig, bank merger, investment firm, world markets, stocks, initial public offering, dot com, junk bond, i.p.o., technology stock, market turmoil, private equity, insider trading, banks merge, commodity price, trader',
      medium:
        'investor, stock, bank, banker, shares, bond, broker, fund manager, financier, analyst, finance, investment, financial, equity, speculat*, credit, loan',
      weak: 'trading, fund, money, asset, sell off, rally, points, selling, market, index, lender',
      not: 'blood bank, food bank, west bank, bank robber, river bank, bank robbery, world bank, central bank, flea market, taking stock, black market, laughingstock, fund raising, fund raiser, bail bond, bond girl, trust fund, take stock, bank shot, left bank, campaign fund, student loan, rally in support, stock car, summer stock, supermarket, farmers market, credit for, banks of, trade market, rolling stock, hedge row, peace rally, political rally, market bombing, baghdad market, crowded market, market kills',
    },
    {
      id: 'competition',
      name: 'competition and monopolies',
      subtopic: 1520,
      definition: 'Keeping markets open against cartels, monopolies and mergers that choke them.',
      disputed: 'Size can lower prices or raise them; when to break firms up is argued over.',
      look: 'Which market, and how is it drawn? Is it a fine, a remedy or a complaint?',
      strong:
        'antitrust, monopol*, price fixing, anticompetitive, competition law, competition commission, microsoft case, unfair competition, price gouging, break up of microsoft, microsoft trial, market dominance',
      medium: 'microsoft, competition',
      weak: 'compete, rival, competitor, gates, dominance',
      not: 'skating competition, song competition, monopoly board, cooking competition',
    },
    {
      id: 'consumer-protection',
      name: 'consumer protection and insurance',
      subtopic: 1525,
      definition: 'Protecting buyers, borrowers and the insured from harm and tricks.',
      disputed:
        'Rules protect and also raise prices; how far buyers should look after themselves is argued over.',
      look: 'How many complaints among how many customers? What does the contract say?',
      strong:
        'consumer protection, credit card, consumer group, product safety, product liability, telemarket*, consumer advocate, insurance company, insurance industry, deceptive, class action, auto insurance, life insurance, predatory lending, payday loan, false advertising, toy recall, car insurance, product recall, insurers, debtor, bankruptcy law, warranty, consumers, credit bureau, fees for, credit report, personal debt, customer complaint, property insurance, tort, liability lawsuit, insurer balk, do not call, spam',
      medium: 'consumer, insurance, insurer, policyholder, refund, defective, debt',
      weak: 'complaint, fee, bill, pay claims, price tag, shopping, claims, recall, liability, shopper',
      not: 'health insurance, national debt, consumer price, national debt, land claims, recall election, consumer spending, foreign debt, third world debt, gubernatorial recall, public debt, insurance policy against, health insurer, recall vote, unemployment insurance',
    },
    {
      id: 'intellectual-property',
      name: 'patents and copyright',
      subtopic: 1522,
      definition: 'Exclusive rights in inventions, works and names.',
      disputed: 'Reward for makers is set against use by all.',
      look: 'Which right, in which country, until when?',
      strong:
        'patent, copyright, intellectual property, trademark, napster, file sharing, music piracy, pirated, infringe*',
      medium: 'inventor, piracy, royalties, download*',
      weak: 'invention, licensing',
      not: 'patent leather, somali pira*, patently',
    },
    {
      id: 'disaster-relief',
      name: 'disaster relief',
      subtopic: 1523,
      iptc: '20000168',
      definition: 'Public help before and after floods, storms, fires and quakes.',
      disputed: 'Who is to blame, who gets help first and whether to rebuild in the same place.',
      look: 'Promised or paid out? How many applied, how many were refused?',
      strong:
        'FEMA, F.E.M.A., disaster relief, disaster aid, flood insurance, emergency management, hurricane katrina, katrina, disaster area, relief effort, hurricane relief, storm damage, evacuation order, new orleans levee, hurricane aid, flood relief, hurricane victim, storm victim, flood victim, disaster recovery, state of emergency, disaster response',
      medium: 'disaster, evacuee, new orleans, flood, hurricane, earthquake, evacuat*, superdome',
      weak: 'storm, victims, relief, survivor, damage, devastat*, wildfire, emergency, rebuild',
      not: 'natural disaster movie, recipe for disaster, emergency room, carolina hurricane, miami hurricane, disaster of, hurricane veer, hurricane lashes, emergency session, sigh of relief, emergency meeting, tax relief, flood of, pitching relief, comic relief, flooded with, debt relief, floods market',
    },
    {
      id: 'gambling-and-tourism',
      name: 'gambling, tourism and the business of sport',
      subtopic: 1526,
      definition: 'Rules and money for casinos, tourism and professional sport.',
      disputed: 'Jobs and tax income are set against addiction, subsidies and fairness.',
      look: 'Net of what is lost elsewhere, how much comes in? Who owns the venue?',
      strong:
        'casino, gambling, slot machine, powerball, jackpot, steroid*, baseball strike, sports betting, doping, horse racing industry, olympic bribe*, video lottery, tourism, tourist industry, state lottery, betting, baseball labor, antidoping, drug testing, performance enhancing, players union, salary cap, olympic scandal, revenue sharing, title of host city',
      medium: 'lottery, off track, baseball owner, performance drug',
      weak: 'wager, odds, bet, hotel, resort, gaming, tourist',
      not: 'lottery winner, green card lottery, bet on, video gaming, resort to, last resort',
    },
  ],
};
