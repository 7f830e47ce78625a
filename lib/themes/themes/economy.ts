import type { MajorTopic } from '../theme';

export const ECONOMY: MajorTopic = {
  cap: 1,
  name: 'Macroeconomics',
  themes: [
    {
      id: 'economic-growth',
      name: 'economic growth',
      subtopic: 100,
      iptc: '20000344',
      definition:
        'How much an economy produces, and what governments do to make it grow or to soften a slump.',
      disputed:
        'Stimulus, austerity and reform help different people at different times, and forecasts often miss.',
      look: 'Which figure, for which period, against which one before? Who made the forecast, and how good were the last ones?',
      strong:
        'recession, gross domestic product, economic growth, economic slowdown, economic downturn, economic recovery, stimulus package, stimulus plan, stimulus bill, economic crisis, economic plan, economic policy, slowing economy, slump in economy, weak economy, economic stimulus, economic indicator, economic stagnation, austerity, depression economics',
      medium:
        'economy, economic, economist, downturn, GDP, consumer spending, consumer confidence, productivity, bailout, austerity measure, boom and bust, living standard, middle class',
      weak: 'slump, slowdown, recovery, prosperity, growth, stagnant, forecast, boom, hard times',
      not: 'economy class, home economics, economic security, economic coercion, economic development zone, growth ring',
    },
    {
      id: 'monetary-policy',
      name: 'inflation and interest rates',
      subtopic: 104,
      definition: 'How central banks set the price of money, and how fast prices rise.',
      disputed: 'Higher rates slow prices but cost jobs and hurt borrowers; lower ones do the reverse.',
      look: 'Is the rate nominal or real, monthly or yearly? Does the article give the vote and the reasons of those against?',
      strong:
        'interest rate, inflation, deflation, monetary policy, federal reserve, central bank, central banker, Fed raise, Fed cut, Fed chief, Fed chairman, consumer price, rate cut, rate increase, rate hike, cost of living, Bank of England, European Central Bank, quantitative easing, Greenspan, Bernanke, money supply',
      medium: 'Fed, basis point, lending rate, price index, prices rise, rising prices',
      weak: 'prices, rates, borrowing cost',
      not: 'cost of living raise, cost of living adjustment, inflation adjusted',
    },
    {
      id: 'unemployment',
      name: 'unemployment',
      subtopic: 103,
      iptc: '20000533',
      definition: 'How many people want work and have none, and what is done about it.',
      disputed:
        'People differ on whether benefits, training, public works or lower taxes bring people into work.',
      look: 'Does the rate leave out those who stopped looking? How many jobs are part-time or temporary?',
      strong:
        'unemployment, jobless rate, jobless, job growth, jobs report, job loss, job creation, unemployed, payrolls grow, out of work',
      medium: 'new jobs, jobs data, employment figure, payroll',
      weak: 'jobs, hiring, joblessness',
    },
    {
      id: 'public-budget',
      name: 'public budget and debt',
      subtopic: 105,
      definition: 'What a government takes in, spends and owes, and who decides it.',
      disputed: 'Every budget chooses whose services and whose taxes bear the difference, now or later.',
      look: 'Is it a plan, a vote or money spent? Over how many years is the sum, and against which baseline?',
      strong:
        'budget deficit, federal budget, budget surplus, national debt, balanced budget, debt ceiling, debt limit, budget cut, spending cut, federal deficit, budget gap, budget plan, budget proposal, budget agreement, budget talks, budget battle, budget deal, state budget, city budget, fiscal year, fiscal crisis, sovereign debt, public debt, spending plan, budget office, budget bill, line item veto, budget negotiat*, budget shortfall, fiscal cliff, budget resolution',
      medium:
        'budget, deficit, surplus, fiscal, government spending, public spending, entitlement, shortfall',
      weak: 'spending, billion, treasury, cutback, cuts',
      not: 'trade deficit, trade surplus, budget airline, film budget, attention deficit, on a budget, budget hotel, big budget, low budget, surplus store, military budget, defense budget, pentagon budget, school budget, defence budget',
    },
    {
      id: 'taxation',
      name: 'taxes',
      subtopic: 107,
      definition: 'Who pays tax, on what, at which rate, and with which exceptions.',
      disputed: 'People differ on what is fair, and on whether lower rates pay for themselves.',
      look: 'Who gains and loses at which income? Does the sum count behaviour that may change?',
      strong:
        'tax cut, tax increase, income tax, tax plan, estate tax, sales tax, property tax, tax break, tax relief, tax bill, tax code, flat tax, capital gains, tax rate, tax rebate, tax credit, taxpayer, tax overhaul, corporate tax, tax shelter, tax reform, tax law, tax rise, wealth tax, tax evasion, raise taxes, cut taxes, lower taxes, higher taxes, tax proposal, payroll tax, inheritance tax',
      medium: 'tax, levy, taxation, taxing, taxed, loophole',
      weak: 'rebate, deduction',
      not: 'taxing schedule, levy a fine',
    },
    {
      id: 'industrial-policy',
      name: 'industrial policy',
      subtopic: 108,
      definition: 'Public money and rules meant to build up, keep or move whole industries.',
      disputed: 'It can secure jobs and know-how, or pour money into firms that would have come anyway.',
      look: 'How much for each job promised, and what happens if the promise is not kept?',
      strong:
        'industrial policy, industrial strategy, manufacturing sector, factory jobs, industrial base, state aid, advanced manufacturing, reindustriali*, manufacturing jobs, industrial subsidy',
      medium: 'manufacturing, factory closing',
      weak: 'factory, subsidy, plant, mill, industrial',
    },
  ],
};
