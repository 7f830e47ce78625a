import type { MajorTopic } from '../theme';

export const CIVIL_RIGHTS: MajorTopic = {
  cap: 2,
  name: 'Civil rights and liberties',
  themes: [
    {
      id: 'civil-rights',
      name: 'civil rights and racial equality',
      subtopic: 201,
      iptc: '20000775',
      definition:
        'Equal treatment under law regardless of race, origin or belief, and remedies where it is denied.',
      disputed:
        'Remedies such as quotas or redrawn districts are held to repair injustice, or to do a new one.',
      look: 'Which law or ruling is meant? Does the article give figures for comparable groups?',
      strong:
        'civil rights, discrimination, affirmative action, racial discrimination, desegregation, segregation, racial bias, racial profiling, racial preference, race relations, racism, racist, hate crime, racial discriminat*, equal rights, racial gap, racial divide, racial equality, civil libert*, reparations for slavery, antisemitism, racial quota, ku klux klan, confederate flag, black voters, black votes, apartheid',
      medium:
        'discriminat*, racial, minorities, minority group, bias suit, bias, Hispanic, Latino, African American, prejudice, slavery, diversity program, anti-Semit*, black and white, blacks, bigotry',
      weak: 'black, white, black neighborhood, N.A.A.C.P., naacp, equality, rights, race, integration',
      not: 'black friday, black market, black hole, human race, race for, presidential race, race car, arms race, house race, senate race, mayoral race, horse race, white house, white wine, black box, mayor race, governor race, black sea, race against, integration of europe, european integration, relay race',
    },
    {
      id: 'gender-equality',
      name: 'gender equality',
      subtopic: 202,
      definition: 'Equal rights, pay and safety for women and men.',
      disputed: 'People differ on what explains gaps in pay and office, and on quotas to close them.',
      look: 'Does the pay gap compare the same work? Who was asked, and when?',
      strong:
        'sexual harassment, sex discrimination, equal pay, gender gap, women rights, gender discrimination, gender equality, title ix, pay gap, feminis*, sexism, sex bias, wage gap for women, gender bias, women in combat, glass ceiling',
      medium: 'gender, sexual misconduct, harassment',
      weak: 'women, female, woman, maternity',
    },
    {
      id: 'lgbt-rights',
      name: 'LGBT rights',
      subtopic: 202,
      definition:
        'Rights of gay, lesbian, bisexual and transgender people in marriage, work, service and care.',
      disputed:
        'Equal treatment is set against religious objection, and rules for minors and sport divide people.',
      look: 'Is it a law, a court order or a policy? Whom does it cover, and from when?',
      strong:
        'gay marriage, same sex marriage, gay rights, gay couple, same sex couple, gay, boy scouts, lesbian, transgender, homosexual*, civil union, domestic partner, defense of marriage act, lgbt*, same sex',
      medium: 'gays in the military, marriage ban',
      weak: 'marriage, marry',
    },
    {
      id: 'abortion',
      name: 'abortion',
      subtopic: 208,
      definition: 'Whether, until when and where a pregnancy may be ended, and who pays.',
      disputed: 'A woman’s right over her body is set against the protection of unborn life.',
      look: 'Until which week, with which exceptions, from which date? What do the courts still have to decide?',
      strong:
        'abortion, abortion rights, roe v wade, anti abortion, pro life, abortion pill, RU-486, late term, unborn child, fetal rights, planned parenthood, pro choice',
      medium: 'pregnancy, fetus, fetal, contracepti*, birth control',
      weak: 'pregnant, clinic',
    },
    {
      id: 'privacy-surveillance',
      name: 'privacy and surveillance',
      subtopic: 208,
      definition: 'What the state and others may know about a person, and what they may listen in on.',
      disputed: 'Safety and convenience are set against freedom from being watched.',
      look: 'Which data, kept how long, seen by whom, and who checks?',
      strong:
        'wiretap*, surveillance, phone records, eavesdropping, feeding tube, eavesdrop*, domestic spying, surveillance program, right to privacy, privacy rights, privacy law, patriot act, warrantless, mass surveillance, facial recognition, right to die, assisted suicide, data protection, euthanasia, privacy concern',
      medium: 'privacy, personal data, database of, snooping',
      weak: 'warrant, monitoring, tracking, database',
      not: 'asked for privacy, privacy policy',
    },
    {
      id: 'free-expression',
      name: 'freedom of speech and religion',
      subtopic: 207,
      definition: 'What may be said, printed, shown and worshipped without punishment.',
      disputed: 'Open debate is set against protection from hatred, lies or offence.',
      look: 'Who forbids what to whom, by which rule? Has a court looked at it?',
      strong:
        'free speech, freedom of speech, first amendment, freedom of the press, press freedom, religious freedom, censorship, school prayer, church and state, religious liberty, flag burning, freedom of religion, book ban, hate speech, ten commandments display, establishment clause, separation of church, freedom of expression, prayer in school, pledge of allegiance, under god, flag desecration',
      medium: 'censor*, prayer, libel, banned book, blasphemy, constitutional right',
      weak: 'speech, religious, protester, constitutional',
    },
    {
      id: 'voting-rights',
      name: 'voting rights',
      subtopic: 206,
      definition: 'Who may vote, how easily, and in districts drawn by whom.',
      disputed: 'Easy access is set against safeguards, and map drawing decides who wins.',
      look: 'How many voters does the rule touch? What evidence of fraud or of exclusion is given?',
      strong:
        'voting rights, gerrymander*, redistricting, voter ID, voter suppression, voter identification, district lines, right to vote, disenfranchis*, redrawn district, mail in voting, congressional map, voter rolls',
      medium: 'voter registration, district map',
      weak: 'district',
    },
    {
      id: 'disability-rights',
      name: 'rights of disabled and older people',
      subtopic: 205,
      definition: 'Access, work and protection from discrimination for disabled and older people.',
      disputed: 'Duties to adapt cost money, and it is argued who must carry the cost.',
      look: 'Which duty, under which law, by when, and who checks?',
      strong:
        'americans with disabilities act, disability rights, age discrimination, disabled people, wheelchair access, rights of the disabled, people with disabilities, special needs access',
      medium: 'disabled, disabilities, wheelchair, handicapped',
      weak: 'accessible',
    },
  ],
};
