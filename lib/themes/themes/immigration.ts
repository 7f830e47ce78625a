import type { MajorTopic } from '../theme';

export const IMMIGRATION: MajorTopic = {
  cap: 9,
  name: 'Immigration',
  themes: [
    {
      id: 'immigration',
      name: 'immigration policy',
      subtopic: 900,
      iptc: '20000771',
      definition: 'Who may come, stay, work and become a citizen.',
      disputed: 'Work, family, culture, cost and the law’s authority are weighed differently.',
      look: 'How many people, in which status? Is it arrivals, applications or residents that are counted?',
      strong:
        'immigra*, illegal alien, citizenship, green card, naturaliz*, naturalis*, guest worker, undocumented, work permit, I.N.S., amnesty for illegal, legal status, visa program, dreamer, daca, residency permit, foreign born',
      medium: 'visa, migrant, amnesty, English only, migration',
      weak: 'citizen, legal resident, foreign students, alien, foreigner, newcomer',
      not: 'citizenship award, amnesty international, alien invasion movie, citizen kane, senior citizen, bird migration, visa card, space alien',
    },
    {
      id: 'border-enforcement',
      name: 'border control and deportation',
      subtopic: 900,
      definition: 'Guarding borders, finding those without papers and sending them back.',
      disputed: 'Control is set against deaths, families and rights of due process.',
      look: 'Stopped, arrested or deported: which is counted, and over what time?',
      strong:
        'border patrol, deportation, deport*, border fence, border wall, human smuggl*, smuggled immigrant, border agent, family separation, border security, sanctuary city, border crossing by migrant, immigration raid, smuggling of immigrants, border crossers',
      medium: 'detained at border, smuggler, border agents, cross the border, southern border',
      weak: 'border, smuggling, detention, detained',
      not: 'border dispute, doctors without borders, border war',
    },
    {
      id: 'asylum',
      name: 'asylum and refugees',
      subtopic: 900,
      definition: 'Protection for people who flee persecution or war.',
      disputed: 'Who qualifies, which country is responsible and how many can be taken in.',
      look: 'Applicants, recognised refugees or displaced people: which number is it?',
      strong:
        'asylum, political asylum, refugee policy, boat people, haitian refugee, asylum seeker, cuban refugee, refugee resettle*, refugee admission',
      medium: 'refugee, rafters, flee to',
      weak: 'fleeing, exile, fled',
      not: 'insane asylum, refugee camp in, lunatic asylum',
    },
    {
      id: 'migration-deals',
      name: 'migration deals',
      subtopic: 900,
      definition:
        'Agreements in which one state holds back or takes back migrants for another, often for money.',
      disputed: 'They lower arrivals and move responsibility to countries with fewer safeguards.',
      look: 'How much money, for how many people, checked by whom?',
      strong:
        'migration deal, migrant deal, migration pact, readmission agreement, safe third country, migration agreement, migrants deal, third country deport*, return hub',
      medium: 'take back migrants, resettlement deal',
    },
  ],
};
