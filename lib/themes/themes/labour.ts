import type { MajorTopic } from '../theme';

export const LABOUR: MajorTopic = {
  cap: 5,
  name: 'Labour',
  themes: [
    {
      id: 'work-and-wages',
      name: 'wages and working conditions',
      subtopic: 505,
      iptc: '20000518',
      definition: 'What work pays, how long it lasts and which rules protect those who do it.',
      disputed: 'Higher floors help those in work; how many jobs they cost is argued over.',
      look: 'How many workers, in which trades, by when? Whose estimate of jobs lost is it?',
      strong:
        'minimum wage, overtime pay, overtime rules, sweatshop, child labor, labor law, low wage, labor department, temporary worker, wages, labor market, family leave, workweek, layoff, laid off, downsiz*, labor secretary, living wage, working conditions, working hours, migrant worker, farm worker, job training, wage theft, pay raise, severance, sick leave, gig worker, remote work, labor practices, work force, paid leave, workplace, job security, job cuts, cut jobs, garment worker',
      medium:
        'worker, labor, wage, employee, employer, overtime, workforce, employment, salary, blue collar, labour, retraining, white collar worker',
      weak: 'job, pay, working, hours, hire, shift',
      not: 'aid worker, labor day, social worker, relief worker, labor camp, labour party, labor of love, rescue worker, labor party, hard labor, went into labor, postal worker, health worker, labor room',
    },
    {
      id: 'labour-unions',
      name: 'unions and strikes',
      subtopic: 504,
      iptc: '20000536',
      definition: 'Workers’ right to organise, bargain and stop work.',
      disputed: 'Collective bargaining balances employers’ power; strikes put the cost on third parties too.',
      look: 'What is each side’s last offer, in figures? How many took part, by whose count?',
      strong:
        'labor union, union leader, union worker, on strike, teamsters, united auto workers, A.F.L.-C.I.O., afl cio, collective bargaining, walkout, picket line, transit strike, general strike, contract talks, union contract, strike vote, labor dispute, union member, strikers, unions, unionize*, service employees, trade union, labor leader, lockout, organized labor, strike threat, teachers union, labor talks, labor relations, longshoremen, end strike, labor contract, strike deadline, transport workers union, labor pact, labor deal, industrial action, labor movement, autoworkers ratify, labor agreement',
      medium: 'union, strike, picket, striking worker, walk out, contract vote',
      weak: 'contract, ratify, bargaining, raises',
      not: 'state of the union, european union, soviet union, air strike, credit union, strike out, strikes out, union station, military strike, missile strike, hunger strike, union square, union territory, lightning strike, three strikes, western union, preemptive strike, baseball strike zone, civil liberties union, bowling strike, strike a deal, strikes a deal, strike down, strikes down, struck down, lightning strikes, strikes again, strike force, american civil liberties union, rocket strike, drone strike, strike at, strikes at, strike back, strikes back, strikes in, terror strike, first strike',
    },
    {
      id: 'workplace-safety',
      name: 'safety at work',
      subtopic: 501,
      definition: 'Preventing death, injury and illness at work, and paying for them.',
      disputed: 'Inspection and rules cost money; who answers for an accident is argued over.',
      look: 'What did earlier inspections find, and what was done?',
      strong:
        'workplace safety, worker safety, mine safety, osha, coal mine explosion, trapped miners, mine disaster, workers compensation, on the job injury, workplace injury, ergonomics, work accident, job safety, black lung, dangerous work, coal miners, miners trapped, asbestos',
      medium: 'mine blast, construction accident, scaffold, crane collapse, refinery blast',
      weak: 'unsafe, accident, safety, miner, mine',
      not: 'gold mine of, land mine, mine field, salt mine tour, a friend of mine',
    },
    {
      id: 'pensions',
      name: 'pensions and benefits at work',
      subtopic: 503,
      iptc: '20000531',
      definition: 'What employers promise for retirement and illness, and whether the money is there.',
      disputed: 'Promises made in good years weigh on firms, states and younger workers.',
      look: 'How far is the plan funded, on which assumed return? Who bears the shortfall?',
      strong:
        'pension, 401 k, 401k, retirement plan, retirement saving, retiree benefit, retirement fund, retiree, retirement age, pension plan, employee benefits, stock option for employees, pension fund',
      medium: 'retirement',
      weak: 'retired, fringe, retire, benefits',
      not: 'announces retirement, announced his retirement, announced her retirement',
    },
  ],
};
