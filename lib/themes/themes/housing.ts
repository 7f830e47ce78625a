import type { MajorTopic } from '../theme';

export const HOUSING: MajorTopic = {
  cap: 14,
  name: 'Housing and community development',
  themes: [
    {
      id: 'housing-affordability',
      name: 'housing and rents',
      subtopic: 1400,
      definition: 'Whether people can find and pay for a home.',
      disputed: 'Rent limits, building more, subsidies and zoning all have friends and foes.',
      look: 'Asking rents or rents paid? How many homes, at what price, for whom?',
      strong:
        'rent control, affordable housing, housing market, home price, foreclosure, subprime, mortgage crisis, public housing, tenant, landlord, rent regulation, low income housing, housing project, evict*, homeowner, housing bubble, real estate market, housing authority, H.U.D., home ownership, housing price, rent increase, housing crisis, co-op board, housing voucher, section 8, housing boom, home sales, housing aid, mortgage lender, homebuyer, housing development, house price, rent law, fannie mae, freddie mac, renters, rents, home loan, real estate, housing plan, housing',
      medium: 'mortgage, rent, apartment, home buyer, zoning, condominium, high rise, tenement, squatter',
      weak: 'neighborhood, building, lender, homes, builder, suburb, revival, home, block, empty houses, house, loft, mansion, co op',
      not: 'white house, house of, opera house, rent a car, apartment fire, full house, house arrest, court house, home run, home team, home page, house passes, house votes, house backs, house panel, coming home, house republicans, house democrats, sends workers home, home game, powerhouse, home front, waldorf, nursing home, home state, back home, home rule, come home, home office, at home, house speaker, stay home, home to',
    },
    {
      id: 'homelessness',
      name: 'homelessness',
      subtopic: 1409,
      definition: 'People without a home: shelters, counts, and what moves people off the street.',
      disputed: 'Right to shelter, camps, treatment first or housing first.',
      look: 'Who was counted, on which night? How many beds, and how many are empty?',
      strong:
        'homeless*, night shelter, sleeping outdoors, rough sleep*, shelter bed, overnight shelter, tent encampment, right to shelter, street people, family shelter',
      medium: 'shelter, encampment, panhandl*, squeegee',
      weak: 'beds, street, motel',
      not: 'tax shelter, shelter from storm, bomb shelter, animal shelter, shelter in place, refugee shelter, seek shelter',
    },
    {
      id: 'urban-development',
      name: 'city and neighbourhood development',
      subtopic: 1403,
      definition: 'Rebuilding, planning and reviving towns and neighbourhoods.',
      disputed: 'New money can save a place and drive its people out.',
      look: 'Who gains public land or tax relief, and what was promised in return?',
      strong:
        'urban renewal, gentrif*, urban development, redevelop*, inner city, zoning vote, city planning, eminent domain, downtown revival, urban planning, revitaliz*, zoning law, rezoning, ground zero rebuilding, times square redevelopment, empowerment zone, waterfront development, development plan, stadium plan, west side stadium, atlantic yards, city planner, rebuilding of downtown, rural development, world trade center site, new stadium, trade center site',
      medium: 'developer, zoning, waterfront, rebuilding, skyscraper, trade center, gated communit*, urban',
      weak: 'tower, towers, project, blight, plaza, storefront, demolition, site, neighborhood, downtown, architect, stadium, renewal',
      not: 'software developer, subscription renewal, spiritual renewal, drug developer, game developer, stadium crowd',
    },
  ],
};
