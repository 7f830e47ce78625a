/**
 * Sentences of news with places for names, all invented: training texts are mostly of encyclopedias and the web, and
 * lack what news agencies write. {P} a person's full name, {S} the same person's surname, {Q} and {V} another's;
 * {O} an organisation's full name, {o} its short form, {A} acronym with {F} its long form, {K} a well-known company,
 * {M} a news organisation, {G} a well-known public body, {B} one by its own words, {I} an alliance or group; {L} a city, {l} another, {C} a country, {c}
 * another, {R} a region; words in <> are written as they stand: {D} a demonym, {W} a weekday, {N} a number.
 */
export const TEMPLATES = `
Shares of {o} fell {N} percent in {L} trading on {W}.
{O} said on {W} it would cut {N} jobs at its plant near {L}.
"We are not satisfied," said {P}, an analyst at {O}.
{P}, an analyst with {O} in {L}, said the price was too high.
{S} said the bank would keep its stake in {o}.
{o} declined to comment.
{o} officials could not be reached for comment.
A spokesman for {o} said no talks were under way.
{o} spokeswoman {Q} told {M} the company had no plans to sell.
{O} ({A2}) posted a net loss of {N} million dollars for the third quarter.
{K} and {o} will set up a joint venture in {C}.
Analysts said {o}'s profit warning had hurt {K} and {K2}.
{M} reported on {W} that {o} was close to buying {O2}.
The {M} newspaper, quoting unnamed sources, said {S} would resign.
The official {M} news agency quoted {S} as saying talks would go on.
{M} said the minister had met {P} in {L}.
State television showed {S} visiting {L}.
{D} President {P} arrived in {L} on {W} for talks with Prime Minister {Q}.
{D} Foreign Minister {P} will meet his {D2} counterpart, {Q}, in {L}.
President {S} and Prime Minister {V} discussed trade.
{S} met {V} in {L} last week.
{C} and {c} signed an agreement in {L}.
{C}'s Foreign Ministry said the ambassador to {c} had been recalled.
The {G} said on {W} it had no information.
The {G} voted {N} to {N2} to approve the bill.
{P}, head of the {G}, said the report was wrong.
{G} officials in {L} said the inquiry would take months.
{D} troops killed {N} people near {L}, witnesses said.
At least {N} people were killed when a bus fell into a ravine near {L} in southern {C}.
Police in {L} arrested {N} members of the {F} ({A}).
The {A} has fought the government since 1983.
{A} leader {P} said his fighters would not give up.
{A} said in a statement that {S} was not a member.
The {F} ({A}) said prices rose {N} percent in March.
The {A} report said output in {C} and {c} would grow.
{A} chief economist {Q} said growth would slow.
Rebels of the {F} attacked a village in {R}.
The opposition {F} won {N} of {N2} seats.
{S}, leader of the {F}, called for early elections.
{S} of the {F} said the vote had not been fair.
Lawmakers from the {F} and the {I} walked out of parliament.
The {I} condemned the attack.
{I} foreign ministers meet in {L} on {W}.
{I} Secretary-General {P} said the mission would stay.
{C} joined the {I} in 1999.
{I} observers said the vote in {C} was fair.
"He is a friend of {C}," {S} told reporters in {L}.
{S}, 54, was born in {L} and studied law at the {U}.
{Q}, a professor of politics at {U}, said voters were tired.
Professor {Q} of {U} said the finding was a surprise.
Judge {P} sentenced {Q} to {N} years in prison.
{Q} was charged with fraud in a court in {L}, {C}.
Lawyers for {V} said he would appeal to the {G}.
The {G} in {L} ruled on {W} that {o} must pay {N} million euros.
{S}, who lives in {L}, was not in court.
Mr. {S} said he had never met Ms. {V}.
Mr {S} told the {M} that he would fight on.
Mrs {V} said her son had left {L} in May.
Dr. {Q} of {O} said the drug was safe.
Gen. {P} said {D} forces had pulled out of {L}.
Sen. {P}, R-<Ohio>, said he would oppose the plan.
Gov. {P} signed the bill into law.
Former {D} Prime Minister {P} died on {W} in {L}. He was {N}.
{P} (pictured) won the prize for a novel set in {L}.
{P} and {Q} were named to the board of {O}.
{P}, {Q} and {X} were elected to the {G}.
{P}, chief executive of {O}, said demand in {C} was weak.
{O} Chief Executive {P} said he expected sales to rise.
{O}'s chief executive, {P}, sold {N} shares.
{L}-based {O} makes parts for {K}.
{o}, based in {L}, employs {N} people.
{o} shares closed up {N} percent at {N2} francs.
{K} rose {N} percent, {K2} gained {N2} and {o} lost two.
Among the losers were {K}, {o} and {K2}.
Oil traders in {L} said {K} had bought two cargoes.
{K} has operated in {C} since 1988.
The contract went to {K}, ahead of {o} and {K2}.
{O} said it had sold its {L} unit to {K}.
{O} and {O2} said on {W} they would merge.
A merger of {o} and {o2} would create the biggest bank in {C}.
{o2} shares were suspended.
{S} resigned from {o} in June.
The central bank of {C} kept its key rate at {N} percent.
The dollar rose against the yen in {L}.
Exports from {C} to {c} fell {N} percent.
Floods in {R} have killed {N} people since {W}.
A magnitude {N} earthquake struck {R}, the {G} said.
The storm hit {L} and {l} late on {W}.
Flights from {L} to {l} were cancelled.
The road from {L} to {l} was closed.
Fighting spread to {L}, {N} km north of {l}.
Refugees from {L} crossed into {C}.
Thousands marched in {L} and {l}.
Protesters in {L} burned pictures of {S}.
The U.N. envoy, {P}, flew to {L} from {l}.
Talks between {C} and {c} broke down in {L}.
{C} accused {c} of sending troops to {R}.
{S} said {C} would not leave {R}.
The border between {C} and {c} is closed.
In {R}, farmers said the harvest was poor.
{C}, {c} and the {I} backed the plan.
Tensions in {R} rose after {S}'s visit to {L}.
{S}'s party lost its majority.
{S}'s office said the trip to {C} had been put off.
The {S} government has promised reforms.
{V}, a former colonel, took power in 1996.
{V} accused {S} of lying.
Supporters of {V} clashed with police in {L}.
{V}'s lawyer, {X}, said his client was ill.
Neither {S} nor {V} would speak to {M}.
In an interview with {M}, {S} said he was ready.
{S} told {M} radio that the deal was off.
{M} quoted {V} as saying the army was loyal.
({M}) 
<By> {P}, {M}
Editing by {P} and {Q}
({L} newsroom)
Source: {O}
{O}, {L}
* {O} {N} million
Volume was thin and trading was slow.
Sales rose {N} percent, while costs fell.
Traders said the market was quiet ahead of the holiday.
Police said two men were held.
Officials said the talks would resume in January.
Witnesses said they heard shots before dawn.
Government and opposition blamed each other.
Prices are expected to stay firm until March.
Christmas sales were weak, shops said.
The Internet has changed how people buy insurance.
The Cold War ended, and Islamist groups grew.
Muslims and Christians prayed together on Easter Sunday.
The Muslim cleric and two Kurdish villagers were freed.
{D} police said the {D2} tourists were safe.
{D} and {D2} officials met behind closed doors.
{D} voters go to the polls on {W}.
The {D} economy grew {N} percent.
Two {D} soldiers and a {D2} were hurt.
Republican and Democratic lawmakers backed the {D} bill.
The Nobel Peace Prize went to {P} of {C}.
{P} won the {L} Marathon in a record time.
{L} beat {l} 2-1 in the final.
The film opens in {L} on {W}.
{P} plays a detective in the film, directed by {Q}.
The album was released by {O} in 1997.
Born in {L}, {C}, {S} moved to {l} as a child.
The {U} study was paid for by {O}.
Scientists at {U} and {O} found the gene.
{O} launched a satellite from {R} on {W}.
The ship, owned by {o}, sank off {R}.
An {o} jet made an emergency landing in {L}.
{o} flight {N} was bound for {L}.
{o} workers went on strike in {L} and {l}.
The union said {o} had broken its word.
{o} has denied the charge.
Customers of {o} complained.
The {o} board meets on {W}.
The former {o} executive was questioned by the {G}.
The {G} has opened an inquiry into {o} and {o2}.
The {G} fined {K} {N} million dollars.
{K} sued {o} in {L}.
{S} joined {K} from {o} in 2004.
{S} works for {o}.
{S} once worked at {K}.
The {B} said on {W} that {N} new cases had been confirmed.
The {B} has urged residents of {L} and {l} to boil their water.
{B} spokesperson {P} confirmed the arrests to {M}.
{B} Director-General {P} said the scheme would reach {N} villages.
Minister of Finance {P} presented the budget to the {B}.
The Minister for Foreign Affairs, {P}, met his {D} counterpart {Q} in {L}.
Health Minister Dr {P} told {M} that {C} had run out of vaccines.
Inspector General {P} told reporters in {L} that {N} people were in custody.
Police spokesman {P} said {V} was arrested near {L}.
Deputy President {P} and Chief Justice {Q} attended the burial in {L}.
{P} of the {F} ({A}) won {N} percent of the vote, ahead of {Q} of the {I}.
{P} ({A}) beat {Q} by {N} votes in {L}.
The {A} and the {F} agreed to share power.
The {A}'s candidate, {P}, conceded defeat to {Q}.
The {B} declared {S} the winner of the election in {C}.
Members of the {F} marched to the {B} in {L}.
Activist {P} of the {F} said {C} was failing its farmers.
{P}, a lecturer at the {U}, said the {A} had lost touch.
{P}, a researcher at the {B}, said the figures were old.
{P}, secretary-general of the {F}, blamed the {B}.
According to the {B}, {N} people died in {R} last month.
According to {M}, {S} flew to {L} on {W}.
According to {P}, the {B} never replied.
The {B} and the {B2} signed a memorandum in {L}.
The {B} sued {o} over the spill in {R}.
The project is funded by the {I} and the {B}.
The {I} lent {C} {N} million dollars.
{C}'s {B} said it had frozen the accounts of {o}.
The {D} {B} summoned the ambassador of {C}.
{L} Mayor {P} said the {B} had been warned.
{L} Governor {P} imposed a curfew in {l}.
The mayor of {L}, {P}, visited {l} on {W}.
Residents of {L}, in {C}'s {R}, fled to {l}.
In {L}, capital of {R}, shops were closed.
The village of {l}, near {L}, was cut off.
A court in {L} sentenced journalist {P} to {N} years.
Journalist {P} of {M} was freed on {W}.
{M} reporter {P} was beaten by police in {L}.
Photo: {P}/{M}
Photograph: {P}/{M}
{P} | {M}
<By> {P} in {L}
{P} reports from {L} for {M}.
{P}, {N}, from {L}, said she had lost everything.
{P}, whose son was killed in {L}, wants the {B} to act.
His brother, {P}, still lives in {l}.
Her lawyer, {P}, said {S} would appeal.
Both {S} and {V} denied the claim.
{S} and {V} have not spoken since.
{S} then called {V}.
“{C} is ready,” {S} wrote on Twitter.
"We trust the {B}," {V} said.
{S} thanked {C}, {c} and the {I} for their help.
President {S} has dismissed {V} as head of the {B}.
President {P}’s government has asked the {I} for help.
Prime Minister {S}’s {F} holds {N} seats.
{D} billionaire {P} owns {O}.
{D} striker {P} joined {o} from {o2}.
{o} beat {o2} in the final in {L}.
{o} coach {P} said his side had played well.
The {o} plant in {L} makes {N} cars a day.
Technology firms such as {K}, {K2} and {o} have opened offices in {L}.
Airlines including {o} and {K} stopped flights to {C}.
{o} will invest {N} million dollars in {C}, its chief executive {P} said.
Shares of {K}, {o} and {o2} fell in {L}.
Startup {o} raised {N} million dollars from {K} and {O2}.
{O}, which is owned by {K}, runs hotels in {C} and {c}.
The Covid-19 pandemic hit {C} hard.
The Omicron variant reached {L} in December.
The {D} High Commission in {L} did not reply.
The {A} was founded in {L} in 1987.
The {A}, {K} and {M} did not reply to requests for comment.
{S} left the {A} for the {I} in 2019.
{S} was elected to represent {L} in 2011.
{P} stood for the {F} in {L}.
In the {N} election the {A} won {N2} seats and the {F} none.
The {F}, led by {P}, and the {I} formed a coalition.
{P} joined the {F} after leaving the {I}.
`;
