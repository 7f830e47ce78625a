import type { Sure } from '../theme';

/** Words that settle what a story is about, whoever acts and wherever: one of them outweighs a strong word of another major. */
export const SURE: readonly Sure[] = [
  {
    cap: 1,
    words: `budget deficit, federal deficit, tax cut, tax increase, federal reserve, interest rates, inflation, unemployment, balanced budget, balancing the budget, deficit,
      budget gap, budget surplus, budget impasse, budget deal, budget cuts, budget talks, federal budget, city budget, state budget, estate tax, recession, jobless rate,
      debt limit, debt ceiling, property taxes, income tax, sales tax, tax plan, economic growth, consumer prices, line item veto, flat tax`,
  },
  {
    cap: 2,
    words: `abortion, affirmative action, gay marriage, same sex marriage, roe v wade, voting rights, civil rights, racial profiling, free speech, first amendment, eavesdropping,
      wiretap*, school prayer, ten commandments, assisted suicide, right to die, abortion pill, partial birth, late term, hate crime, sexual harassment, discrimination,
      desegregation, sodomy, flag burning, racism, race relations, gay rights, gay couples, gay unions, sex bias, age bias, racial bias, gerrymander*, religious freedom,
      civil liberties, church and state, church-state, reparations, privacy rules, racial divide, racial discrimination, million man march, abortion doctor`,
  },
  {
    cap: 3,
    words: `medicare, medicaid, uninsured, H.M.O., managed care, AIDS, tobacco, cigarette, smoking ban, vaccine, nursing home, health care, health insurance, health coverage,
      stem cell, prescription drug, drug benefit, cancer, SARS, mental health, mentally ill, obesity, malpractice, patients' rights, medical errors, drug makers, drug prices,
      health plan, nurses, pandemic, epidemic, AIDS drugs, health system`,
  },
  {
    cap: 4,
    words: `farm bill, farm subsidies, crop subsidies, mad cow, farmers, meat inspection, food safety, tainted beef, tainted meat, e coli, crops, foot and mouth, cod fishing,
      farm prices, farm policy, agriculture department, family farms`,
  },
  {
    cap: 5,
    words: `minimum wage, pension, teamsters, labor union, layoffs, overtime pay, overtime rules, family leave, sweatshop, coal miners, miners, mine safety, unions, work force, transit strike,
      contract talks, walkout, longshoremen, workplace safety, job cuts, organized labor, union leaders, labor talks, auto workers, lockout`,
  },
  {
    cap: 6,
    words: `school vouchers, vouchers, tuition, test scores, no child left behind, charter school, teachers, school board, board of education, class size, reading scores,
      public schools, schools chancellor, head start, special education, student loans, higher education, college admissions, social promotion, classrooms, bilingual education,
      intelligent design, school system, school district, creationism`,
  },
  {
    cap: 7,
    words: `global warming, climate change, endangered species, E.P.A., kyoto, superfund, air pollution, greenhouse gases, clean air, emissions, pollution, oil spill, toxic waste,
      environmental, everglades, wetlands, recycling, drinking water, acid rain, smog, environmentalists, coral reefs`,
  },
  {
    cap: 8,
    words: `OPEC, oil price, gasoline prices, gas prices, blackout, energy policy, energy plan, energy bill, nuclear plant, power plants, arctic refuge, heating oil, electricity,
      crude oil, oil drilling, natural gas, ethanol, fuel economy, energy crisis, nuclear waste, oil companies`,
  },
  {
    cap: 9,
    words: `illegal immigrants, immigration, illegal aliens, border patrol, asylum seekers, green card, deportation, deported, citizenship, guest worker, immigrant, border fence,
      elian, illegal workers, immigration law`,
  },
  {
    cap: 10,
    words: `airline safety, airline, airliner, amtrak, subway, highway, air traffic, plane crash, mass transit, F.A.A., jetliner, airports, train crash, railroad, air travel,
      flight 800, air bags, speed limit, firestone, traffic deaths, metrocard, ferry crash, big dig`,
  },
  {
    cap: 12,
    words: `death penalty, death row, gun control, gun laws, police brutality, murder rate, drug trafficking, child abuse, sexual abuse by priests, abusive priests, sex offenders,
      homicides, crime rate, violent crime, prison inmates, prisons, assault weapons, mafia, drug dealers, cocaine, heroin, marijuana, rape case, juvenile crime, murder trial,
      murders, handguns, police shooting, foster care, lethal injection, organized crime, police department, sentencing guidelines`,
  },
  {
    cap: 13,
    words: `welfare, social security, food stamps, poverty, workfare, child care, day care, charities, welfare rolls, the working poor, soup kitchens, private accounts`,
  },
  {
    cap: 14,
    words: `public housing, affordable housing, homeless, homelessness, rent control, rents, landlords, tenants, eminent domain, zoning, foreclosures, housing market, home prices,
      real estate, trade center site, freedom tower, housing projects, redevelopment, rebuilding lower manhattan, housing prices, gentrification`,
  },
  {
    cap: 15,
    words: `enron, worldcom, microsoft, antitrust, merger, takeover, wall street, stock market, dow, nasdaq, FEMA, disaster aid, casino, gambling, insider trading, credit cards,
      steroid, doping, copyright, patents, mutual funds, shareholders, S.E.C., adelphia, tyco, hedge funds, accounting fraud, corporate scandals, napster, bankruptcy law,
      bankruptcy, chapter 11, insurers, stocks, to merge, to buy, to acquire, drug testing of players, new stadium, victims fund, hurricane relief, hurricane recovery,
      olympic bribes, franchise owners`,
  },
  {
    cap: 16,
    words: `abu ghraib, pentagon, guantanamo, weapons of mass destruction, C.I.A., missile defense, iraq war, war in iraq, nuclear weapons, G.I.'s, homeland security,
      air strikes, bin laden, test ban, army, marines, U.S. troops, american troops, military tribunals, arms inspectors, weapons inspectors, iraqi insurgents,
      falluja, nuclear program, nuclear test, uranium, missile shield, invasion of iraq, defense secretary, national guard, base closings, detainees, gulf war, 9/11 panel,
      NATO bombing, NATO expansion, anthrax`,
  },
  {
    cap: 17,
    words: `NASA, space shuttle, shuttle, space station, astronauts, mars, computer virus, F.C.C., cable television, cellphones, telephone companies, genome, human genome, fossil,
      e-mail, search engine, hackers, telecommunications bill, internet, year 2000 bug, dinosaur, cloned sheep, broadcasters, human ancestor, astronomers`,
  },
  {
    cap: 18,
    words: `trade deficit, trade gap, tariff, free trade, nafta, W.T.O., world trade organization, trade pact, trade bill, trade accord, imports, fast track, dumping, trade agreement,
      trade talks, trade war, outsourcing, exchange rates, trade dispute, trade status, trade group, exports, currency crisis, weak dollar`,
  },
  {
    cap: 19,
    words: `peace talks, peace accord, peace effort, peace process, cease-fire, suicide bomber, suicide bombing, palestinians, arafat, west bank, gaza, war crimes, genocide,
      ethnic cleansing, prime minister, coup, united nations, security council, foreign policy, secretary of state, apartheid, hamas, hezbollah, milosevic, chechnya, kremlin,
      human rights, foreign minister, civil war, parliament, guerrillas`,
  },
  {
    cap: 20,
    words: `impeachment, impeach*, lewinsky, whitewater, campaign finance, presidential race, presidential campaign, re-election, independent counsel, soft money, census,
      postal service, nominee, recount, running mate, primary, caucuses, campaign contributions, fund-raising, supreme court nominee, ethics, electoral college, campaign trail,
      mayoral race, senate race, governor's race, presidential candidates, midterm elections, paula jones, lobbyists, confirmation, exit poll, filibuster, pardons`,
  },
  {
    cap: 21,
    words: `national park, national monument, indian tribe, indian land, land claim, logging, public lands, levees, dams, grazing, native americans, american indians, vieques,
      wilderness, statehood, national forest, park service, army corps of engineers, tribal lands`,
  },
  {
    cap: 23,
    words: `endowment for the arts, arts endowment, arts subsidy, public broadcasting, public television, looted art, nazi looted`,
  },
];
