import type { MajorTopic } from '../theme';

export const SOCIAL_WELFARE: MajorTopic = {
  cap: 13,
  name: 'Social welfare',
  themes: [
    {
      id: 'social-assistance',
      name: 'poverty and social assistance',
      subtopic: 1302,
      iptc: '20000817',
      definition: 'Help in money, food and services for people with little income.',
      disputed: 'Help is set against cost and duties to work; where the poverty line lies is argued over.',
      look: 'Which poverty line? How many receive help out of those entitled?',
      strong:
        'welfare, food stamp, poverty, poor families, welfare reform, welfare recipient, workfare, welfare roll, soup kitchen, food bank, low income family, safety net, anti poverty, antipoverty, welfare law, poverty line, poor people, working poor, public assistance, food pantry, welfare mother, social services, welfare benefit, the poor, poorest, welfare to work, social programs, benefit cut, universal credit, child poverty, charities, faith based, the needy, poor children, volunteerism, volunteer group, hunger in america, breadline, deadbeat, salvation army, benefits for poor, disability benefits, aid to poor, single mother',
      medium:
        'needy, hungry, low income, social worker, income gap, impoverished, destitute, philanthrop*, hunger',
      weak: 'benefit, mothers, single parent, aid, poor, donation, volunteer, charity',
      not: 'poor showing, poor health of economy, welfare of animals, animal welfare, child welfare, poor nations, poor countries, poor performance, poor sales, poor nation, poor country, poor judgment, poor planning, corporate welfare, volunteer fire, volunteer army, hunger strike',
    },
    {
      id: 'social-security',
      name: 'social security and old age',
      subtopic: 1303,
      definition: 'State pensions and care for older people.',
      disputed: 'Which age, whose contributions, how much risk: generations pay for each other.',
      look: 'Which year does the fund run short under which assumptions? Who is exempt?',
      strong:
        'social security, private account, old age pension, state pension, elderly poor, elder care, aging parent, older americans, benefits for elderly, social insurance, senior citizen, elderly, meals on wheels, caregiver, state pension age, AARP, assisted living, aged parents, long term care',
      medium: 'older people, aged, retirees benefits',
      weak: 'aging, seniors, old age',
      not: 'elderly man killed, aging rocker, aging star, elderly driver',
    },
    {
      id: 'child-care',
      name: 'child care and families',
      subtopic: 1308,
      definition: 'Care for small children and support for parents.',
      disputed: 'Who pays, who is trusted with children and what it does to parents’ work.',
      look: 'How many places for how many children? What do parents pay after subsidy?',
      strong:
        'child care, day care, child tax credit, parental leave, child benefit, nursery places, daycare, working mother, baby sitter, nanny, family policy, working parents, child allowance',
      medium: 'babysit*, preschoolers, nurser*',
      weak: 'parents, toddler',
    },
  ],
};
