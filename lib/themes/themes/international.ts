import type { MajorTopic } from '../theme';

export const INTERNATIONAL: MajorTopic = {
  cap: 19,
  name: 'International affairs',
  themes: [
    {
      id: 'international-affairs',
      name: 'international affairs',
      subtopic: 1921,
      iptc: '20000638',
      definition: 'Relations between states, and events in one country that matter to others.',
      disputed: 'Interests, values and history make the same event look different from each capital.',
      look: 'Whose account is it? Which governments were asked, and what did they say?',
      yields: 'abroad',
      strong:
        'khatami, rafsanjani, ahmadinejad, kabila, mobutu, mugabe, suharto, aristide, fujimori, hugo chavez, zedillo, salinas, chirac, helmut kohl, jospin, berlusconi, thatcher, john major, ehud barak, rabin, shimon peres, mubarak, assad, hussein, qaddafi, musharraf, bhutto, karzai, maliki, allawi, chalabi, sistani, al sadr, pol pot, khmer rouge, jiang zemin, hu jintao, li peng, koizumi, kim dae jung, wahid, mbeki, primakov, chernomyrdin, zyuganov, kuchma, yushchenko, lukashenko, karadzic, mladic, kostunica, zelensky, erdogan, modi, xi jinping, merkel, macron, bolsonaro, lula, maduro, ramaphosa, ukraine war, foreign policy, kremlin, soviet union, foreign minister, secretary of state, state department, west bank, gaza, palestinian, hamas, hezbollah, kosovo, bosnia, serb, chechnya, chechen, prime minister, european union, saddam hussein, arafat, milosevic, yeltsin, putin, gorbachev, castro, khomeini, ayatollah, shiite, sunni, kurd, communist party, parliament, rebel leader, tony blair, netanyahu, sharon, boris yeltsin, slobodan milosevic, yasir arafat, solidarity, likud, coup, civil war, exile leader, P.L.O., I.R.A., sinn fein, ruling party, junta, refugee camp, geopolit*, bilateral, overseas, embassy, ambassador, president of mexico, pinochet, mandela, fidel castro, kim jong*, deng xiaoping, tiananmen, dalai lama, falun gong, tutsi, hutu, maoist, zapatista, sandinista, contra rebel, fatah, peacekeep*, warlord, balkan, middle east, former soviet, third world, soviet, iraqi, islamic, dissident, dictator*, separatis*, muslim world, cold war, iron curtain, berlin wall, queen elizabeth, buckingham palace, royal family, princess diana, vatican, pope john paul, pontiff, mullah, emir, sheik, foreign ministry, great power, major powers, global order, world leaders, international',
      medium:
        'taliban, foreign, minister, premier, regime, diplomat, rebel, uprising, tribal, militia, guerrilla, communis*, nationalist, exile, warring, islam, muslim, revolution, autocrat, monarchy, pope, colonial, world war, nationalism, ethnic, democracy movement, crackdown, oligarch, abroad, geopolitical, apartheid, militant, insurgent, insurgency, villager, monarch',
      weak: 'nation, regional, world, village, capital, leader, democracy, protest, liberation, unrest, faction, election, president, government, crowd, exiled, peace, violence, battle, attack, sect, crisis, army, troops, voters, opposition, reform, regime change, terror, king, kingdom, clan, tribe, province, peasant',
      not: 'king of pop, martin luther king, dr. king, rodney king, larry king, foreign language film, stephen king, king county, home king, king crab, burger king, billie jean king, rebel without, king of, prime minister of, domestic and foreign, american revolution, industrial revolution, world series, world cup, world record, world champion, world tour, digital revolution, kingdom hall, magic kingdom, sexual revolution, king of the',
    },
    {
      id: 'diplomacy',
      name: 'diplomacy',
      subtopic: 1929,
      definition: 'States talking: visits, summits, negotiations, recognition, protest.',
      disputed: 'What is said in a communiqué is the least that all could accept.',
      look: 'Is there a text? What is new in it, what was left out, and what does the other side say?',
      strong:
        'diplomacy, diplomatic, summit meeting, joint statement, state visit, envoy, communique, foreign ministers, bilateral talks, peace envoy, normalize relations, diplomatic ties, diplomatic alignment, summit talks, bilateral relationship, high level engagement, on the sidelines of, diplomatic relations, shuttle diplomacy, ambassadors, special envoy, mutual recognition, summit',
      medium:
        'talks, visit to, delegation, negotiator, mediat*, meeting with president, rapprochement, emissar*, detente',
      weak: 'visit, negotiations, relations, negotiat*, thaw',
      not: 'contract talks, summit of mount, labor talks, budget talks, summit county, talks about, budget negotiations, climbing summit, talks to, talks of',
    },
    {
      id: 'armed-conflict',
      name: 'war and peace processes',
      subtopic: 1900,
      iptc: '20000056',
      definition: 'Fighting between or inside states, and attempts to end it.',
      disputed: 'Who began, who is a lawful target and what a fair peace would be.',
      look: 'Who counted the dead? Could reporters see it? What do both sides say of the terms?',
      strong:
        'peace accord, peace talks, peace process, cease fire, ceasefire, truce, suicide bomber, suicide bombing, suicide attack, peace plan, mass grave, ethnic cleansing, genocide, peacekeeping force, shelling, war crime, war crimes tribunal, warring factions, peace treaty, hostage crisis, intifada, peace agreement, occupied territories, settlers, car bomb, massacre, atrocit*, siege of, rocket attack, child soldier, peace effort, mideast peace, mortar, israeli army, israeli settlement, israeli troops, refugees flee, peace deal, bloodshed, street fighting, gunmen, militants, russian troops, occupation, civilians killed, hostages, front line, civil strife, peace negotiat*, bomb kills, kidnapped by rebel',
      medium:
        'rebels, fighters, bombing, militiamen, civilian, slaughter, captive, stronghold, besieged, airlift, settler',
      weak: 'attack, kill, truce holds, fled, bomb, dead, strike, bodies, wounded, peace, settlement, clash, armed, tank, siege, fighting',
      not: 'peace of mind, peace corps, legal settlement, settlement with, settlement of lawsuit, tobacco settlement, lawsuit settlement, labor peace, peace offering, front line worker, occupation of',
    },
    {
      id: 'sanctions',
      name: 'sanctions',
      subtopic: 1906,
      definition: 'Limits on trade, money and travel to change another state’s conduct.',
      disputed: 'Whether they bite, whom they hurt and how they end.',
      look: 'On whom, decided by whom, from when? What would lift them?',
      strong:
        'economic sanction, sanctions against, impose sanctions, sanctions on, oil embargo, trade embargo, asset freeze, lift sanctions, frozen asset, sanctions regime, embargo on, cuban embargo, sanctions, oil for food',
      medium: 'embargo, sanction, isolat* regime',
      weak: 'punish, ban on',
    },
    {
      id: 'foreign-aid',
      name: 'foreign aid and relief',
      subtopic: 1901,
      definition: 'Money, food and help for other countries, in crisis or for the long run.',
      disputed: 'Whether it reaches those in need, and whom it keeps in power.',
      look: 'Pledged, committed or paid? New money, or moved from elsewhere?',
      strong:
        'foreign aid, relief agencies, humanitarian aid, aid worker, famine, U.N. aid, relief worker, tsunami, debt relief, international aid, usaid, red cross, food aid, aid groups, peace corps, marshall plan, developing countries, humanitarian, developing nation, third world debt, aid agency, poor nations, poor countries, development aid, world hunger, relief supplies, aid convoy, starvation in, world bank, I.M.F., international monetary fund, IMF, bailout of mexico, earthquake kills, quake kills',
      medium: 'aid, relief, starv*, donor nation, drought in africa, refugees, quake, earthquake',
      weak: 'donors, hunger, survivors, toll',
      not: 'hearing aid, legal aid, financial aid, kool aid, school aid, band aid, state aid, farm aid concert, aide, first aid, marital aid, aid station',
    },
    {
      id: 'human-rights',
      name: 'human rights',
      subtopic: 1925,
      iptc: '20000587',
      definition: 'Rights every person has against any state, and where they are broken.',
      disputed: 'Whether and how other states should act on abuses.',
      look: 'Who documented it, with what access? What does the accused state answer?',
      strong:
        'human rights, political prisoner, amnesty international, war crimes court, torture, crimes against humanity, human rights watch, dissidents, secret police, political repression, rights abuse, death squad, forced labor, human rights group, slave labor, house arrest, disappeared, international criminal court, nazi gold, holocaust victim, swiss bank, holocaust, truth commission, persecut*, nazi, political dissident, female genital, jailed journalist, human trafficking',
      medium: 'repression, abuses, jailed dissident, oppress*, rights group, atrocities',
      weak: 'rights, abuse, jailed, prisoners',
    },
    {
      id: 'multilateral-institutions',
      name: 'multilateral institutions',
      subtopic: 1926,
      definition: 'Bodies in which many states decide together: UN, G7, G20, regional unions.',
      disputed: 'Who has a vote or a veto, who pays and whether decisions bind.',
      look: 'Resolution, declaration or treaty? Who voted against or stayed away?',
      strong:
        'united nations, U.N., security council, general assembly, G7, G20, G8, group of seven, group of 20, boutros-ghali, kofi annan, european commission, european parliament, asean, african union, BRICS, multilateral*, secretary general, nations unite, international organization, world health assembly, group of 8, UN, organization of american states, munich security conference, arab league, european summit',
      medium:
        'resolution, blue helmets, declaration, world body, global forum, international forum, pledging conference',
      weak: 'veto, assembly',
      not: 'budget resolution, new years resolution, state assembly, assembly line, resolution of dispute, president veto, house resolution',
    },
    {
      id: 'trilateral-cooperation',
      name: 'trilateral cooperation',
      subtopic: 1900,
      definition: 'Three states working together by regular meetings, exercises and shared programmes.',
      disputed: 'Formats come and go with governments; their neighbours may see a bloc.',
      look: 'What is agreed among all three, and which date or body follows?',
      strong:
        'trilateral, three way partnership, three way talks, three nation, three country summit, camp david summit, quadrilateral, the Quad, minilateral',
      medium: 'three way, three nations, three countries',
    },
    {
      id: 'free-and-open-indo-pacific',
      name: 'free and open Indo-Pacific',
      subtopic: 1900,
      definition:
        'The wish, first put into words by Japan, for a region of open seas, law and trade from Africa to America.',
      disputed: 'Seen by some as shared rules, by others as a ring around China.',
      look: 'Which act follows from the phrase? Who uses it, and who avoids it?',
      strong:
        'free and open indo pacific, indo pacific strategy, free and open pacific, open indo pacific, indo pacific stability, indo pacific',
      medium: 'asia pacific region, pacific region',
    },
    {
      id: 'maritime-disputes',
      name: 'maritime disputes',
      subtopic: 1900,
      definition: 'Claims of several states to the same waters, islands and reefs.',
      disputed: 'History, law of the sea and presence on the spot are set against each other.',
      look: 'Which feature, which claim, which ruling? Whose ships were where?',
      strong:
        'south china sea, east china sea, disputed island, disputed water, territorial waters, exclusive economic zone, law of the sea, senkaku, spratly, paracel, second thomas shoal, scarborough shoal, kuril, falkland, nine dash line, taiwan strait, territorial dispute, maritime boundary, island dispute, maritime dispute',
      medium: 'shoal, territorial, water cannon',
      weak: 'islet, island, claims, reef, disputed',
      not: 'coral reef, disputed ballot, disputed election',
    },
  ],
};
