import type { MajorTopic } from '../theme';

export const DEFENCE: MajorTopic = {
  cap: 16,
  name: 'Defense',
  themes: [
    {
      id: 'military-operations',
      name: 'military operations',
      subtopic: 1619,
      definition: 'Armed forces at war or deployed, their losses and their conduct.',
      disputed: 'Aims, means, cost in lives and when to leave.',
      look: 'Who reports the losses, and could anybody check? What is the stated aim, and how would its end be seen?',
      strong:
        'pentagon, american troops, american soldier, G.I., marines, U.S. troops, american forces, war in iraq, iraq war, war in afghanistan, american military, defense department, invasion of iraq, U.S. forces, U.S. military, allied forces, war on terror, war on terrorism, rumsfeld, army reserve, national guard, military draft, recruiting goal, army recruiter, abu ghraib, guantanamo, military tribunal, military base, base closing, air force, american commander, joint chiefs, defense secretary, american soldiers, bombing campaign, desert storm, gulf war, persian gulf war, troop withdrawal, american warplane, american bomb, special forces, army general, military service, war plan, troop level, prisoner abuse, navy, military action against iraq, navy seal, green beret, military commander, american casualt*, friendly fire, military academy, west point, veterans, military family, enemy combatant, detainee, airstrike, air strike, air war, enlist*, naval exercise, war games, boot camp, military justice, court martial, bunker, american hostage, war effort, g.i.s, ground war, interrogation, haditha, boots on the ground, invasion, military personnel, wounded soldiers, military operation, troops home, surge in iraq, reservist, iraqi insurgent, ambush, deployment, military exercise, drone strike, falluja, naval base, military, military budget, general petraeus, warship',
      medium:
        'troops, soldier, army, war, combat, commander, bomber, weapons, invade, fighter jet, sailor, platoon, battalion, sergeant, regiment, warplane, veteran, battlefield, roadside bomb, deploy*, missile, submarine, gen., casualties, bombing, weaponry, recruits, coalition forces, taliban, body armor, warfare, guerrilla warfare',
      weak: 'forces, attack, fighting, iraq, afghanistan, baghdad, kabul, desert, allies, uniform, killed in action, drone, battleground, raid, draft, battle, tank, wounded, helicopter, bomb',
      not: 'star wars, bidding war, war of words, price war, civil war, war crime, culture war, war on drugs, tug of war, cold war, salvation army, turf war, battleground state, trade war, world war, war room, world war ii, draft pick, draft day, veteran actor, draft bill, war chest, war on poverty, legal battle, battle over, battle for, court battle, battle against, battle with, star wars movie, soldier on, think tank, fish tank, marine biolog*, marine life, veteran of, draft plan, bomber jacket, soldiers of fortune, battle of, nhl draft, n.f.l. draft, bronx bomber, budget battle, oil tank, water tank, tax deploy, gas tank, civil wars, battle lines, battle to',
    },
    {
      id: 'alliance',
      name: 'alliance',
      subtopic: 1602,
      definition: 'A standing promise of states to defend one another, and how it is kept up.',
      disputed: 'What the promise is worth in a crisis, who carries how much and how far it reaches.',
      look: 'Is there a new obligation, or a promise repeated? Who pays for which forces?',
      strong:
        'security alliance, military alliance, japan alliance, NATO, nato, defense alliance, alliance framework, defense treaty, mutual defense, security treaty, north atlantic treaty, treaty ally, AUKUS, western alliance, transatlantic alliance, defence pact, alliance commitment, security commitment, security guarantee, collective defense, article 5, strategic alliance',
      medium:
        'alliance, security pact, ironclad commitment, defense cooperation, defence cooperation, joint military, defense partner',
      weak: 'treaty, security, commitment, ally, allies',
      not: 'airline alliance, business alliance, alliance of parties, marketing alliance',
    },
    {
      id: 'deterrence',
      name: 'deterrence',
      subtopic: 1600,
      definition: 'Keeping an opponent from attacking by making the price plain.',
      disputed: 'What deters and what provokes; nobody can prove the attack that did not come.',
      look: 'Who is to be deterred from what, with which means?',
      strong:
        'deterrence, strategic deterrence, nuclear deterrent, deterrent force, deterrence policy, deterrence posture, coordinated deterrence',
      medium: 'deterrent, deter aggression, show of force, saber rattling, defense posture, defence posture',
      weak: 'deter, posture',
      not: 'crime deterrent, deterrent to crime, deter crime, theft deterrent, deterrence of crime',
    },
    {
      id: 'extended-deterrence',
      name: 'extended deterrence',
      subtopic: 1602,
      definition: 'A state’s promise to defend an ally with all its means, nuclear weapons included.',
      disputed: 'Whether one state would risk its own cities for another’s.',
      look: 'Which words are new? Are consultations, forces or exercises agreed, and when?',
      strong:
        'extended deterrence, nuclear umbrella, extended deterrent, nuclear guarantee, nuclear sharing, nuclear consultative',
      medium: 'security umbrella',
    },
    {
      id: 'missile-defense',
      name: 'missile defense',
      subtopic: 1610,
      definition: 'Finding and shooting down missiles in flight.',
      disputed: 'Whether it works under attack, what it costs, and whether it drives rivals to build more.',
      look: 'How many tests, under what conditions? Which missiles, and how many at once?',
      strong:
        'missile defense, missile defence, missile shield, antimissile, anti missile, interceptor missile, ballistic missile defense, star wars program, strategic defense initiative, iron dome, patriot missile, national missile, air defense system, A.B.M. treaty',
      medium: 'interceptor, intercept missile, radar site, air defense, air defence',
      weak: 'intercept, radar',
    },
    {
      id: 'nuclear-weapons',
      name: 'nuclear weapons',
      subtopic: 1605,
      definition: 'Arsenals, tests and doctrines of nuclear arms.',
      disputed: 'Safety by threat is set against the risk of use, by design or accident.',
      look: 'Deployed, stored or retired: which warheads are counted, and by whom?',
      strong:
        'nuclear weapon, nuclear warhead, nuclear arsenal, atomic bomb, nuclear bomb, nuclear arms, hydrogen bomb, nuclear secrets, plutonium, nuclear missile, nuclear test, warhead, los alamos, nuclear war, nuclear testing, nuclear threat, weapons of mass destruction, stockpile stewardship, biological weapon, chemical weapon, nuclear forces, germ warfare, nuclear strike, anthrax',
      medium: 'atomic, nuclear, hiroshima, doomsday',
      weak: 'arsenal, fallout, silo',
      not: 'nuclear family, nuclear medicine, arsenal win, arsenal beat',
    },
    {
      id: 'arms-control',
      name: 'arms control and non-proliferation',
      subtopic: 1605,
      definition: 'Treaties and inspections that limit, forbid or count weapons.',
      disputed: 'Whether the other side keeps its word, and how anybody would know.',
      look: 'Signed, ratified or in force? Which inspections, by whom?',
      strong:
        'arms control, arms treaty, test ban, nonproliferation, non proliferation, weapons inspector, arms reduction, disarmament, new start, arms race, land mine ban, land mines, chemical weapons treaty, salt ii, start treaty, weapons inspection, nuclear treaty, nuclear freeze, nuclear inspection, arms inspector, proliferation, nuclear talks, iaea, atomic energy agency, enrich uranium, uranium enrichment, nuclear program, nuclear ambition, nuclear deal, cluster munition',
      medium: 'inspector, disarm, treaty, arms talks, enrichment',
      weak: 'arms, verification, ratify',
      not: 'arms folded, arms open, open arms, disarming smile, up in arms, hold arms',
    },
    {
      id: 'defense-spending',
      name: 'defense spending',
      subtopic: 1610,
      definition: 'What states spend on forces and arms, and on which ones.',
      disputed: 'Security, industry and other needs compete; goals in per cent of output say little of use.',
      look: 'Planned, voted or spent? Share of which output, by whose definition?',
      strong:
        'defense spending, defence spending, defense budget, military spending, military budget, pentagon budget, defense contractor, weapons system, fighter plane program, defence budget, arms maker, lockheed, stealth bomber, B-2 bomber, osprey, weapons program, war spending, military contractor, defense industry, defense bill, pentagon spending, halliburton, defense modernization, procurement of weapon, war financ*, defense buildup, military contract, cost overrun, patrol boat, shipbuilding, next generation defense',
      medium: 'behind schedule, over budget, procurement, hardware procurement, contractor, rearm*',
      weak: 'contract, defense, defence',
    },
    {
      id: 'arms-sales',
      name: 'arms sales and military aid',
      subtopic: 1606,
      definition: 'Weapons and training sold or given to other states.',
      disputed: 'Influence and industry’s profit are set against what the arms are used for.',
      look: 'Approved, ordered or delivered? With which conditions on use?',
      strong:
        'arms sale, weapons sale, military aid, arms export, arms deal, arms embargo, sale of fighter, weapons to ukraine, security assistance, arms shipment, arms dealer, weapons deal, sale of weapon, arms supplies, sell weapons, military assistance, gun running',
      medium: 'sell jets, arming rebels, arms package',
    },
    {
      id: 'intelligence',
      name: 'intelligence services',
      subtopic: 1603,
      definition: 'Secret services, what they know, what they do and who controls them.',
      disputed: 'Secrecy protects sources and hides errors.',
      look: 'Who leaked it and why? What part of it has been confirmed?',
      strong:
        'C.I.A., CIA, spy agency, spies, espionage, intelligence agency, national security agency, N.S.A., intelligence report, intelligence failure, secret agent, spy case, intelligence committee, intelligence official, double agent, spy, intelligence service, wen ho lee, spy plane, covert, prewar intelligence, mole, intelligence chief, spying, rendition, spymaster, mi6, mossad, classified documents, intelligence community, valerie plame, agent unmasked, leak case, aldrich ames, intelligence agencies',
      medium: 'intelligence, classified, spycraft',
      weak: 'secret, secrets, agent, agents, leak',
      not: 'spy novel, spy movie, artificial intelligence, free agent, real estate agent, travel agent, intelligence test, guacamole, emotional intelligence, bond film, oil leak, gas leak, skin mole, leak in',
    },
    {
      id: 'intelligence-sharing',
      name: 'intelligence sharing',
      subtopic: 1603,
      definition: 'Services of several states passing on what they know.',
      disputed: 'It helps to see more, and spreads secrets and methods beyond control.',
      look: 'Is there an agreement, and what may be shared under it?',
      strong:
        'intelligence sharing, share intelligence, shared intelligence, sharing classified, sharing intelligence, five eyes, information sharing agreement, intelligence cooperation, exchange intelligence',
    },
    {
      id: 'homeland-security',
      name: 'terrorism and homeland security',
      subtopic: 1615,
      iptc: '20000053',
      definition: 'Preventing attacks at home, and preparing for them.',
      disputed: 'Which powers and costs are in proportion to which risk.',
      look: 'What is the evidence for the threat, and who has seen it?',
      strong:
        'homeland security, terrorist attack, al qaeda, qaeda, bin laden, sept. 11, september 11, 9/11, terror suspect, terror plot, terrorist plot, terror warning, terror alert, airport security, airport screening, twin towers, hijacker, anthrax letters, antiterror*, counterterror*, terror cell, moussaoui, shoe bomber, trade center attack, terrorism, terrorist, ground zero, isis, islamic state, airport screener, sept 11, trade center bombing, jihad*, sleeper cell, civil defense, bioterror*, war on terror, lockerbie, islamic extremist, attack on america, world trade center, terror network, terror threat',
      medium:
        'terror, hijack*, anthrax, bomb plot, extremist, security measure, trade center, militant islam*',
      weak: 'threat, screening, alert, attack, suspicious, security, plot, attacks',
      not: 'reign of terror, holy terror, plot of land, plot twist, heart attack, shark attack, panic attack',
    },
    {
      id: 'maritime-security',
      name: 'maritime security',
      subtopic: 1600,
      definition: 'Keeping sea lanes, cables and coasts safe from attack, piracy and pressure.',
      disputed: 'Patrols protect trade and can provoke; whose law applies is often unclear.',
      look: 'Which ships, where, under which rules, and from when?',
      strong:
        'maritime security, sea lane, freedom of navigation, coast guard patrol, naval patrol, joint patrol, maritime patrol, somali pira*, piracy at sea, undersea cable, subsea cable, naval exercise, shadow fleet, strait of hormuz',
      medium: 'maritime, coast guard, destroyer, frigate, naval',
      weak: 'sea, vessel, strait',
      not: 'maritime museum, dire strait, maritime history',
    },
    {
      id: 'veterans',
      name: 'veterans and service members',
      subtopic: 1608,
      definition: 'Pay, care and rights of those who serve or served.',
      disputed: 'What is owed for service, and what the wait for it does.',
      look: 'How long is the wait, from which step to which?',
      strong:
        "veterans affairs, veterans care, veterans hospital, gulf war syndrome, agent orange, walter reed, veterans benefits, V.A. hospital, war veteran, military pay, women in military, service members, prisoner of war, prisoners of war, military burial, returning soldiers, missing in action, tomb of the unknown, purple heart, medal of honor, vietnam veteran, wounded veteran, don't ask don't tell, military women, drill instructor",
      medium: 'veteran, servicemen, post traumatic, vietnam war',
      weak: 'vietnam, memorial',
    },
  ],
};
