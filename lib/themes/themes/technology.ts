import type { MajorTopic } from '../theme';

export const TECHNOLOGY: MajorTopic = {
  cap: 17,
  name: 'Technology',
  themes: [
    {
      id: 'science-policy',
      name: 'science and technology',
      subtopic: 1700,
      iptc: '20000735',
      definition: 'Research and its money, rules and findings.',
      disputed: 'What to pay for, who owns results and where research should stop.',
      look: 'Published where, and reviewed? One study or many?',
      strong:
        'science policy, national science foundation, scientific research, research funding, human cloning, clone, cloning, physicist, scientific discovery, physics, technology partnership, emerging technolog*, research grant, nobel prize in physics, nanotechnology, fossil, dinosaur, astronom*, telescope, archaeolog*, quantum, particle accelerator, paleontolog*, high tech, anthropolog*, human evolution, weather satellite, space science, supercomputer, technological innovation, laser, scientific fraud, mathematician, human origin',
      medium:
        'scientist, science, technology, technologies, robot, scientific, asteroid, galaxy, researchers, evolution, high technology, gadget, DNA',
      weak: 'research, study, discover*, theory, ancient, innovation, planet, experiment, universe, invention, laboratory, tech, comet',
      not: 'science fiction, christian scientist, political scientist, rocket science it, comet before bed, political science, planet hollywood, information technology company, social scientist, discovery channel',
    },
    {
      id: 'space',
      name: 'space flight',
      subtopic: 1701,
      iptc: '20000739',
      definition: 'Flights, stations and probes beyond the air, and who pays for them.',
      disputed: 'Machines or people, states or firms, and at what price and risk.',
      look: 'Which date was first promised? Cost so far against the plan?',
      strong:
        'NASA, space shuttle, shuttle, astronaut, space station, space program, spacecraft, moon landing, rocket launch, space agency, mars lander, satellite launch, cosmonaut, mission to mars, hubble, space telescope, orbiter, space probe, voyage to moon, rover, spaceship, lunar, columbia disaster, space flight, outer space, mars probe, saturn, jupiter',
      medium: 'mars, orbit, rocket, satellite, lander, lift off, launch pad',
      weak: 'moon, launch, probe, mission, earth, space',
      not: 'shuttle diplomacy, shuttle bus, rocket attack, rocket fire, parking space, office space, green space, houston rockets, bruno mars, rockets fired, open space, space for, satellite city, personal space, range rover, rockets at, shuttle diplomat, land rover, rockets into',
    },
    {
      id: 'telecoms-and-media',
      name: 'telecoms and broadcasting',
      subtopic: 1706,
      iptc: '20000045',
      definition: 'Phones, networks, radio and television: licences, prices, ownership.',
      disputed: 'Competition, universal service and diversity of voices pull against each other.',
      look: 'Which market share? What do users pay before and after?',
      strong:
        'F.C.C., telecommunication*, phone company, cable television, cell phone, broadband, long distance service, cable company, television network, broadcast*, media ownership, telephone company, wireless, high speed internet, digital television, TV rating, phone service, at&t, verizon, telephone service, net neutrality, talk radio, satellite radio, cable tv, bell atlantic, media company, time warner, newspaper industry, mobile phone, newspaper publisher, news corp, regional bell, tv violence, media mogul, v-chip, television news, television rating, comcast, TV industry, cable provider, cellular, smartphone, indecency',
      medium:
        'telephone, phone, television, radio, TV, media, airwaves, journalism, reporter, journalist, news media, CBS, NBC, ABC, news organization, newspapers',
      weak: 'channel, station, station license, publisher, broadcaster, video, network, viewers, newspaper, cable',
      not: 'terror network, radio city, phone call, television star, tv star, television series, media frenzy, phone home, social network, network of, undersea cable, english channel, media circus',
    },
    {
      id: 'internet-platforms',
      name: 'internet and platforms',
      subtopic: 1709,
      definition: 'Rules for what is sold, said and known online.',
      disputed: 'Free exchange, safety, privacy and power of a few firms.',
      look: 'Which firms, from what size? Who decides about a complaint, and how fast?',
      strong:
        'social media, social network, internet, online privacy, online safety, silicon valley, world wide web, e commerce, amazon.com, apple computer, tiktok, america online, blogger, cyberspace, digital divide, computer industry, high tech industry, computer glitch, year 2000 problem, y2k, content moderation, school phones, disinformation, I.B.M.',
      medium:
        'computer, software, digital, blog, user data, text message, web site, twitter, e mail, email, online, youtube, yahoo, iphone, ipod, web, computers, video game, podcast, facebook, google, cyber*, personal computer, search engine, computer software',
      weak: 'users, site, data, download, screen, chat, click, wired, app, virtual, electronic',
      not: 'computer chip shortage, web of, spider web, site of, app store hit song, digital clock, cyber attack, cyberattack, cybersecurity, cyber security, cyber defence, cyber defense, online gambling',
    },
    {
      id: 'artificial-intelligence',
      name: 'artificial intelligence',
      subtopic: 1709,
      iptc: '20001298',
      definition: 'Systems that learn from data to predict, write, see or decide, and the rules for them.',
      disputed: 'Gains are set against lost work, errors nobody can explain and power in few hands.',
      look: 'Which system, tested by whom, on what? Is the rule binding?',
      strong:
        'artificial intelligence, A.I., AI, machine learning, chatbot, large language model, deepfake, generative AI, facial recognition software, self driving, ai model, neural network, chatgpt, openai, algorithm',
      medium: 'language model, automated decision',
      weak: 'automation, bot',
    },
    {
      id: 'cybersecurity',
      name: 'cybersecurity',
      subtopic: 1709,
      definition: 'Protecting computers, networks and data against intrusion and sabotage.',
      disputed: 'Who must report what, who is liable, and how sure anybody is about the attacker.',
      look: 'Who names the attacker, on what evidence? Which data, whose, how many?',
      strong:
        'cybersecurity, cyber security, cyberattack, cyber attack, data breach, hacker, ransomware, computer virus, computer security, hacking, cyber defence, cyber defense, malware, stolen data, computer worm, cyberwar*, computer break in, hacked, phishing, cyber threat, cyberespionage, encryption, hackers',
      medium: 'password, breach, encrypted, worm',
      weak: 'data, hack, virus',
      not: 'breach of contract, hackneyed, breach of trust, breach of, book worm, levee breach',
    },
    {
      id: 'semiconductors',
      name: 'semiconductors',
      subtopic: 1700,
      definition: 'Computer chips: who designs and makes them, with whose machines, under whose rules.',
      disputed: 'Subsidies, export limits and dependence on a few plants.',
      look: 'Which size of chip, how many wafers, from which year? How much public money, on which terms?',
      strong:
        'semiconductor, chipmaker, chip maker, computer chip, chip plant, microchip, chips act, chip industry, chip export, foundry, wafer, TSMC, nvidia, etching machine, chip research, advanced chip, intel, memory chip, lithography',
      medium: 'chip, processor, microprocessor',
      weak: 'silicon',
      not: 'chocolate chip, bargaining chip, poker chip, blue chip, potato chip, chip shot, chip away, fish and chip, chips in, tortilla chip',
    },
  ],
};
