import type { MajorTopic } from '../theme';

export const TRADE: MajorTopic = {
  cap: 18,
  name: 'Foreign trade',
  themes: [
    {
      id: 'trade-agreements',
      name: 'trade policy and agreements',
      subtopic: 1802,
      definition: 'On what terms countries buy and sell across borders.',
      disputed: 'Cheaper goods and new markets are set against lost jobs and standards.',
      look: 'Signed, ratified or in force? Which goods, which sectors lose?',
      strong:
        'free trade, trade agreement, trade pact, nafta, world trade organization, W.T.O., WTO, trade deal, trade talks, trade gap, trade deficit, trade bill, trade barrier, foreign trade, trade representative, trade surplus, trade accord, trade war, trade policy, fast track, trade dispute, international trade, open markets, trade imbalance, trade sanction, trade minister, trade relations, trade status, trade rule, trade negotiat*, trade ties, trade partner, most favored nation, global trade, trade law, globaliz*, trade zone, trade with china, china trade, antiglobaliz*, trade concession, trade fight, buy american, foreign competition, fair trade, asian trade, trade link',
      medium:
        'export, import, trading partner, trade, exporter, importer, imported, protectionis*, foreign investment, outsourc*, overseas market, foreign goods, foreign investors, offshor*, competitiveness',
      weak: 'goods, market share, abroad, cheap labor',
      not: 'trade center, trade fire, trade blame, trade barbs, trade winds, trade show, slave trade, trade union, trade insults, trade deadline, drug trade, trade charges, trade school, ivory trade, trades fire, trading card, trade places, trade secrets, stock trade, horse trade, tricks of the trade, fur trade, federal trade commission, trade off, arms trade, art trade, yankees trade, trade jabs, trade up',
    },
    {
      id: 'tariffs',
      name: 'tariffs',
      subtopic: 1807,
      definition: 'Duties on goods that cross a border.',
      disputed: 'They shelter makers at home and raise prices for buyers; others answer in kind.',
      look: 'Which rate, on which goods, from when? Threatened, announced or in force?',
      strong:
        'tariff, import duty, import duties, steel import, import quota, textile quota, customs duty, antidumping, import tax, retaliatory, steel quota, dumping of steel, countervailing',
      medium: 'duties, quota, dumping, steelmaker, customs',
      weak: 'retaliate, steel, levies',
      not: 'racial quota, quota of, heavy duties, dumping ground, local customs, official duties',
    },
    {
      id: 'exchange-rates',
      name: 'exchange rates',
      subtopic: 1808,
      definition: 'What one currency costs in another, and who tries to move it.',
      disputed: 'A cheap currency helps exporters and hurts buyers of foreign goods.',
      look: 'Against which currency, since when? Did anybody intervene?',
      strong:
        'exchange rate, yen, euro falls, weak dollar, strong dollar, devaluation, devalue, currency crisis, dollar falls, dollar sinks, dollar rises, currency trader, currency market, foreign exchange, falling dollar, yuan, currency manipulat*, single currency, ruble falls, peso crisis, new currency, collapse of peso',
      medium: 'currency, euro, peso, ruble, sterling',
      weak: 'exchange, pound, dollar',
      not: 'million dollar, billion dollar, dollar store, multimillion dollar, dollar bill, dollar coin, dollar a, ten dollar, top dollar, dollar menu, bottom dollar, $',
    },
    {
      id: 'export-controls',
      name: 'export controls',
      subtopic: 1803,
      definition: 'Rules on what technology and arms may be sold to whom abroad.',
      disputed: 'Security is set against firms’ markets; rivals may build their own.',
      look: 'Which items are on the list, from which date, with which exceptions?',
      strong:
        'export control, export license, export licence, export ban, export restriction, dual use, entity list, technology transfer, chip export, export curbs, sensitive technolog*, satellite export, missile technology',
      medium: 'blacklist, advanced technolog*',
      weak: 'license, restriction',
    },
    {
      id: 'supply-chains',
      name: 'supply chains',
      subtopic: 1800,
      definition: 'The way of goods from raw material to shelf, and what happens when it breaks.',
      disputed: 'Cheap and lean or safe and near; who pays for reserves.',
      look: 'Which goods, how many suppliers, how long do stocks last?',
      strong:
        'supply chain, reshoring, friend shoring, friendshoring, nearshoring, just in time, chip shortage, overreliance, strategic dependenc*, container ship backlog, dependency on china, supply disruption, supply bottleneck',
      medium: 'supplier, bottleneck, stockpile, shortage, container, resilience',
      weak: 'supply, dependence, shipment',
    },
    {
      id: 'critical-minerals',
      name: 'critical minerals',
      subtopic: 1800,
      definition: 'Metals and minerals that industry needs and few countries supply.',
      disputed: 'New mines, their neighbours, subsidies and deals with hard regimes.',
      look: 'Which mineral, how many tonnes a year, from when? Mined or refined?',
      strong:
        'critical mineral, rare earth, lithium, cobalt, critical material, gallium, germanium, strategic mineral, graphite mine, rare metal, nickel mine, tungsten, antimony, mineral deal, mineral suppl*',
      medium: 'nickel, graphite',
      weak: 'mine, metal, ore, mineral, copper, mining',
      not: 'mineral water, data mining, lithium for depression, heavy metal',
    },
    {
      id: 'economic-security',
      name: 'economic security',
      subtopic: 1800,
      definition: 'Treating trade, technology and supply as matters of national safety.',
      disputed: 'It guards against pressure, and can be a cloak for protection.',
      look: 'Which goods or firms are meant, and which measure is new?',
      strong:
        'economic security, economic resilience, de risking, derisking, decoupling, investment screening, strategic autonomy, economic statecraft, economic leverage, economic nationalism',
      medium: 'foreign controlled, external pressure, national security priority',
    },
    {
      id: 'economic-coercion',
      name: 'economic coercion',
      subtopic: 1800,
      definition: 'Using trade, loans or supply to force another state’s hand.',
      disputed: 'Where hard bargaining ends and coercion begins depends on who is asked.',
      look: 'Which act, by whom, with what loss? What answer is agreed?',
      strong:
        'economic coercion, coercive economic, economic pressure, weaponiz* trade, trade boycott, debt trap, coercive trade, anti coercion, economic blackmail, coercive practices',
      medium: 'coercion, coercive, embargo',
      weak: 'boycott, leverage',
      not: 'sexual coercion',
    },
  ],
};
