/**
 * People in office or often in the news, written by hand:
 * "name|other names|who it is|label: fact; label: fact|as of|official address".
 * Offices change: the date says until when we vouch for a row, and what is not sure stays out.
 */
export const PEOPLE = `
Donald Trump|Donald J. Trump,Trump,President Trump|President of the United States; Republican.|In office: since 20 January 2025, and from 2017 to 2021|2025-03|https://www.whitehouse.gov
JD Vance|J.D. Vance,J. D. Vance|Vice President of the United States; Republican.|In office: since 20 January 2025; Before: senator for Ohio|2025-03|https://www.whitehouse.gov
Marco Rubio||U.S. Secretary of State; Republican.|In office: since 21 January 2025; Also: acting national security adviser since May 2025; Before: senator for Florida, 2011 to 2025|2025-12|https://www.state.gov
Pete Hegseth||U.S. Secretary of Defense; since an order of September 2025 also called Secretary of War.|In office: since 25 January 2025; Before: television host, National Guard officer|2025-12|https://www.defense.gov
Scott Bessent||U.S. Secretary of the Treasury.|In office: since January 2025; Before: hedge fund manager|2025-03|https://home.treasury.gov
Pam Bondi||U.S. Attorney General from February 2025 until she was removed in spring 2026; Republican.|Before: attorney general of Florida|2026-06|https://www.justice.gov
Kristi Noem||U.S. Secretary of Homeland Security from January 2025 until March 2026, then named special envoy.|Before: governor of South Dakota|2026-03|https://www.dhs.gov
Howard Lutnick||U.S. Secretary of Commerce.|In office: since February 2025; Before: head of Cantor Fitzgerald|2025-03|https://www.commerce.gov
Doug Burgum||U.S. Secretary of the Interior.|In office: since February 2025; Before: governor of North Dakota|2025-03|https://www.doi.gov
Brooke Rollins||U.S. Secretary of Agriculture.|In office: since February 2025|2025-03|https://www.usda.gov
Lori Chavez-DeRemer||U.S. Secretary of Labor.|In office: since March 2025|2025-03|https://www.dol.gov
Robert F. Kennedy Jr.|Robert Kennedy Jr.,RFK Jr.|U.S. Secretary of Health and Human Services, long a critic of vaccines.|In office: since February 2025|2025-03|https://www.hhs.gov
Scott Turner||U.S. Secretary of Housing and Urban Development.|In office: since February 2025|2025-03|https://www.hud.gov
Sean Duffy||U.S. Secretary of Transportation.|In office: since January 2025|2025-03|https://www.transportation.gov
Chris Wright||U.S. Secretary of Energy.|In office: since February 2025; Before: head of an oilfield company|2025-03|https://www.energy.gov
Linda McMahon||U.S. Secretary of Education.|In office: since March 2025|2025-03|https://www.ed.gov
Doug Collins||U.S. Secretary of Veterans Affairs.|In office: since February 2025|2025-03|https://www.va.gov
Tulsi Gabbard||U.S. Director of National Intelligence.|In office: since February 2025|2025-03|https://www.dni.gov
John Ratcliffe||Director of the CIA.|In office: since January 2025|2025-03|https://www.cia.gov
Kash Patel||Director of the FBI.|In office: since February 2025|2025-03|https://www.fbi.gov
Lee Zeldin||Head of the U.S. Environmental Protection Agency.|In office: since January 2025|2025-03|https://www.epa.gov
Jamieson Greer||U.S. Trade Representative.|In office: since February 2025|2025-03|https://ustr.gov
Russell Vought|Russ Vought|Director of the White House budget office.|In office: since February 2025|2025-03|https://www.whitehouse.gov/omb/
Susie Wiles||White House chief of staff.|In office: since January 2025|2025-03|https://www.whitehouse.gov
Stephen Miller||White House deputy chief of staff for policy.|In office: since January 2025|2025-03|https://www.whitehouse.gov
Karoline Leavitt||White House press secretary.|In office: since January 2025|2025-03|https://www.whitehouse.gov
Mike Waltz|Michael Waltz|U.S. ambassador to the United Nations since September 2025; national security adviser from January to May 2025.|Before: member of the House for Florida|2025-12|https://usun.usmission.gov
Elise Stefanik||Republican member of the U.S. House for New York.|In the House: since 2015|2025-04|https://stefanik.house.gov
Steve Witkoff||Special envoy of Donald Trump.|In office: since January 2025; Before: property investor|2025-03|https://www.whitehouse.gov
Keith Kellogg||Retired general, named special envoy of Donald Trump for Ukraine.|Named: November 2024|2025-03|https://www.whitehouse.gov
Tom Homan||White House adviser on borders (“border czar”).|In office: since January 2025|2025-03|https://www.whitehouse.gov
Elon Musk||Head of Tesla and SpaceX, owner of X; led Donald Trump’s cost-cutting drive DOGE until May 2025.|Bought Twitter: October 2022|2025-05|https://www.tesla.com
Mike Johnson||Speaker of the U.S. House; Republican, Louisiana.|In office: since October 2023|2025-03|https://www.speaker.gov
Steve Scalise||Majority leader of the U.S. House; Republican, Louisiana.|In office: since January 2023|2025-03|https://www.majorityleader.gov
Tom Emmer||Majority whip of the U.S. House; Republican, Minnesota.|In office: since January 2023|2025-03|https://www.majoritywhip.gov
Hakeem Jeffries||Leader of the Democrats in the U.S. House; New York.|In office: since January 2023|2025-03|https://democraticleader.house.gov
John Thune||Majority leader of the U.S. Senate; Republican, South Dakota.|In office: since January 2025|2025-03|https://www.thune.senate.gov
Chuck Schumer|Charles Schumer|Leader of the Democrats in the U.S. Senate; New York.|Leader: since 2017|2025-03|https://www.schumer.senate.gov
Mitch McConnell||Republican senator for Kentucky; led his party in the Senate from 2007 to the start of 2025.|In the Senate: since 1985|2025-03|https://www.mcconnell.senate.gov
Nancy Pelosi||Democratic member of the U.S. House for California; speaker from 2007 to 2011 and from 2019 to 2023.|In the House: since 1987|2025-03|https://pelosi.house.gov
Kevin McCarthy||Former speaker of the U.S. House; Republican, California.|Speaker: January to October 2023|2025-01|https://history.house.gov
Bernie Sanders|Bernard Sanders|Independent senator for Vermont, sitting with the Democrats.|In the Senate: since 2007|2025-03|https://www.sanders.senate.gov
Elizabeth Warren||Democratic senator for Massachusetts.|In the Senate: since 2013|2025-03|https://www.warren.senate.gov
Lindsey Graham||Republican senator for South Carolina.|In the Senate: since 2003|2025-03|https://www.lgraham.senate.gov
Ted Cruz||Republican senator for Texas.|In the Senate: since 2013|2025-03|https://www.cruz.senate.gov
Tom Cotton||Republican senator for Arkansas.|In the Senate: since 2015|2025-03|https://www.cotton.senate.gov
Rand Paul||Republican senator for Kentucky.|In the Senate: since 2011|2025-03|https://www.paul.senate.gov
Susan Collins||Republican senator for Maine.|In the Senate: since 1997|2025-03|https://www.collins.senate.gov
Lisa Murkowski||Republican senator for Alaska.|In the Senate: since 2002|2025-03|https://www.murkowski.senate.gov
Chuck Grassley||Republican senator for Iowa.|In the Senate: since 1981|2025-03|https://www.grassley.senate.gov
Dick Durbin|Richard Durbin|Democratic senator for Illinois.|In the Senate: since 1997|2025-03|https://www.durbin.senate.gov
Jeanne Shaheen||Democratic senator for New Hampshire.|In the Senate: since 2009|2025-03|https://www.shaheen.senate.gov
Cory Booker||Democratic senator for New Jersey.|In the Senate: since 2013|2025-03|https://www.booker.senate.gov
Alexandria Ocasio-Cortez|AOC|Democratic member of the U.S. House for New York.|In the House: since 2019|2025-03|https://ocasio-cortez.house.gov
Joe Biden|Joseph R. Biden,Biden,Joseph Biden,President Biden|Former president of the United States; Democrat.|In office: 2021 to January 2025; Before: vice president, 2009 to 2017|2025-03|https://bidenwhitehouse.archives.gov
Kamala Harris||Former vice president of the United States; Democrat, candidate for president in 2024.|In office: 2021 to January 2025|2025-03|https://bidenwhitehouse.archives.gov
Barack Obama|Obama|Former president of the United States; Democrat.|In office: 2009 to 2017|2025-01|https://obamawhitehouse.archives.gov
George W. Bush||Former president of the United States; Republican.|In office: 2001 to 2009|2025-01|https://georgewbush-whitehouse.archives.gov
Bill Clinton||Former president of the United States; Democrat.|In office: 1993 to 2001|2025-01|https://clintonwhitehouse5.archives.gov
Hillary Clinton|Hillary Rodham Clinton|Former U.S. secretary of state; Democrat, candidate for president in 2016.|Secretary of state: 2009 to 2013|2025-01|https://history.state.gov
Antony Blinken||Former U.S. secretary of state.|In office: 2021 to January 2025|2025-01|https://history.state.gov
Lloyd Austin||Former U.S. secretary of defense.|In office: 2021 to January 2025|2025-01|https://history.defense.gov
Jake Sullivan||Former U.S. national security adviser.|In office: 2021 to January 2025|2025-01|https://bidenwhitehouse.archives.gov
Janet Yellen||Former U.S. secretary of the treasury and former chair of the Federal Reserve.|Treasury: 2021 to January 2025; Fed: 2014 to 2018|2025-01|https://home.treasury.gov
Merrick Garland||Former U.S. attorney general.|In office: 2021 to January 2025|2025-01|https://www.justice.gov
Jerome Powell||Chair of the U.S. Federal Reserve from February 2018 to May 2026.|First named by: Donald Trump, in November 2017|2026-05|https://www.federalreserve.gov
John Roberts||Chief Justice of the United States.|In office: since 2005, named by George W. Bush|2025-01|https://www.supremecourt.gov
Clarence Thomas||Justice of the U.S. Supreme Court.|In office: since 1991, named by George H. W. Bush|2025-01|https://www.supremecourt.gov
Samuel Alito||Justice of the U.S. Supreme Court.|In office: since 2006, named by George W. Bush|2025-01|https://www.supremecourt.gov
Sonia Sotomayor||Justice of the U.S. Supreme Court.|In office: since 2009, named by Barack Obama|2025-01|https://www.supremecourt.gov
Elena Kagan||Justice of the U.S. Supreme Court.|In office: since 2010, named by Barack Obama|2025-01|https://www.supremecourt.gov
Neil Gorsuch||Justice of the U.S. Supreme Court.|In office: since 2017, named by Donald Trump|2025-01|https://www.supremecourt.gov
Brett Kavanaugh||Justice of the U.S. Supreme Court.|In office: since 2018, named by Donald Trump|2025-01|https://www.supremecourt.gov
Amy Coney Barrett||Justice of the U.S. Supreme Court.|In office: since 2020, named by Donald Trump|2025-01|https://www.supremecourt.gov
Ketanji Brown Jackson||Justice of the U.S. Supreme Court.|In office: since 2022, named by Joe Biden|2025-01|https://www.supremecourt.gov
Gavin Newsom||Governor of California; Democrat.|In office: since 2019|2025-03|https://www.gov.ca.gov
Ron DeSantis||Governor of Florida; Republican.|In office: since 2019|2025-03|https://www.flgov.com
Greg Abbott||Governor of Texas; Republican.|In office: since 2015|2025-03|https://gov.texas.gov
Kathy Hochul||Governor of New York; Democrat.|In office: since 2021|2025-03|https://www.governor.ny.gov
Gretchen Whitmer||Governor of Michigan; Democrat.|In office: since 2019|2025-03|https://www.michigan.gov/whitmer
Josh Shapiro||Governor of Pennsylvania; Democrat.|In office: since 2023|2025-03|https://www.pa.gov/governor
JB Pritzker|J.B. Pritzker|Governor of Illinois; Democrat.|In office: since 2019|2025-03|https://gov.illinois.gov
Tim Walz||Governor of Minnesota; Democrat, candidate for vice president in 2024.|In office: since 2019|2025-03|https://mn.gov/governor/
Keir Starmer|Sir Keir Starmer|British Labour politician, prime minister from 5 July 2024; on 22 June 2026 he announced that he would go once his party had a new leader.|Party leader: from April 2020|2026-06|https://www.gov.uk
Rachel Reeves||The United Kingdom’s chancellor of the exchequer (finance minister); Labour.|In office: since July 2024|2025-03|https://www.gov.uk
David Lammy||Labour politician, the United Kingdom’s foreign secretary from July 2024 to September 2025, then deputy prime minister.|In Parliament: since 2000|2025-09|https://www.gov.uk
Yvette Cooper||Labour politician, the United Kingdom’s foreign secretary since September 2025, before that home secretary.|In Parliament: since 1997|2025-09|https://www.gov.uk
John Healey||The United Kingdom’s defence secretary; Labour.|In office: since July 2024|2025-03|https://www.gov.uk
Angela Rayner||Labour politician, the United Kingdom’s deputy prime minister from July 2024 to September 2025.|In Parliament: since 2015|2025-09|https://www.gov.uk
Wes Streeting||The United Kingdom’s health secretary; Labour.|In office: since July 2024|2025-03|https://www.gov.uk
Ed Miliband||The United Kingdom’s energy secretary; Labour, party leader from 2010 to 2015.|In office: since July 2024|2025-03|https://www.gov.uk
Kemi Badenoch||Leader of the United Kingdom’s Conservative Party.|In office: since November 2024|2025-03|https://www.conservatives.com
Nigel Farage||Leader of Reform UK, member of Parliament for Clacton since July 2024.|Leader: since June 2024|2025-03|https://www.reformparty.uk
Ed Davey|Sir Ed Davey|Leader of the United Kingdom’s Liberal Democrats.|In office: since 2020|2025-03|https://www.libdems.org.uk
Rishi Sunak||Former prime minister of the United Kingdom; Conservative.|In office: October 2022 to July 2024|2025-01|https://www.gov.uk/government/history/past-prime-ministers
Liz Truss||Former prime minister of the United Kingdom; Conservative.|In office: September to October 2022|2025-01|https://www.gov.uk/government/history/past-prime-ministers
Boris Johnson||Former prime minister of the United Kingdom; Conservative.|In office: 2019 to 2022|2025-01|https://www.gov.uk/government/history/past-prime-ministers
Theresa May||Former prime minister of the United Kingdom; Conservative.|In office: 2016 to 2019|2025-01|https://www.gov.uk/government/history/past-prime-ministers
David Cameron||Former prime minister of the United Kingdom; Conservative; foreign secretary from November 2023 to July 2024.|Prime minister: 2010 to 2016|2025-01|https://www.gov.uk/government/history/past-prime-ministers
Tony Blair|Sir Tony Blair|Former prime minister of the United Kingdom; Labour.|In office: 1997 to 2007|2025-01|https://www.gov.uk/government/history/past-prime-ministers
King Charles III|Charles III,King Charles|King of the United Kingdom and 14 other realms.|On the throne: since 8 September 2022|2025-01|https://www.royal.uk
Andrew Bailey||Governor of the Bank of England.|In office: since March 2020|2025-01|https://www.bankofengland.co.uk
Sadiq Khan||Mayor of London; Labour.|In office: since 2016|2025-03|https://www.london.gov.uk
John Swinney||First minister of Scotland; Scottish National Party.|In office: since May 2024|2025-03|https://www.gov.scot
Michelle O'Neill|Michelle O’Neill|First minister of Northern Ireland; Sinn Féin.|In office: since February 2024|2025-03|https://www.executiveoffice-ni.gov.uk
Emmanuel Macron|Macron|President of France.|In office: since May 2017; Term: to May 2027|2025-03|https://www.elysee.fr
François Bayrou|Francois Bayrou|French centrist politician, prime minister from December 2024 to September 2025.|Party: MoDem|2025-09|https://www.info.gouv.fr
Sébastien Lecornu|Sebastien Lecornu|Prime minister of France since September 2025, before that minister of the armed forces.|Armed forces: 2022 to 2025|2025-12|https://www.info.gouv.fr
Jean-Noël Barrot|Jean-Noel Barrot|Foreign minister of France.|In office: since September 2024|2025-03|https://www.diplomatie.gouv.fr
Marine Le Pen||French politician of the far right, leader of the National Rally in the National Assembly; a court barred her from office in March 2025, which she appealed.|Candidate for president: 2012, 2017, 2022|2025-04|https://www.assemblee-nationale.fr
Jordan Bardella||President of France’s National Rally.|In office: since November 2022|2025-03|https://rassemblementnational.fr
Jean-Luc Mélenchon|Jean-Luc Melenchon|French politician of the left, founder of La France Insoumise.|Candidate for president: 2012, 2017, 2022|2025-01|https://lafranceinsoumise.fr
Michel Barnier||French conservative politician, prime minister from September to December 2024, earlier the EU’s Brexit negotiator.|Brexit negotiator: 2016 to 2021|2025-01|https://www.info.gouv.fr
Friedrich Merz||Chancellor of Germany; Christian Democrat.|In office: since 6 May 2025; Party leader: since 2022|2025-05|https://www.bundeskanzler.de
Olaf Scholz||Former chancellor of Germany; Social Democrat.|In office: December 2021 to May 2025|2025-05|https://www.bundesregierung.de
Angela Merkel||Former chancellor of Germany; Christian Democrat.|In office: 2005 to 2021|2025-01|https://www.bundesregierung.de
Frank-Walter Steinmeier||President of Germany.|In office: since 2017|2025-01|https://www.bundespraesident.de
Johann Wadephul||Foreign minister of Germany; Christian Democrat.|In office: since May 2025|2025-05|https://www.auswaertiges-amt.de
Annalena Baerbock||Former foreign minister of Germany; Green; elected president of the UN General Assembly for the year from September 2025.|Foreign minister: December 2021 to May 2025|2025-06|https://www.un.org/en/ga/
Boris Pistorius||Defence minister of Germany; Social Democrat.|In office: since January 2023|2025-05|https://www.bmvg.de
Lars Klingbeil||Vice chancellor and finance minister of Germany; Social Democrat.|In office: since May 2025|2025-05|https://www.bundesfinanzministerium.de
Alice Weidel||Co-leader of the Alternative for Germany.|In office: since June 2022|2025-03|https://www.afd.de
Robert Habeck||German Green politician, vice chancellor from December 2021 to May 2025.|Ministry: economy and climate|2025-05|https://www.bundesregierung.de
Markus Söder|Markus Soeder,Markus Soder|Premier of Bavaria; leader of the CSU.|In office: since March 2018|2025-03|https://www.bayern.de
Joachim Nagel||President of Germany’s Bundesbank.|In office: since January 2022|2025-01|https://www.bundesbank.de
Giorgia Meloni||Prime minister of Italy; Brothers of Italy.|In office: since October 2022|2025-03|https://www.governo.it
Sergio Mattarella||President of Italy.|In office: since February 2015|2025-03|https://www.quirinale.it
Antonio Tajani||Foreign minister and deputy prime minister of Italy; Forza Italia.|In office: since October 2022|2025-03|https://www.esteri.it
Guido Crosetto||Defence minister of Italy.|In office: since October 2022|2025-03|https://www.difesa.it
Giancarlo Giorgetti||Economy minister of Italy; League.|In office: since October 2022|2025-03|https://www.mef.gov.it
Matteo Salvini||Deputy prime minister and transport minister of Italy; leader of the League.|In office: since October 2022|2025-03|https://www.mit.gov.it
Mario Draghi||Former prime minister of Italy and former president of the European Central Bank; wrote the EU report on competitiveness of September 2024.|ECB: 2011 to 2019; Prime minister: 2021 to 2022|2025-01|https://commission.europa.eu
Pedro Sánchez|Pedro Sanchez|Prime minister of Spain; Socialist.|In office: since June 2018|2025-03|https://www.lamoncloa.gob.es
José Manuel Albares|Jose Manuel Albares|Foreign minister of Spain.|In office: since July 2021|2025-03|https://www.exteriores.gob.es
Alberto Núñez Feijóo|Alberto Nunez Feijoo|Leader of Spain’s conservative People’s Party.|In office: since April 2022|2025-03|https://www.pp.es
Donald Tusk||Prime minister of Poland; Civic Platform; president of the European Council from 2014 to 2019.|In office: since December 2023|2025-03|https://www.gov.pl
Karol Nawrocki||President of Poland, elected with the backing of Law and Justice.|In office: since 6 August 2025|2025-12|https://www.president.pl
Andrzej Duda||Former president of Poland.|In office: August 2015 to August 2025|2025-08|https://www.president.pl
Radosław Sikorski|Radoslaw Sikorski,Radek Sikorski|Foreign minister of Poland.|In office: since December 2023|2025-03|https://www.gov.pl/diplomacy
Jarosław Kaczyński|Jaroslaw Kaczynski|Leader of Poland’s Law and Justice party.|Party leader: since 2003|2025-01|https://pis.org.pl
Mark Rutte||Secretary General of NATO; prime minister of the Netherlands from 2010 to 2024.|In office: since 1 October 2024|2025-03|https://www.nato.int
Jens Stoltenberg||Norwegian politician, finance minister since February 2025; Secretary General of NATO from 2014 to 2024.|NATO: October 2014 to October 2024|2025-03|https://www.regjeringen.no
Geert Wilders||Dutch politician of the far right, leader of the Party for Freedom.|Party leader: since 2006|2025-01|https://www.houseofrepresentatives.nl
Dick Schoof||Dutch politician without party, prime minister from 2 July 2024 to 23 February 2026.|Before: head of the intelligence service|2026-02|https://www.government.nl
Bart De Wever||Prime minister of Belgium; Flemish nationalist.|In office: since February 2025|2025-03|https://www.premier.be
Ulf Kristersson||Prime minister of Sweden; Moderate.|In office: since October 2022|2025-03|https://www.government.se
Mette Frederiksen||Prime minister of Denmark; Social Democrat.|In office: since June 2019|2025-03|https://www.stm.dk
Lars Løkke Rasmussen|Lars Lokke Rasmussen|Foreign minister of Denmark, twice prime minister before.|In office: since December 2022|2025-03|https://um.dk
Jonas Gahr Støre|Jonas Gahr Store|Prime minister of Norway; Labour.|In office: since October 2021|2025-03|https://www.regjeringen.no
Alexander Stubb||President of Finland.|In office: since March 2024|2025-03|https://www.presidentti.fi
Petteri Orpo||Prime minister of Finland.|In office: since June 2023|2025-03|https://vnk.fi
Kaja Kallas||The EU’s high representative for foreign affairs; prime minister of Estonia from 2021 to 2024.|In office: since December 2024|2025-03|https://commission.europa.eu
Gitanas Nausėda|Gitanas Nauseda|President of Lithuania.|In office: since July 2019|2025-03|https://www.lrp.lt
Viktor Orbán|Viktor Orban|Hungarian politician, leader of Fidesz; prime minister from 2010 to May 2026, and from 1998 to 2002.|Lost: the election of April 2026|2026-05|https://fidesz.hu
Péter Szijjártó|Peter Szijjarto|Hungarian politician, foreign minister from September 2014 until the government changed in May 2026; Fidesz.|Foreign minister: 2014 to 2026|2026-05|https://kormany.hu
Péter Magyar|Peter Magyar|Prime minister of Hungary; Tisza party.|In office: since 9 May 2026; Before: member of the European Parliament|2026-05|https://kormany.hu
Robert Fico||Prime minister of Slovakia; wounded by gunfire in May 2024.|In office: since October 2023, for the fourth time|2025-03|https://www.vlada.gov.sk
Petr Pavel||President of the Czech Republic, a retired general.|In office: since March 2023|2025-03|https://www.hrad.cz
Andrej Babiš|Andrej Babis|Prime minister of the Czech Republic; ANO.|In office: since December 2025, and from 2017 to 2021|2025-12|https://vlada.gov.cz
Christian Stocker||Chancellor of Austria; People’s Party.|In office: since March 2025|2025-03|https://www.bundeskanzleramt.gv.at
Micheál Martin|Micheal Martin|Taoiseach (prime minister) of Ireland; Fianna Fáil.|In office: since January 2025, and from 2020 to 2022|2025-03|https://www.gov.ie
Simon Harris||Tánaiste (deputy prime minister) of Ireland; Fine Gael; Taoiseach from April 2024 to January 2025.|In office: since January 2025|2025-03|https://www.gov.ie
Luís Montenegro|Luis Montenegro|Prime minister of Portugal.|In office: since April 2024|2025-05|https://www.portugal.gov.pt
Kyriakos Mitsotakis||Prime minister of Greece; New Democracy.|In office: since July 2019|2025-03|https://www.primeminister.gr
Recep Tayyip Erdogan|Recep Tayyip Erdoğan,Erdogan,Erdoğan|President of Turkey.|In office: since 2014; Before: prime minister, 2003 to 2014|2025-03|https://www.tccb.gov.tr
Hakan Fidan||Foreign minister of Turkey; head of its intelligence service from 2010 to 2023.|In office: since June 2023|2025-03|https://www.mfa.gov.tr
Mehmet Şimşek|Mehmet Simsek|Finance minister of Turkey.|In office: since June 2023|2025-03|https://www.hmb.gov.tr
Ekrem İmamoğlu|Ekrem Imamoglu|Turkish opposition politician, elected mayor of Istanbul in 2019; arrested in March 2025 and suspended.|Party: CHP|2025-03|https://www.ibb.istanbul
Nicușor Dan|Nicusor Dan|President of Romania, before that mayor of Bucharest.|In office: since May 2025|2025-05|https://www.presidency.ro
Aleksandar Vučić|Aleksandar Vucic|President of Serbia.|In office: since May 2017|2025-03|https://www.predsednik.rs
Albin Kurti||Politician of Kosovo, prime minister from March 2021.|Party: Vetëvendosje|2025-01|https://kryeministri.rks-gov.net
Maia Sandu||President of Moldova.|In office: since December 2020|2025-03|https://presedinte.md
Volodymyr Zelensky|Volodymyr Zelenskyy,Volodymyr Zelenskiy,Zelensky,Zelenskyy|President of Ukraine.|In office: since May 2019|2025-03|https://www.president.gov.ua
Andrii Sybiha|Andriy Sybiha,Andrii Sybiga|Foreign minister of Ukraine.|In office: since September 2024|2025-03|https://mfa.gov.ua
Rustem Umerov||Ukrainian politician, defence minister from September 2023 to July 2025, then secretary of the security council.|Negotiator: with Russia and the United States|2025-07|https://www.rnbo.gov.ua
Denys Shmyhal||Ukrainian politician, prime minister from March 2020 to July 2025, then defence minister.|Prime minister: 2020 to 2025|2025-07|https://www.kmu.gov.ua
Yulia Svyrydenko||Prime minister of Ukraine, before that economy minister.|In office: since July 2025|2025-07|https://www.kmu.gov.ua
Oleksandr Syrskyi|Oleksandr Syrsky|Commander of Ukraine’s armed forces.|In office: since February 2024|2025-03|https://www.zsu.gov.ua
Vladimir Putin|Putin|President of Russia; the International Criminal Court issued a warrant for him in March 2023.|In office: since 2012, and from 2000 to 2008|2025-03|http://en.kremlin.ru
Sergei Lavrov|Sergey Lavrov|Foreign minister of Russia.|In office: since March 2004|2025-03|https://mid.ru
Mikhail Mishustin||Prime minister of Russia.|In office: since January 2020|2025-03|http://government.ru
Andrei Belousov|Andrey Belousov|Defence minister of Russia, an economist.|In office: since May 2024|2025-03|https://mil.ru
Dmitry Peskov||Spokesman of Russia’s president.|In office: since 2012|2025-03|http://en.kremlin.ru
Dmitry Medvedev||Deputy head of Russia’s security council; president from 2008 to 2012, prime minister from 2012 to 2020.|In office: since January 2020|2025-03|http://www.scrf.gov.ru
Sergei Shoigu|Sergey Shoigu|Secretary of Russia’s security council; defence minister from 2012 to 2024.|In office: since May 2024|2025-03|http://www.scrf.gov.ru
Valery Gerasimov||Chief of Russia’s general staff.|In office: since November 2012|2025-03|https://mil.ru
Elvira Nabiullina||Governor of Russia’s central bank.|In office: since June 2013|2025-03|https://www.cbr.ru
Kirill Dmitriev||Head of Russia’s sovereign wealth fund, envoy in talks with the United States.|Fund: since 2011|2025-03|https://rdif.ru
Alexei Navalny|Aleksei Navalny,Alexey Navalny|Russian opposition leader, who died in an Arctic prison on 16 February 2024.|Poisoned: August 2020|2025-01|https://www.ohchr.org
Yevgeny Prigozhin||Founder of the Wagner Group, killed in a plane crash on 23 August 2023, two months after his mutiny.|Mutiny: June 2023|2025-01|https://home.treasury.gov
Alexander Lukashenko|Aleksandr Lukashenko,Alyaksandr Lukashenka|President of Belarus; elections since 1994 not held free by observers.|In office: since July 1994|2025-03|https://president.gov.by
Irakli Kobakhidze||Prime minister of Georgia; Georgian Dream.|In office: since February 2024|2025-03|https://www.gov.ge
Nikol Pashinyan||Prime minister of Armenia.|In office: since May 2018|2025-03|https://www.primeminister.am
Ilham Aliyev||President of Azerbaijan.|In office: since October 2003|2025-03|https://president.az
Kassym-Jomart Tokayev||President of Kazakhstan.|In office: since 2019|2025-03|https://www.akorda.kz
Ursula von der Leyen||President of the European Commission; German Christian Democrat.|In office: since December 2019|2025-03|https://commission.europa.eu
António Costa|Antonio Costa|President of the European Council; prime minister of Portugal from 2015 to 2024.|In office: since December 2024|2025-03|https://www.consilium.europa.eu
Roberta Metsola||President of the European Parliament; from Malta.|In office: since January 2022|2025-03|https://www.europarl.europa.eu
Maroš Šefčovič|Maros Sefcovic|EU commissioner for trade; from Slovakia.|Trade: since December 2024|2025-03|https://commission.europa.eu
Valdis Dombrovskis||EU commissioner for the economy; from Latvia.|Economy: since December 2024|2025-03|https://commission.europa.eu
Christine Lagarde||President of the European Central Bank.|In office: since November 2019; Before: head of the IMF|2025-03|https://www.ecb.europa.eu
Josep Borrell||The EU’s high representative for foreign affairs from 2019 to 2024; Spanish Socialist.|In office: December 2019 to November 2024|2025-01|https://commission.europa.eu
António Guterres|Antonio Guterres|Secretary-General of the United Nations.|In office: since January 2017; Term: to the end of 2026|2025-03|https://www.un.org/sg/
Rafael Grossi|Rafael Mariano Grossi|Head of the International Atomic Energy Agency; Argentine diplomat.|In office: since December 2019|2025-03|https://www.iaea.org
Tedros Adhanom Ghebreyesus|Tedros|Head of the World Health Organization; from Ethiopia.|In office: since July 2017|2025-03|https://www.who.int
Ngozi Okonjo-Iweala||Head of the World Trade Organization; from Nigeria.|In office: since March 2021|2025-03|https://www.wto.org
Kristalina Georgieva||Head of the International Monetary Fund; from Bulgaria.|In office: since October 2019|2025-03|https://www.imf.org
Ajay Banga||President of the World Bank.|In office: since June 2023|2025-03|https://www.worldbank.org
Volker Türk|Volker Turk|UN high commissioner for human rights; from Austria.|In office: since October 2022|2025-03|https://www.ohchr.org
Philippe Lazzarini||Head of UNRWA, the UN agency for Palestine refugees.|In office: since 2020|2025-03|https://www.unrwa.org
Tom Fletcher||UN humanitarian chief; British diplomat.|In office: since November 2024|2025-03|https://www.unocha.org
Karim Khan||Prosecutor of the International Criminal Court, on leave since May 2025 during an inquiry.|In office: since June 2021|2025-05|https://www.icc-cpi.int
Fatih Birol||Head of the International Energy Agency.|In office: since September 2015|2025-03|https://www.iea.org
Simon Stiell||Head of the UN climate secretariat; from Grenada.|In office: since August 2022|2025-03|https://unfccc.int
Pope Francis||Pope from March 2013 until his death on 21 April 2025; from Argentina.|Born: Jorge Mario Bergoglio, 1936|2025-04|https://www.vatican.va
Pope Leo XIV|Leo XIV,Pope Leo|Pope, the first from the United States.|Elected: 8 May 2025; Born: Robert Prevost, 1955, in Chicago|2025-05|https://www.vatican.va
Xi Jinping|Xi|President of China and general secretary of its Communist Party.|Party: since November 2012; President: since March 2013|2025-03|https://english.www.gov.cn
Li Qiang||Premier of China.|In office: since March 2023|2025-03|https://english.www.gov.cn
Wang Yi||Foreign minister of China and its senior diplomat.|In office: since July 2023, and from 2013 to 2022|2025-03|https://www.fmprc.gov.cn/eng/
Dong Jun||Defence minister of China.|In office: since December 2023|2025-03|http://eng.mod.gov.cn
He Lifeng||Vice premier of China, in charge of trade talks with the United States.|In office: since March 2023|2025-05|https://english.www.gov.cn
Wang Wentao||Commerce minister of China.|In office: since December 2020|2025-03|http://english.mofcom.gov.cn
Pan Gongsheng||Governor of China’s central bank.|In office: since July 2023|2025-03|http://www.pbc.gov.cn
Sanae Takaichi||Prime minister of Japan; Liberal Democratic Party, the first woman in the office.|In office: since 21 October 2025|2025-12|https://japan.kantei.go.jp
Shigeru Ishiba||Japanese politician, prime minister from October 2024 to October 2025; Liberal Democratic Party.|Before: minister of defence, of farming|2025-10|https://japan.kantei.go.jp
Toshimitsu Motegi||Foreign minister of Japan; Liberal Democratic Party.|In office: since October 2025, and from 2019 to 2021; Before: secretary general of his party, 2021 to 2024|2025-10|https://www.mofa.go.jp
Shinjiro Koizumi||Defence minister of Japan; Liberal Democratic Party.|In office: since October 2025; Before: farm minister|2025-10|https://www.mod.go.jp
Takeshi Iwaya||Japanese politician, foreign minister from October 2024 to October 2025.|Before: defence minister, 2018 to 2019|2025-10|https://www.mofa.go.jp
Gen Nakatani||Japanese politician, defence minister from October 2024 to October 2025.|Before: defence minister, 2014 to 2016|2025-10|https://www.mod.go.jp
Fumio Kishida||Former prime minister of Japan; Liberal Democratic Party.|In office: October 2021 to October 2024|2025-01|https://japan.kantei.go.jp
Shinzo Abe||Japan’s longest-serving prime minister, shot dead at a rally on 8 July 2022.|In office: 2006 to 2007, 2012 to 2020|2025-01|https://japan.kantei.go.jp
Kazuo Ueda||Governor of the Bank of Japan.|In office: since April 2023|2025-03|https://www.boj.or.jp
Lee Jae-myung|Lee Jae Myung|President of South Korea; Democratic Party.|In office: since 4 June 2025|2025-06|https://www.president.go.kr
Yoon Suk-yeol|Yoon Suk Yeol|Former president of South Korea, who declared martial law on 3 December 2024 and was removed on 4 April 2025.|In office: May 2022 to April 2025|2025-04|https://www.ccourt.go.kr
Cho Hyun||Foreign minister of South Korea.|In office: since July 2025|2025-07|https://www.mofa.go.kr
Cho Tae-yul|Cho Tae-yeol|Foreign minister of South Korea from January 2024 to July 2025.|Before: ambassador to the UN|2025-07|https://www.mofa.go.kr
Kim Jong Un|Kim Jong-un|Leader of North Korea.|In power: since December 2011|2025-03|https://www.unikorea.go.kr
Kim Yo Jong|Kim Yo-jong|Sister of North Korea’s leader and official of its ruling party.|Speaks for: the leadership, in statements of the state agency KCNA|2025-03|https://www.unikorea.go.kr
Choe Son Hui|Choe Son-hui|Foreign minister of North Korea.|In office: since June 2022|2025-03|https://www.unikorea.go.kr
Lai Ching-te|William Lai|President of Taiwan; Democratic Progressive Party.|In office: since 20 May 2024|2025-03|https://english.president.gov.tw
Tsai Ing-wen||Former president of Taiwan; Democratic Progressive Party.|In office: 2016 to 2024|2025-01|https://english.president.gov.tw
Narendra Modi|Modi|Prime minister of India; Bharatiya Janata Party.|In office: since May 2014|2025-03|https://www.pmindia.gov.in
S. Jaishankar|Subrahmanyam Jaishankar,Jaishankar|Foreign minister of India.|In office: since May 2019|2025-03|https://www.mea.gov.in
Rajnath Singh||Defence minister of India.|In office: since May 2019|2025-03|https://mod.gov.in
Nirmala Sitharaman||Finance minister of India.|In office: since May 2019|2025-03|https://finmin.gov.in
Amit Shah||Home minister of India.|In office: since May 2019|2025-03|https://www.mha.gov.in
Rahul Gandhi||Leader of the opposition in India’s lower house; Congress party.|In office: since June 2024|2025-03|https://sansad.in
Piyush Goyal||Commerce minister of India.|In office: since May 2019|2025-03|https://commerce.gov.in
Shehbaz Sharif||Prime minister of Pakistan.|In office: since March 2024, and from 2022 to 2023|2025-03|https://pmo.gov.pk
Imran Khan||Former prime minister of Pakistan, in prison since August 2023.|In office: 2018 to 2022|2025-03|https://na.gov.pk
Asim Munir|Syed Asim Munir|Head of Pakistan’s army.|In office: since November 2022; Field marshal: since May 2025|2025-05|https://ispr.gov.pk
Ishaq Dar||Foreign minister and deputy prime minister of Pakistan.|In office: since March 2024|2025-03|https://mofa.gov.pk
Muhammad Yunus||Head of Bangladesh’s interim government from August 2024; Nobel Peace Prize 2006.|Named: 8 August 2024|2025-12|https://cao.gov.bd
Sheikh Hasina||Former prime minister of Bangladesh, who fled to India on 5 August 2024.|In office: 2009 to 2024, and from 1996 to 2001|2025-01|https://www.un.org
Anura Kumara Dissanayake||President of Sri Lanka.|In office: since September 2024|2025-03|https://www.presidentsoffice.gov.lk
Ferdinand Marcos Jr.|Bongbong Marcos,Ferdinand Marcos|President of the Philippines.|In office: since June 2022|2025-03|https://pco.gov.ph
Rodrigo Duterte||Former president of the Philippines, held in The Hague since March 2025 on a warrant of the International Criminal Court.|In office: 2016 to 2022|2025-03|https://www.icc-cpi.int
Sara Duterte||Vice president of the Philippines.|In office: since June 2022|2025-03|https://www.ovp.gov.ph
Prabowo Subianto||President of Indonesia.|In office: since October 2024|2025-03|https://setkab.go.id
Anwar Ibrahim||Prime minister of Malaysia.|In office: since November 2022|2025-03|https://www.pmo.gov.my
Lawrence Wong||Prime minister of Singapore.|In office: since May 2024|2025-05|https://www.pmo.gov.sg
To Lam|Tô Lâm|General secretary of Vietnam’s Communist Party.|In office: since August 2024|2025-03|https://en.vietnamplus.vn
Min Aung Hlaing||Head of Myanmar’s army, which took power in February 2021.|Army chief: since 2011|2025-03|https://www.ohchr.org
Aung San Suu Kyi||Former leader of Myanmar’s civil government, in prison since the coup of February 2021; Nobel Peace Prize 1991.|Held: since 1 February 2021|2025-03|https://www.ohchr.org
Anutin Charnvirakul||Prime minister of Thailand; Bhumjaithai.|In office: since September 2025|2025-09|https://www.thaigov.go.th
Hun Manet||Prime minister of Cambodia.|In office: since August 2023|2025-03|https://pressocm.gov.kh
Anthony Albanese||Prime minister of Australia; Labor.|In office: since May 2022|2025-05|https://www.pm.gov.au
Penny Wong||Foreign minister of Australia; Labor.|In office: since May 2022|2025-05|https://www.foreignminister.gov.au
Richard Marles||Defence minister and deputy prime minister of Australia; Labor.|In office: since 2022|2025-05|https://www.minister.defence.gov.au
Jim Chalmers||Treasurer of Australia; Labor.|In office: since May 2022|2025-05|https://ministers.treasury.gov.au
Christopher Luxon||Prime minister of New Zealand; National.|In office: since November 2023|2025-03|https://www.beehive.govt.nz
Winston Peters||Foreign minister of New Zealand; New Zealand First.|In office: since November 2023|2025-03|https://www.beehive.govt.nz
Jacinda Ardern||Former prime minister of New Zealand; Labour.|In office: October 2017 to January 2023|2025-01|https://www.beehive.govt.nz
Benjamin Netanyahu|Netanyahu,Bibi Netanyahu|Prime minister of Israel; Likud. The International Criminal Court issued a warrant for him in November 2024.|In office: since December 2022, from 2009 to 2021, and from 1996 to 1999|2025-03|https://www.gov.il
Isaac Herzog||President of Israel.|In office: since July 2021|2025-03|https://www.gov.il
Gideon Sa'ar|Gideon Saar,Gideon Sa’ar|Foreign minister of Israel.|In office: since November 2024|2025-03|https://www.gov.il
Israel Katz||Defence minister of Israel.|In office: since November 2024|2025-03|https://www.gov.il
Yoav Gallant||Former defence minister of Israel, dismissed in November 2024.|In office: 2022 to 2024|2025-01|https://www.icc-cpi.int
Benny Gantz||Israeli politician and former army chief.|In the war cabinet: October 2023 to June 2024|2025-01|https://www.knesset.gov.il
Yair Lapid||Leader of Israel’s opposition; prime minister from July to December 2022.|Party: Yesh Atid|2025-03|https://www.knesset.gov.il
Itamar Ben-Gvir|Itamar Ben Gvir|Israeli politician of the far right, minister of national security.|In office: since December 2022, with a break from January to March 2025|2025-03|https://www.gov.il
Bezalel Smotrich||Finance minister of Israel; far right.|In office: since December 2022|2025-03|https://www.gov.il
Mahmoud Abbas|Abu Mazen|President of the Palestinian Authority.|In office: since January 2005|2025-03|https://www.un.org/unispal/
Yahya Sinwar||Leader of Hamas in Gaza, planner of the attack of 7 October 2023, killed in October 2024.|Head of Hamas: August to October 2024|2025-01|https://www.icc-cpi.int
Hassan Nasrallah||Leader of Hezbollah from 1992, killed in an Israeli strike on 27 September 2024.|Leader: 1992 to 2024|2025-01|https://www.state.gov
Naim Qassem||Leader of Hezbollah.|In office: since October 2024|2025-03|https://www.state.gov
Masoud Pezeshkian||President of Iran.|In office: since July 2024|2025-03|https://president.ir
Abbas Araghchi|Abbas Araqchi|Foreign minister of Iran.|In office: since August 2024|2025-03|https://en.mfa.ir
Ahmed al-Sharaa|Ahmad al-Sharaa,Abu Mohammed al-Golani|Syria’s president for a transition, whose forces toppled Bashar al-Assad in December 2024.|Named president: January 2025|2025-03|https://press.un.org
Bashar al-Assad|Bashar Assad|Syria’s president from 2000 until he fled to Russia on 8 December 2024.|In office: 2000 to 2024|2025-01|https://press.un.org
Joseph Aoun||President of Lebanon, before that army chief.|In office: since January 2025|2025-03|https://www.presidency.gov.lb
Mohammed bin Salman|MBS,Crown Prince Mohammed bin Salman|Crown prince and prime minister of Saudi Arabia.|Crown prince: since June 2017; Prime minister: since September 2022|2025-03|https://www.spa.gov.sa
Faisal bin Farhan|Prince Faisal bin Farhan|Foreign minister of Saudi Arabia.|In office: since October 2019|2025-03|https://www.mofa.gov.sa
Mohammed bin Zayed|Mohamed bin Zayed,Sheikh Mohamed bin Zayed|President of the United Arab Emirates, ruler of Abu Dhabi.|In office: since May 2022|2025-03|https://www.wam.ae
Tamim bin Hamad Al Thani|Sheikh Tamim bin Hamad|Emir of Qatar.|In power: since June 2013|2025-03|https://www.diwan.gov.qa
Abdel Fattah el-Sisi|Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi|President of Egypt.|In office: since June 2014|2025-03|https://www.presidency.eg
King Abdullah II|Abdullah II,King Abdullah|King of Jordan.|On the throne: since February 1999|2025-03|https://kingabdullah.jo
Cyril Ramaphosa||President of South Africa; African National Congress.|In office: since February 2018|2025-03|https://www.thepresidency.gov.za
Bola Tinubu|Bola Ahmed Tinubu|President of Nigeria.|In office: since May 2023|2025-03|https://statehouse.gov.ng
William Ruto||President of Kenya.|In office: since September 2022|2025-03|https://www.president.go.ke
Abiy Ahmed||Prime minister of Ethiopia; Nobel Peace Prize 2019.|In office: since April 2018|2025-03|https://www.pmo.gov.et
Paul Kagame||President of Rwanda.|In office: since April 2000|2025-03|https://www.paulkagame.rw
Félix Tshisekedi|Felix Tshisekedi|President of the Democratic Republic of the Congo.|In office: since January 2019|2025-03|https://www.presidence.cd
Abdel Fattah al-Burhan|Abdel-Fattah Burhan|Head of Sudan’s army, at war with the Rapid Support Forces since April 2023.|Head of state in effect: since 2019|2025-03|https://press.un.org
Mohamed Hamdan Dagalo|Hemedti|Head of Sudan’s Rapid Support Forces, at war with the army since April 2023.|US sanctions: January 2025|2025-03|https://home.treasury.gov
Yoweri Museveni||President of Uganda.|In office: since January 1986|2025-03|https://statehouse.go.ug
John Mahama|John Dramani Mahama|President of Ghana.|In office: since January 2025, and from 2012 to 2017|2025-03|https://presidency.gov.gh
Ibrahim Traoré|Ibrahim Traore|Head of Burkina Faso’s junta.|In power: since September 2022|2025-03|https://www.presidencedufaso.bf
Mark Carney||Prime minister of Canada; Liberal; earlier governor of the Bank of Canada and of the Bank of England.|In office: since 14 March 2025|2025-05|https://www.pm.gc.ca
Justin Trudeau||Former prime minister of Canada; Liberal.|In office: November 2015 to March 2025|2025-03|https://www.pm.gc.ca
Pierre Poilievre||Leader of Canada’s Conservative Party.|In office: since September 2022|2025-05|https://www.conservative.ca
Chrystia Freeland||Canadian Liberal politician, finance minister from 2020 to December 2024.|Foreign minister: 2017 to 2019|2025-03|https://www.ourcommons.ca
Mélanie Joly|Melanie Joly|Canadian Liberal politician, foreign minister from 2021 to May 2025, then industry minister.|Foreign minister: October 2021 to May 2025|2025-05|https://www.canada.ca
Anita Anand||Foreign minister of Canada; Liberal.|In office: since May 2025|2025-05|https://www.international.gc.ca
Doug Ford||Premier of Ontario; Progressive Conservative.|In office: since June 2018|2025-03|https://www.ontario.ca
Claudia Sheinbaum||President of Mexico; Morena.|In office: since 1 October 2024|2025-03|https://www.gob.mx
Andrés Manuel López Obrador|Andres Manuel Lopez Obrador,AMLO|Former president of Mexico; founder of Morena.|In office: December 2018 to September 2024|2025-01|https://www.gob.mx
Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva,Lula,Lula da Silva|President of Brazil; Workers’ Party.|In office: since January 2023, and from 2003 to 2010|2025-03|https://www.gov.br
Jair Bolsonaro||Former president of Brazil; a court barred him from office until 2030, and in September 2025 the Supreme Court convicted him of plotting a coup.|In office: 2019 to 2022|2025-09|https://portal.stf.jus.br
Fernando Haddad||Finance minister of Brazil.|In office: since January 2023|2025-03|https://www.gov.br/fazenda
Javier Milei||President of Argentina.|In office: since December 2023|2025-03|https://www.casarosada.gob.ar
Gabriel Boric||Chilean politician, president from March 2022 to March 2026.|Sworn in: 11 March 2022|2025-12|https://www.gob.cl
Gustavo Petro||President of Colombia, for a term that ends in August 2026.|In office: since August 2022|2025-03|https://www.presidencia.gov.co
Nicolás Maduro|Nicolas Maduro|Venezuelan politician, president from 2013, seized by US forces on 3 January 2026 and taken to New York for trial.|Election of July 2024: its official result was rejected by the opposition and many states|2026-01|https://www.oas.org
María Corina Machado|Maria Corina Machado|Leader of Venezuela’s opposition; Nobel Peace Prize 2025.|Barred: from running in 2024|2025-10|https://www.nobelprize.org
Daniel Noboa||President of Ecuador.|In office: since November 2023|2025-05|https://www.presidencia.gob.ec
Nayib Bukele||President of El Salvador.|In office: since June 2019|2025-03|https://www.presidencia.gob.sv
Miguel Díaz-Canel|Miguel Diaz-Canel|President of Cuba.|In office: since April 2018|2025-03|https://www.presidencia.gob.cu
Daniel Ortega||President of Nicaragua, since February 2025 together with his wife, Rosario Murillo.|In office: since January 2007, and from 1985 to 1990|2025-03|https://www.oas.org
José Raúl Mulino|Jose Raul Mulino|President of Panama.|In office: since July 2024|2025-03|https://www.presidencia.gob.pa
Mia Mottley||Prime minister of Barbados.|In office: since May 2018|2025-03|https://pmo.gov.bb
Christoph Heusgen||German diplomat, chair of the Munich Security Conference from 2022 until its meeting of February 2025.|Before: adviser to Angela Merkel, ambassador to the UN|2025-02|https://securityconference.org
Jeff Bezos||Founder of Amazon, owner of The Washington Post and of the rocket company Blue Origin.|Amazon founded: 1994|2025-01|https://www.aboutamazon.com
Mark Zuckerberg||Head and founder of Meta (Facebook).|Facebook founded: 2004|2025-01|https://about.meta.com
Tim Cook||Head of Apple.|In office: since August 2011|2025-03|https://www.apple.com/leadership/
Jensen Huang||Head and founder of Nvidia.|Nvidia founded: 1993|2025-03|https://nvidianews.nvidia.com
Sam Altman||Head of OpenAI.|In office: since 2019, with a break of days in November 2023|2025-03|https://openai.com
Satya Nadella||Head of Microsoft.|In office: since February 2014|2025-03|https://news.microsoft.com
Sundar Pichai||Head of Google and its parent Alphabet.|Google: since 2015; Alphabet: since 2019|2025-03|https://abc.xyz
Bill Gates||Founder of Microsoft and of a large charity.|Microsoft founded: 1975|2025-01|https://www.gatesfoundation.org
Warren Buffett||Investor, who led Berkshire Hathaway for decades and in May 2025 said he would step down as chief executive at the end of the year.|Berkshire: since 1965|2025-05|https://www.berkshirehathaway.com
Jamie Dimon||Head of the bank JPMorgan Chase.|In office: since 2006|2025-03|https://www.jpmorganchase.com
Greta Thunberg||Swedish climate activist.|School strike begun: August 2018|2025-01|https://fridaysforfuture.org
Edward Snowden||Former contractor who disclosed the US National Security Agency’s surveillance in 2013; lives in Russia.|Russian citizen: since 2022|2025-01|https://www.justice.gov
Julian Assange||Founder of WikiLeaks, free since a plea deal with the United States in June 2024.|Held in London: 2019 to 2024|2025-01|https://www.justice.gov
Todd Blanche||Acting U.S. Attorney General, nominated for the office in June 2026; earlier Donald Trump’s defence lawyer.|Before: deputy attorney general since March 2025|2026-06|https://www.justice.gov
Markwayne Mullin||U.S. Secretary of Homeland Security, named in March 2026; Republican.|Before: senator for Oklahoma from 2023, member of the House from 2013|2026-03|https://www.dhs.gov
Kevin Warsh||Chair of the U.S. Federal Reserve.|In office: since 22 May 2026; Before: Fed governor, 2006 to 2011; Confirmed: 54 votes to 45|2026-05|https://www.federalreserve.gov
Andy Burnham||British Labour politician, mayor of Greater Manchester from 2017, elected to Parliament for Makerfield in June 2026.|Health secretary: 2009 to 2010|2026-06|https://labour.org.uk
Shabana Mahmood||Labour politician, the United Kingdom’s home secretary since September 2025.|Before: justice secretary, 2024 to 2025|2025-12|https://www.gov.uk
Rob Jetten||Prime minister of the Netherlands; D66.|In office: since 23 February 2026; Government: minority of D66, Christian Democrats and VVD|2026-02|https://www.government.nl
Tom Berendsen||Foreign minister of the Netherlands; Christian Democrat.|In office: since February 2026|2026-02|https://www.government.nl
Delcy Rodríguez|Delcy Rodriguez|Acting president of Venezuela.|In office: since 5 January 2026; Before: vice president since 2018|2026-01|https://www.oas.org
Mojtaba Khamenei||Supreme leader of Iran.|In office: since March 2026; Father: Ali Khamenei, killed in February 2026|2026-03|https://president.ir
Ali Khamenei|Ayatollah Ali Khamenei,Khamenei|Iran’s supreme leader from 1989, killed in US and Israeli strikes on 28 February 2026.|In office: 1989 to 2026|2026-03|https://president.ir
José Antonio Kast|Jose Antonio Kast|Chilean politician of the right, elected president on 14 December 2025 for a term from 11 March 2026.|Party: Republican Party|2025-12|https://www.gob.cl
Rodrigo Paz||President of Bolivia.|In office: since 8 November 2025|2025-12|https://www.presidencia.gob.bo
Catherine Vautrin||France’s minister of the armed forces.|In office: since October 2025|2025-12|https://www.defense.gouv.fr
Roland Lescure||Finance minister of France.|In office: since October 2025|2025-12|https://www.economie.gouv.fr
Satsuki Katayama||Finance minister of Japan; Liberal Democratic Party.|In office: since October 2025|2025-12|https://www.mof.go.jp
Minoru Kihara||Chief cabinet secretary of Japan; Liberal Democratic Party.|In office: since October 2025; Before: defence minister, 2023 to 2024|2025-12|https://japan.kantei.go.jp
Kim Min-seok||Prime minister of South Korea; Democratic Party.|In office: since July 2025|2025-12|https://www.opm.go.kr
Ahn Gyu-back||Defence minister of South Korea, the first civilian in decades.|In office: since July 2025|2025-12|https://www.mnd.go.kr
Wi Sung-lac||National security adviser of South Korea.|In office: since June 2025|2025-12|https://www.president.go.kr
Rhee Chang-yong||Governor of the Bank of Korea for a term from April 2022 to April 2026.|Before: director at the IMF|2025-12|https://www.bok.or.kr
Lin Jian||Spokesman of China’s foreign ministry.|In office: since March 2024|2025-12|https://www.fmprc.gov.cn/eng/
Mao Ning||Spokeswoman of China’s foreign ministry.|In office: since September 2022|2025-12|https://www.fmprc.gov.cn/eng/
Zhao Leji||Chair of the standing committee of China’s National People’s Congress.|In office: since March 2023|2025-12|http://www.npc.gov.cn
Maria Zakharova||Spokeswoman of Russia’s foreign ministry.|In office: since 2015|2025-12|https://mid.ru
Yuri Ushakov|Yury Ushakov|Foreign policy aide of Russia’s president.|In office: since 2012|2025-12|http://en.kremlin.ru
Anton Siluanov||Finance minister of Russia.|In office: since 2011|2025-12|https://minfin.gov.ru
François-Philippe Champagne|Francois-Philippe Champagne|Finance minister of Canada; Liberal.|In office: since March 2025|2025-12|https://www.canada.ca
David McGuinty||Defence minister of Canada; Liberal.|In office: since May 2025|2025-12|https://www.canada.ca
Tiff Macklem||Governor of the Bank of Canada.|In office: since June 2020|2025-12|https://www.bankofcanada.ca
Alexandre de Moraes||Justice of Brazil’s Supreme Court, who led the case against Jair Bolsonaro.|In office: since 2017|2025-12|https://portal.stf.jus.br
Mauro Vieira||Foreign minister of Brazil.|In office: since January 2023|2025-12|https://www.gov.br/mre
Gabriel Galípolo|Gabriel Galipolo|Governor of Brazil’s central bank.|In office: since January 2025|2025-12|https://www.bcb.gov.br
Luis Caputo||Economy minister of Argentina.|In office: since December 2023|2025-12|https://www.argentina.gob.ar
Pablo Quirno||Foreign minister of Argentina.|In office: since October 2025|2025-12|https://www.cancilleria.gob.ar
Juan Ramón de la Fuente|Juan Ramon de la Fuente|Foreign minister of Mexico.|In office: from October 2024|2025-12|https://www.gob.mx/sre
Edgar Amador||Finance minister of Mexico.|In office: since March 2025|2025-12|https://www.gob.mx/shcp
Victoria Rodríguez Ceja|Victoria Rodriguez Ceja|Governor of Mexico’s central bank.|In office: since January 2022|2025-12|https://www.banxico.org.mx
Sugiono||Foreign minister of Indonesia.|In office: since October 2024|2025-12|https://kemlu.go.id
Purbaya Yudhi Sadewa||Finance minister of Indonesia.|In office: since September 2025|2025-12|https://www.kemenkeu.go.id
Sjafrie Sjamsoeddin||Defence minister of Indonesia.|In office: since October 2024|2025-12|https://www.kemhan.go.id
Ronald Lamola||Foreign minister of South Africa; African National Congress.|In office: since July 2024|2025-12|https://www.dirco.gov.za
Enoch Godongwana||Finance minister of South Africa; African National Congress.|In office: since August 2021|2025-12|https://www.treasury.gov.za
Lesetja Kganyago||Governor of South Africa’s central bank.|In office: since November 2014|2025-12|https://www.resbank.co.za
Yaşar Güler|Yasar Guler|Defence minister of Turkey.|In office: since June 2023|2025-12|https://www.msb.gov.tr
Fatih Karahan||Governor of Turkey’s central bank.|In office: since February 2024|2025-12|https://www.tcmb.gov.tr
Khalid bin Salman||Defence minister of Saudi Arabia.|In office: since September 2022|2025-12|https://www.mod.gov.sa
Mohammed al-Jadaan||Finance minister of Saudi Arabia.|In office: since November 2016|2025-12|https://www.mof.gov.sa
Sanjay Malhotra||Governor of the Reserve Bank of India.|In office: since December 2024|2025-12|https://www.rbi.org.in
Ajit Doval||National security adviser of India.|In office: since May 2014|2025-12|https://www.pmindia.gov.in
Vikram Misri||Foreign secretary of India, the head of its diplomatic service.|In office: since July 2024|2025-12|https://www.mea.gov.in
Michele Bullock||Governor of the Reserve Bank of Australia.|In office: since September 2023|2025-12|https://www.rba.gov.au
Martin Schlegel||Chair of the Swiss National Bank.|In office: since October 2024|2025-12|https://www.snb.ch
Fabio Panetta||Governor of the Bank of Italy.|In office: since November 2023|2025-12|https://www.bancaditalia.it
José Luis Escrivá|Jose Luis Escriva|Governor of the Bank of Spain; Socialist minister before.|In office: since September 2024|2025-12|https://www.bde.es
Luis de Guindos||Spanish economist, vice president of the European Central Bank for a term from June 2018 to May 2026.|Before: economy minister of Spain|2025-12|https://www.ecb.europa.eu
Isabel Schnabel||Member of the executive board of the European Central Bank; German economist.|In office: since January 2020|2025-12|https://www.ecb.europa.eu
Philip Lane||Chief economist of the European Central Bank; from Ireland.|In office: since June 2019|2025-12|https://www.ecb.europa.eu
Philip Jefferson||Vice chair of the U.S. Federal Reserve.|In office: since September 2023|2025-12|https://www.federalreserve.gov
Christopher Waller||Governor of the U.S. Federal Reserve Board.|In office: since December 2020|2025-12|https://www.federalreserve.gov
Michelle Bowman||Vice chair for supervision of the U.S. Federal Reserve.|In office: since June 2025; Governor: since 2018|2025-12|https://www.federalreserve.gov
Lisa Cook||Governor of the U.S. Federal Reserve Board, whom Donald Trump tried to dismiss in August 2025.|In office: since May 2022|2025-12|https://www.federalreserve.gov
Stephen Miran||Economist, governor of the U.S. Federal Reserve Board from September 2025.|Before: head of the White House’s economic advisers|2025-12|https://www.federalreserve.gov
John Williams||President of the Federal Reserve Bank of New York.|In office: since June 2018|2025-12|https://www.newyorkfed.org
Pablo Hernández de Cos|Pablo Hernandez de Cos|General manager of the Bank for International Settlements; Spanish economist.|In office: since July 2025|2025-12|https://www.bis.org
Dan Katz||First deputy managing director of the International Monetary Fund.|In office: since October 2025|2025-12|https://www.imf.org
Mathias Cormann||Secretary-general of the OECD; Australian politician.|In office: since June 2021|2025-12|https://www.oecd.org
Khaled El-Enany||Director-general of UNESCO; from Egypt.|In office: since November 2025|2025-12|https://www.unesco.org
Feridun Sinirlioğlu|Feridun Sinirlioglu|Secretary general of the OSCE; Turkish diplomat.|In office: since December 2024|2025-12|https://www.osce.org
Alain Berset||Secretary general of the Council of Europe; former Swiss minister.|In office: since September 2024|2025-12|https://www.coe.int
Amina Mohammed|Amina J. Mohammed|Deputy secretary-general of the United Nations; from Nigeria.|In office: since January 2017|2025-12|https://www.un.org/sg/
Stéphane Dujarric|Stephane Dujarric|Spokesman of the UN secretary-general.|In office: since 2014|2025-12|https://www.un.org/sg/
Rosemary DiCarlo||UN under-secretary-general for political affairs; US diplomat.|In office: since May 2018|2025-12|https://dppa.un.org
Barham Salih||UN high commissioner for refugees, chosen in December 2025 for a term from January 2026; president of Iraq from 2018 to 2022.|Chosen: December 2025|2025-12|https://www.unhcr.org
Filippo Grandi||Italian diplomat, UN high commissioner for refugees from 2016 to the end of 2025.|Term: January 2016 to December 2025|2025-12|https://www.unhcr.org
Cindy McCain||Head of the World Food Programme; American.|In office: since April 2023|2025-12|https://www.wfp.org
Amy Pope||Head of the International Organization for Migration; American.|In office: since October 2023|2025-12|https://www.iom.int
Rebeca Grynspan||Head of UNCTAD, the UN’s trade and development body; from Costa Rica.|In office: since September 2021|2025-12|https://unctad.org
Mahamoud Ali Youssouf||Chair of the African Union Commission; from Djibouti.|In office: since March 2025|2025-12|https://au.int
Kao Kim Hourn||Secretary-general of ASEAN; from Cambodia.|In office: since January 2023|2025-12|https://asean.org
Ahmed Aboul Gheit||Secretary-general of the Arab League; from Egypt.|In office: since July 2016|2025-12|https://www.leagueofarabstates.net
Albert Ramdin||Secretary general of the Organization of American States; from Suriname.|In office: since May 2025|2025-12|https://www.oas.org
Teresa Ribera||EU commissioner for competition and the green transition, executive vice president; from Spain.|In office: since December 2024|2025-12|https://commission.europa.eu
Stéphane Séjourné|Stephane Sejourne|EU commissioner for industry, executive vice president; from France.|In office: since December 2024|2025-12|https://commission.europa.eu
Henna Virkkunen||EU commissioner for technology, executive vice president; from Finland.|In office: since December 2024|2025-12|https://commission.europa.eu
Andrius Kubilius||EU commissioner for defence and space; prime minister of Lithuania before.|In office: since December 2024|2025-12|https://commission.europa.eu
Magnus Brunner||EU commissioner for migration; from Austria.|In office: since December 2024|2025-12|https://commission.europa.eu
Marta Kos||EU commissioner for enlargement; from Slovenia.|In office: since December 2024|2025-12|https://commission.europa.eu
Wopke Hoekstra||EU commissioner for climate; from the Netherlands.|In office: since 2023|2025-12|https://commission.europa.eu
Manfred Weber||German Christian Democrat, leader of the European People’s Party in the European Parliament.|Group leader: since 2014|2025-12|https://www.eppgroup.eu
Jozef Síkela|Jozef Sikela|EU commissioner for international partnerships; from the Czech Republic.|In office: since December 2024|2025-12|https://commission.europa.eu
Giuseppe Cavo Dragone||Chair of NATO’s military committee; Italian admiral.|In office: since January 2025|2025-12|https://www.nato.int
Alexus Grynkewich||NATO’s supreme allied commander in Europe; US general.|In office: since July 2025|2025-12|https://shape.nato.int
Dan Caine|John Daniel Caine|Chairman of the U.S. Joint Chiefs of Staff; general.|In office: since April 2025|2025-12|https://www.jcs.mil
Samuel Paparo||Commander of the U.S. Indo-Pacific Command; admiral.|In office: since May 2024|2025-12|https://www.pacom.mil
Christopher Landau||U.S. deputy secretary of state.|In office: since March 2025|2025-12|https://www.state.gov
Elbridge Colby||U.S. under secretary of defense for policy.|In office: since April 2025|2025-12|https://www.defense.gov
Kevin Hassett||Director of the White House’s National Economic Council.|In office: since January 2025|2025-12|https://www.whitehouse.gov
Jared Kushner||Investor, son-in-law of Donald Trump and one of his negotiators.|White House adviser: 2017 to 2021|2025-12|https://www.whitehouse.gov
Jim Jordan||Republican member of the U.S. House for Ohio, chair of its Judiciary Committee.|In the House: since 2007; Chair: since 2023|2025-12|https://jordan.house.gov
John Barrasso||Majority whip of the U.S. Senate; Republican, Wyoming.|In office: since January 2025|2025-12|https://www.barrasso.senate.gov
Katherine Clark||Whip of the Democrats in the U.S. House; Massachusetts.|In office: since January 2023|2025-12|https://democraticwhip.house.gov
Thom Tillis||Republican senator for North Carolina, who in June 2025 said he would not stand again.|In the Senate: since 2015|2025-12|https://www.tillis.senate.gov
John Kennedy||Republican senator for Louisiana.|In the Senate: since 2017|2025-12|https://www.kennedy.senate.gov
Roger Wicker||Republican senator for Mississippi, chair of the Armed Services Committee.|In the Senate: since 2007|2025-12|https://www.wicker.senate.gov
Jim Risch||Republican senator for Idaho, chair of the Foreign Relations Committee.|In the Senate: since 2009|2025-12|https://www.risch.senate.gov
Chris Murphy||Democratic senator for Connecticut.|In the Senate: since 2013|2025-12|https://www.murphy.senate.gov
Chris Coons|Christopher Coons|Democratic senator for Delaware.|In the Senate: since 2010|2025-12|https://www.coons.senate.gov
Tim Kaine||Democratic senator for Virginia, candidate for vice president in 2016.|In the Senate: since 2013|2025-12|https://www.kaine.senate.gov
Mark Warner||Democratic senator for Virginia, senior Democrat on the Intelligence Committee.|In the Senate: since 2009|2025-12|https://www.warner.senate.gov
Mark Kelly||Democratic senator for Arizona, former astronaut.|In the Senate: since December 2020|2025-12|https://www.kelly.senate.gov
Zohran Mamdani||Mayor of New York City; Democrat.|Elected: 4 November 2025, in office from 1 January 2026|2025-12|https://www.nyc.gov
Abigail Spanberger||Governor of Virginia; Democrat.|Elected: November 2025, in office from January 2026|2025-12|https://www.governor.virginia.gov
Mikie Sherrill||Governor of New Jersey; Democrat.|Elected: November 2025, in office from January 2026|2025-12|https://www.nj.gov/governor/
Sushila Karki||Nepal’s interim prime minister from September 2025, former chief justice.|Named: 12 September 2025|2025-12|https://www.opmcm.gov.np
Nawaf Salam||Prime minister of Lebanon, before that president of the International Court of Justice.|In office: since February 2025|2025-12|https://www.pcm.gov.lb
Asaad al-Shaibani|Asaad al-Shibani|Foreign minister of Syria.|In office: since December 2024|2025-12|https://press.un.org
Badr Abdelatty||Foreign minister of Egypt.|In office: since July 2024|2025-12|https://www.mfa.gov.eg
Mohammed bin Abdulrahman Al Thani|Sheikh Mohammed bin Abdulrahman|Prime minister and foreign minister of Qatar.|Prime minister: since March 2023|2025-12|https://mofa.gov.qa
Ayman Safadi||Foreign minister of Jordan.|In office: since 2017|2025-12|https://www.mfa.gov.jo
Mykhailo Fedorov||Ukrainian politician, minister for digital change from 2019.|In government: since August 2019|2025-12|https://www.kmu.gov.ua
Andriy Yermak|Andrii Yermak|Ukrainian lawyer, head of the president’s office from February 2020 until he resigned in November 2025.|In office: 2020 to 2025|2025-12|https://www.president.gov.ua
Ilie Bolojan||Prime minister of Romania; National Liberal Party.|In office: since June 2025|2025-12|https://gov.ro
`;
