import type { MajorTopic } from '../theme';

export const CULTURE: MajorTopic = {
  cap: 23,
  name: 'Culture',
  themes: [
    {
      id: 'cultural-policy',
      name: 'arts and cultural policy',
      subtopic: 2300,
      definition: 'Public money and rules for the arts, museums, libraries, heritage and languages.',
      disputed: 'What deserves support, who chooses and whether the state should set limits of taste.',
      look: 'Grant, loan or gift? Who sits on the jury, and what was cut instead?',
      strong:
        'arts endowment, national endowment, arts funding, public broadcasting, humanities grant, arts grant, looted art, cultural property, cultural policy, arts council, public library, museum subsidy, arts subsidy, decency rule, heritage law, arts budget, N.E.A., grants for the arts, smithsonian, cultural heritage, arts program, library branch, library closure, brooklyn museum, heritage site, stolen antiquities, return of antiquities, cultural institution, heritage bill, funds for arts, arts agency, libraries',
      medium: 'heritage, antiquities, arts group, culture war, endowment, humanities',
      weak: 'museum, arts, theaters, artist, culture, grant, theater, orchestra, subsidy, library, artifact',
      not: 'heritage foundation, presidential library, state of the art, museum opens, museum heist, martial arts',
    },
  ],
};
