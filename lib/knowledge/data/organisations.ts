/**
 * International bodies, alliances, treaties, summits, governments and media, written by hand:
 * "name|other names|what it is|label: fact; label: fact|as of|official address". "Senate@US" is
 * another name only where the article speaks of that country most (ISO codes), "+" also where of none. A date tells until when we vouch for a row.
 */
export const ORGANISATIONS = `
United Nations|UN,U.N.|Organisation of nearly all states for peace, rights and cooperation; its Security Council can decide what binds all of them.|Founded: 1945, by the Charter signed in San Francisco; Seat: New York; Members: 193 states; Secretary-General: António Guterres, since 2017|2025-01|https://www.un.org
UN Security Council|United Nations Security Council,U.N. Security Council,Security Council|The UN organ for peace and security; its decisions bind all members.|Members: 15, five of them permanent with a veto (China, France, Russia, United Kingdom, United States); Elected members: ten, for two years|2025-01|https://main.un.org/securitycouncil/en
UN General Assembly|United Nations General Assembly,U.N. General Assembly,UNGA|The UN organ in which every member has one vote; its resolutions recommend and do not bind.|Members: 193; Leaders’ week: each September in New York|2025-01|https://www.un.org/en/ga/
International Court of Justice|ICJ,World Court,U.N. top court|The UN’s court for disputes between states; it cannot try people.|Seat: The Hague; Judges: 15, for nine years; Founded: 1945|2025-01|https://www.icj-cij.org
International Criminal Court|ICC|Court that can try people for genocide, war crimes, crimes against humanity and aggression.|Seat: The Hague; Founded: 2002, by the Rome Statute; Not members: among others the United States, Russia, China, India and Israel|2025-01|https://www.icc-cpi.int
International Atomic Energy Agency|IAEA,I.A.E.A.,UN nuclear watchdog|UN-related body that promotes peaceful use of nuclear energy and inspects for diversion to weapons.|Founded: 1957; Seat: Vienna; Director General: Rafael Grossi, since 2019|2025-01|https://www.iaea.org
World Health Organization|WHO,W.H.O.,World Health Organisation|The UN’s health agency: sets norms, tracks outbreaks, advises states. The United States gave notice in January 2025 that it would leave a year later.|Founded: 1948; Seat: Geneva; Director-General: Tedros Adhanom Ghebreyesus, since 2017|2025-01|https://www.who.int
World Trade Organization|WTO,W.T.O.,World Trade Organisation|Body that keeps the rules of world trade and settles disputes over them; its appeals body has lacked judges since 2019.|Founded: 1995; Seat: Geneva; Members: 166; Director-General: Ngozi Okonjo-Iweala, since 2021|2025-01|https://www.wto.org
International Monetary Fund|IMF,I.M.F.|Lends to states in payment difficulties, on conditions, and watches over economies.|Founded: 1944, at Bretton Woods; Seat: Washington; Managing Director: Kristalina Georgieva, since 2019|2025-01|https://www.imf.org
World Bank|World Bank Group|Lends to poorer states for development and poverty reduction.|Founded: 1944, at Bretton Woods; Seat: Washington; President: Ajay Banga, since 2023|2025-01|https://www.worldbank.org
UNESCO|Unesco|UN agency for education, science and culture; keeps the list of World Heritage.|Founded: 1945; Seat: Paris|2025-01|https://www.unesco.org
UNICEF|United Nations Children's Fund|UN fund for children: health, schooling, emergency relief; paid for by gifts.|Founded: 1946; Seat: New York; Executive Director: Catherine Russell, since 2022|2025-01|https://www.unicef.org
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees,U.N. refugee agency|UN agency that protects refugees and stateless people.|Founded: 1950; Seat: Geneva|2025-01|https://www.unhcr.org
World Food Programme|WFP,World Food Program|UN agency for food aid, the largest of its kind.|Founded: 1961; Seat: Rome; Executive Director: Cindy McCain, since 2023|2025-01|https://www.wfp.org
Food and Agriculture Organization|FAO|UN agency for food and farming.|Founded: 1945; Seat: Rome|2025-01|https://www.fao.org
International Labour Organization|ILO,International Labor Organization|UN agency for labour standards, in which states, employers and workers all vote.|Founded: 1919; Seat: Geneva|2025-01|https://www.ilo.org
UNRWA||UN agency for Palestine refugees: schools, clinics, aid.|Founded: 1949; Commissioner-General: Philippe Lazzarini, since 2020|2025-01|https://www.unrwa.org
International Organization for Migration|IOM|UN-related agency that helps migrants and displaced people.|Founded: 1951; Seat: Geneva; Director General: Amy Pope, since 2023|2025-01|https://www.iom.int
UN Human Rights Council|Human Rights Council,United Nations Human Rights Council|UN body of elected states that reviews human rights and appoints investigators.|Founded: 2006; Members: 47; Seat: Geneva|2025-01|https://www.ohchr.org/en/hr-bodies/hrc/home
Intergovernmental Panel on Climate Change|IPCC|Body of scientists, named by states, that sums up what is known of climate change.|Founded: 1988; Latest full report: the sixth, finished in 2023|2025-01|https://www.ipcc.ch
International Energy Agency|IEA|Body of mostly rich states that watches energy markets and coordinates oil stocks.|Founded: 1974; Seat: Paris; Executive Director: Fatih Birol, since 2015|2025-01|https://www.iea.org
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|Club of mostly rich democracies that compares policies and sets standards.|Founded: 1961; Seat: Paris; Members: 38|2025-01|https://www.oecd.org
Organization for Security and Co-operation in Europe|OSCE,Organisation for Security and Co-operation in Europe|Body for security, elections and rights from North America to Central Asia; it decides by consensus.|Members: 57 states; Seat: Vienna|2025-01|https://www.osce.org
OPCW|Organisation for the Prohibition of Chemical Weapons|Body that watches over the ban on chemical weapons.|Founded: 1997; Seat: The Hague; Nobel Peace Prize: 2013|2025-01|https://www.opcw.org
Interpol|International Criminal Police Organization|Links the police of its members; it sends notices and arrests nobody itself.|Seat: Lyon; Members: 196|2025-01|https://www.interpol.int
International Committee of the Red Cross|ICRC|Neutral body, with a mandate in the Geneva Conventions, that helps victims of war and visits prisoners.|Founded: 1863; Seat: Geneva|2025-01|https://www.icrc.org
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic Alliance|Alliance of North American and European states: an attack on one is answered by all (Article 5).|Founded: 1949; Seat: Brussels; Members: 32, latest Sweden (2024); Secretary General: Mark Rutte, since October 2024|2025-01|https://www.nato.int
European Union|EU,E.U.|Union of European states with common laws, market and, for most, money.|Members: 27; Seats: Brussels, Strasbourg, Luxembourg; Present form: since the Maastricht Treaty of 1993|2025-01|https://european-union.europa.eu
European Commission|EU Commission,E.U. Commission|The EU’s executive: proposes laws, runs the budget, watches over the treaties and competition.|Seat: Brussels; Members: one from each state; President: Ursula von der Leyen, since December 2019|2025-01|https://commission.europa.eu
European Parliament|EU Parliament|The EU’s elected chamber, which decides on most laws with the Council.|Seats: 720 after the election of June 2024; President: Roberta Metsola, since 2022|2025-01|https://www.europarl.europa.eu
European Council|EU leaders summit|Meetings of the EU’s heads of state and government, which set its course.|President: António Costa, since December 2024|2025-01|https://www.consilium.europa.eu
Council of Europe||Body of 46 European states for human rights, apart from the EU; Russia was excluded in 2022.|Founded: 1949; Seat: Strasbourg; Secretary General: Alain Berset, since 2024|2025-01|https://www.coe.int
European Court of Human Rights|ECHR,Strasbourg court|Court of the Council of Europe to which people can complain about their own state.|Seat: Strasbourg; Set up: 1959|2025-01|https://www.echr.coe.int
European Court of Justice|ECJ,Court of Justice of the European Union,EU top court|The EU’s highest court, on EU law only.|Seat: Luxembourg|2025-01|https://curia.europa.eu
European Central Bank|ECB,E.C.B.|Central bank of the euro area; aims at two per cent inflation over the medium term.|Founded: 1998; Seat: Frankfurt; President: Christine Lagarde, since 2019|2025-01|https://www.ecb.europa.eu
European Investment Bank|EIB|The EU’s lending bank, owned by its members.|Seat: Luxembourg; President: Nadia Calviño, since 2024|2025-01|https://www.eib.org
Frontex|European Border and Coast Guard Agency|EU agency that helps members guard their outer borders.|Seat: Warsaw|2025-01|https://www.frontex.europa.eu
Europol||EU agency that helps members’ police work together.|Seat: The Hague|2025-01|https://www.europol.europa.eu
African Union|AU,A.U.|Union of all African states for peace and integration.|Founded: 2002, after the OAU; Seat: Addis Ababa; Members: 55|2025-01|https://au.int
Arab League|League of Arab States|Regional body of Arab states.|Founded: 1945; Seat: Cairo; Members: 22|2025-01|https://www.leagueofarabstates.net
ASEAN|Association of Southeast Asian Nations,Asean|Regional body of Southeast Asian states; it decides by consensus.|Founded: 1967; Seat of secretariat: Jakarta; Members: eleven, latest East Timor (October 2025)|2025-12|https://asean.org
Organization of American States|OAS,O.A.S.|Regional body of the Americas.|Founded: 1948; Seat: Washington|2025-01|https://www.oas.org
Mercosur|Mercosul|South American trade bloc around Brazil and Argentina.|Founded: 1991, by the Treaty of Asunción|2025-01|https://www.mercosur.int
Gulf Cooperation Council|GCC|Union of six Arab monarchies on the Gulf.|Founded: 1981; Seat: Riyadh|2025-01|https://www.gcc-sg.org
ECOWAS|Economic Community of West African States|West African economic and security bloc.|Founded: 1975; Seat: Abuja; Left: Burkina Faso, Mali and Niger, in January 2025|2025-01|https://www.ecowas.int
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|Eurasian political and security body led by China and Russia.|Founded: 2001; Members: ten, latest Belarus (2024)|2025-01|https://eng.sectsco.org
Collective Security Treaty Organization|CSTO|Military alliance of Russia with some former Soviet states.|Treaty: 1992; Seat: Moscow|2025-01|https://en.odkb-csto.org
Pacific Islands Forum||Body of Pacific island states with Australia and New Zealand.|Founded: 1971; Seat: Suva; Members: 18|2025-01|https://forumsec.org
BRICS|Brics|Loose group of large emerging states that meets yearly; it has no treaty.|First members: Brazil, Russia, India, China and South Africa; Joined in 2024: Egypt, Ethiopia, Iran, United Arab Emirates; Joined in 2025: Indonesia|2025-01|https://brics.br
OPEC|Opec,Organization of the Petroleum Exporting Countries|Group of oil exporters that sets output goals.|Founded: 1960; Seat: Vienna|2025-01|https://www.opec.org
OPEC+|OPEC Plus|OPEC with Russia and other exporters, who agree on output together.|Since: 2016|2025-01|https://www.opec.org
G7|Group of Seven,Group of 7,G-7|Yearly summit of seven rich democracies and the EU; its statements do not bind.|Members: Canada, France, Germany, Italy, Japan, United Kingdom, United States; Chair in 2025: Canada; Chair in 2026: France|2025-12|https://g7.canada.ca
G20|Group of 20,Group of Twenty,G-20|Summit of the largest economies, with the EU and the African Union.|First leaders’ summit: 2008; Chair in 2025: South Africa; Chair in 2026: United States|2025-01|https://g20.org
Quad|Quadrilateral Security Dialogue,the Quad|Security talks of Australia, India, Japan and the United States, without treaty or secretariat.|Begun: 2007, revived in 2017; First leaders’ meeting: 2021|2025-01|https://www.state.gov/the-quad/
AUKUS|Aukus|Pact of Australia, the United Kingdom and the United States: nuclear-powered submarines for Australia and work on advanced arms.|Announced: September 2021|2025-01|https://www.defence.gov.au/about/taskforces/aukus
Five Eyes||Intelligence sharing among Australia, Canada, New Zealand, the United Kingdom and the United States.|Root: the UKUSA agreement of 1946|2025-01|https://www.nsa.gov
Munich Security Conference|MSC,Munich Conference|Yearly meeting of leaders, ministers and experts on security, at which nothing is decided and much is signalled.|Held: each February in Munich; Founded: 1963; Chair in 2025: Christoph Heusgen, until that year’s meeting|2025-02|https://securityconference.org
World Economic Forum|WEF,Davos forum|Swiss foundation whose January meeting in Davos brings leaders of business and politics together.|Founded: 1971 by Klaus Schwab; Seat: Cologny near Geneva|2025-01|https://www.weforum.org
Shangri-La Dialogue|IISS Shangri-La Dialogue|Yearly meeting of defence ministers of Asia and the Pacific.|Held: in Singapore since 2002; Host: IISS, a London institute|2025-01|https://www.iiss.org
Raisina Dialogue||Yearly conference on world politics in New Delhi.|Since: 2016|2025-01|https://www.orfonline.org/raisina-dialogue
APEC|Asia-Pacific Economic Cooperation|Forum of 21 economies around the Pacific for trade.|Founded: 1989; Seat of secretariat: Singapore; Host in 2025: South Korea|2025-01|https://www.apec.org
East Asia Summit||Yearly meeting of ASEAN with eight partners, the United States, China and Russia among them.|Since: 2005|2025-01|https://eastasiasummit.asean.org
Conference of the Parties|COP,COP30,UN climate summit,UN climate conference|Yearly meeting of the states of the UN climate convention; it decides by consensus.|COP30: Belém, November 2025; COP31: Antalya, November 2026|2025-12|https://unfccc.int
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership,Trans-Pacific Partnership|Trade agreement around the Pacific; the United States left its forerunner, the TPP, in 2017.|In force: since December 2018; Latest member: United Kingdom, December 2024|2025-01|https://www.mfat.govt.nz
RCEP|Regional Comprehensive Economic Partnership|Trade agreement of ASEAN with Australia, China, Japan, New Zealand and South Korea.|In force: since January 2022|2025-01|https://rcepsec.org
USMCA|United States-Mexico-Canada Agreement|Trade agreement of North America that replaced NAFTA.|In force: since July 2020; First joint review: due in 2026|2025-01|https://ustr.gov
NAFTA|North American Free Trade Agreement,Nafta|Trade agreement of Canada, Mexico and the United States, replaced by the USMCA in 2020.|In force: 1994 to 2020|2025-01|https://ustr.gov
Paris Agreement|Paris climate agreement,Paris climate accord,Paris accord|Climate treaty of 2015: hold warming well below two degrees and try for 1.5; each state sets its own goals.|Adopted: December 2015; In force: November 2016; United States: out again from January 2026, a year after its notice|2026-01|https://unfccc.int/process-and-meetings/the-paris-agreement
Kyoto Protocol||Climate treaty of 1997 that bound rich states to cuts until 2020.|In force: 2005|2025-01|https://unfccc.int/kyoto_protocol
New START|New START Treaty,New Strategic Arms Reduction Treaty|US-Russian treaty that limits deployed strategic warheads to 1,550 each; its term ran out on 5 February 2026.|Signed: 2010; Extended: 2021; Russia: suspended its part in February 2023|2026-02|https://www.state.gov/new-start/
Nuclear Non-Proliferation Treaty|NPT,Non-Proliferation Treaty,Treaty on the Non-Proliferation of Nuclear Weapons|Treaty that five nuclear states may keep arms, others renounce them, and all work for disarmament.|In force: 1970; Outside: India, Israel, Pakistan, South Sudan; North Korea declared withdrawal in 2003|2025-01|https://disarmament.unoda.org/wmd/nuclear/npt/
Comprehensive Nuclear-Test-Ban Treaty|CTBT,Comprehensive Test Ban Treaty|Treaty that bans all nuclear tests; signed in 1996, not in force.|Missing: ratification by, among others, the United States and China; Russia revoked its own in 2023|2025-01|https://www.ctbto.org
Intermediate-Range Nuclear Forces Treaty|INF Treaty,INF|Treaty of 1987 that banned US and Soviet land-based missiles of 500 to 5,500 km; it ended in 2019.|Ended: August 2019, after US withdrawal|2025-01|https://www.state.gov
Joint Comprehensive Plan of Action|JCPOA,Iran nuclear deal|Agreement of 2015 that limited Iran’s nuclear programme in exchange for relief from sanctions.|United States: withdrew in May 2018|2025-01|https://www.iaea.org
Budapest Memorandum||Paper of 1994 in which Russia, the United States and the United Kingdom pledged to respect Ukraine’s borders when it gave up Soviet nuclear arms.|Signed: 5 December 1994|2025-01|https://treaties.un.org
Geneva Conventions|Geneva Convention|Four treaties on the treatment of wounded, prisoners and civilians in war.|Adopted: 1949; Parties: 196|2025-01|https://www.icrc.org
UN Convention on the Law of the Sea|UNCLOS,Law of the Sea Convention|Treaty on seas: 12-mile waters, 200-mile economic zones, passage. The United States has not ratified it.|Adopted: 1982; In force: 1994|2025-01|https://www.un.org/depts/los/
Schengen Area|Schengen|European countries without checks at their common borders.|Members: 29, since Bulgaria and Romania joined fully in January 2025|2025-01|https://home-affairs.ec.europa.eu
Minsk agreements|Minsk accords|Agreements of 2014 and 2015 meant to end fighting in eastern Ukraine; not carried out.|Second one: February 2015|2025-01|https://www.osce.org
Abraham Accords||Agreements of 2020 by which the United Arab Emirates, Bahrain and others took up relations with Israel.|Signed: September 2020|2025-01|https://www.state.gov/the-abraham-accords/
Good Friday Agreement|Belfast Agreement|Peace agreement of 1998 on Northern Ireland: shared government, consent, links with Ireland.|Signed: 10 April 1998|2025-01|https://www.gov.uk/government/publications/the-belfast-agreement
Nobel Peace Prize||Prize given each year in Oslo by a committee that Norway’s parliament names.|Prize of 2025: María Corina Machado; Prize of 2024: Nihon Hidankyo, Japanese survivors of the atomic bombs|2025-12|https://www.nobelprize.org
White House||Seat and office of the US president.|Address: 1600 Pennsylvania Avenue, Washington; President: Donald Trump, since 20 January 2025|2025-01|https://www.whitehouse.gov
US Congress|Congress@US+,U.S. Congress,United States Congress|The US legislature: House of Representatives and Senate.|House: 435 members, for two years; Senate: 100 members, for six years; Majority in both from January 2025: Republicans|2025-01|https://www.congress.gov
US Senate|Senate@US,Senate Republicans@US,Senate Democrats@US,U.S. Senate,United States Senate|Upper chamber of the US Congress; most bills need 60 votes to end debate.|Members: 100; Majority leader: John Thune, since January 2025|2025-01|https://www.senate.gov
US House of Representatives|House of Representatives@US,U.S. House,House@US,House Republicans@US,House Democrats@US|Lower chamber of the US Congress; tax bills begin here.|Members: 435; Speaker: Mike Johnson, since October 2023|2025-01|https://www.house.gov
US Supreme Court|Supreme Court@US,U.S. Supreme Court,Supreme Court of the United States|Highest US court; nine justices, for life.|Chief Justice: John Roberts, since 2005|2025-01|https://www.supremecourt.gov
US Department of State|State Department,U.S. State Department,Department of State|The US foreign ministry.|Secretary: Marco Rubio, since January 2025|2025-02|https://www.state.gov
US Department of Defense|Pentagon,Department of War,Defense Department,Department of Defense,U.S. Department of Defense|The US defence ministry, at the Pentagon in Arlington, Virginia; an order of September 2025 lets it also call itself Department of War.|Secretary: Pete Hegseth, since January 2025|2025-12|https://www.defense.gov
US Department of the Treasury|Treasury@US,Treasury Department,U.S. Treasury,Department of the Treasury|The US finance ministry; runs sanctions through its office OFAC.|Secretary: Scott Bessent, since January 2025|2025-02|https://home.treasury.gov
US Department of Justice|Justice Department,Department of Justice,DOJ|The US justice ministry, to which federal prosecutors and the FBI belong.|Acting Attorney General: Todd Blanche, nominated for the office in June 2026|2026-06|https://www.justice.gov
US Department of Homeland Security|Homeland Security Department,Department of Homeland Security,DHS|US department for borders, immigration, disasters and the protection of leaders.|Founded: 2002; Secretary: Markwayne Mullin, named in March 2026|2026-03|https://www.dhs.gov
US Department of Commerce|Commerce Department,Department of Commerce|US department for trade promotion, export controls, statistics and the census.|Secretary: Howard Lutnick, since February 2025|2025-02|https://www.commerce.gov
Central Intelligence Agency|CIA,C.I.A.|US foreign intelligence service.|Founded: 1947; Director: John Ratcliffe, since January 2025|2025-02|https://www.cia.gov
Federal Bureau of Investigation|FBI,F.B.I.|US federal police and domestic intelligence service.|Founded: 1908; Director: Kash Patel, since February 2025|2025-02|https://www.fbi.gov
National Security Agency|NSA,N.S.A.|US service for signals intelligence and protection of government networks.|Founded: 1952; Seat: Fort Meade, Maryland|2025-01|https://www.nsa.gov
US National Security Council|National Security Council@US,NSC@US|Body that advises the US president on security and foreign policy.|Founded: 1947|2025-01|https://www.whitehouse.gov/nsc/
Federal Reserve|Fed,the Fed,Federal Reserve Board|The US central bank: goals are stable prices and full employment.|Founded: 1913; Chair: Kevin Warsh, since 22 May 2026|2026-05|https://www.federalreserve.gov
Environmental Protection Agency|EPA,E.P.A.|US agency for air, water, waste and chemicals.|Founded: 1970; Administrator: Lee Zeldin, since January 2025|2025-02|https://www.epa.gov
Food and Drug Administration|FDA,F.D.A.|US agency that approves medicines and devices and watches over most food.|Founded: 1906, under its present name since 1930|2025-01|https://www.fda.gov
Centers for Disease Control and Prevention|CDC,C.D.C.|US public health agency.|Founded: 1946; Seat: Atlanta|2025-01|https://www.cdc.gov
Federal Communications Commission|FCC,F.C.C.|US regulator of radio, television, phone and internet access.|Founded: 1934; Chair: Brendan Carr, since January 2025|2025-02|https://www.fcc.gov
Securities and Exchange Commission|SEC,S.E.C.|US regulator of shares, bonds and their markets.|Founded: 1934|2025-01|https://www.sec.gov
Federal Trade Commission|FTC,F.T.C.|US agency for competition and consumer protection.|Founded: 1914|2025-01|https://www.ftc.gov
Federal Aviation Administration|FAA,F.A.A.|US regulator of flying.|Founded: 1958|2025-01|https://www.faa.gov
National Transportation Safety Board|NTSB|Independent US board that investigates accidents in transport; it recommends and does not regulate.|Founded: 1967|2025-01|https://www.ntsb.gov
Federal Emergency Management Agency|FEMA,F.E.M.A.|US agency for disaster help.|Founded: 1979|2025-01|https://www.fema.gov
Immigration and Customs Enforcement|ICE,U.S. Immigration and Customs Enforcement|US agency that arrests, detains and deports people without permission to stay.|Founded: 2003|2025-01|https://www.ice.gov
Customs and Border Protection|CBP,U.S. Customs and Border Protection|US agency at the borders; the Border Patrol belongs to it.|Founded: 2003|2025-01|https://www.cbp.gov
Drug Enforcement Administration|DEA,D.E.A.|US agency against illegal drugs.|Founded: 1973|2025-01|https://www.dea.gov
Internal Revenue Service|IRS,I.R.S.|US tax agency.|Root: 1862|2025-01|https://www.irs.gov
NASA|National Aeronautics and Space Administration,Nasa|US space agency.|Founded: 1958|2025-01|https://www.nasa.gov
US Agency for International Development|USAID,U.S. Agency for International Development|US agency for foreign aid; from January 2025 the administration froze most of its work and moved to wind it up.|Founded: 1961|2025-02|https://www.usaid.gov
Congressional Budget Office|CBO,C.B.O.|Office that tells the US Congress what bills would cost; its estimates favour no side by law.|Founded: 1974|2025-01|https://www.cbo.gov
Government Accountability Office|GAO,G.A.O.|The US Congress’s auditor of how federal money is spent.|Founded: 1921|2025-01|https://www.gao.gov
Office of the US Trade Representative|USTR,U.S. Trade Representative,Office of the United States Trade Representative|Office that negotiates US trade agreements.|Trade Representative: Jamieson Greer, since February 2025|2025-02|https://ustr.gov
Bureau of Reclamation|U.S. Bureau of Reclamation|US agency for dams and water in the western states; it can set shares of the Colorado River in shortage.|Founded: 1902|2025-01|https://www.usbr.gov
US Geological Survey|U.S. Geological Survey,USGS|US agency for earth science: quakes, water, minerals, maps.|Founded: 1879|2025-01|https://www.usgs.gov
Army Corps of Engineers|U.S. Army Corps of Engineers,Corps of Engineers|US Army command that builds and permits works on rivers, harbours and wetlands.|Founded: 1802, in its lasting form|2025-01|https://www.usace.army.mil
US Indo-Pacific Command|Indo-Pacific Command,INDOPACOM,U.S. Indo-Pacific Command|US military command for Asia and the Pacific.|Seat: Camp H. M. Smith, Hawaii|2025-01|https://www.pacom.mil
United States Forces Japan|U.S. Forces Japan,USFJ|US forces stationed in Japan under the treaty of 1960.|Seat: Yokota Air Base|2025-01|https://www.usfj.mil
Republican Party|GOP,G.O.P.,Republicans@US|One of the two large US parties; conservative.|Founded: 1854|2025-01|https://www.gop.com
US Democratic Party|Democratic Party@US,Democrats@US|One of the two large US parties; centre-left.|Roots: 1828|2025-01|https://democrats.org
AFL-CIO|A.F.L.-C.I.O.|Largest federation of US labour unions.|Founded: 1955|2025-01|https://aflcio.org
National Rifle Association|NRA,N.R.A.|US lobby for gun owners.|Founded: 1871|2025-01|https://www.nra.org
American Civil Liberties Union|ACLU,A.C.L.U.|US group that goes to court for civil liberties.|Founded: 1920|2025-01|https://www.aclu.org
NAACP|N.A.A.C.P.,National Association for the Advancement of Colored People|Oldest US group for the rights of Black people.|Founded: 1909|2025-01|https://naacp.org
UK House of Commons|House of Commons@GB,Commons@GB|Elected chamber of the United Kingdom’s Parliament.|UK members: 650; UK speaker: Lindsay Hoyle, since 2019|2025-01|https://www.parliament.uk
House of Lords|Lords@GB|Upper, unelected chamber of the United Kingdom’s Parliament; it can delay most bills.|Part of: the Parliament at Westminster|2025-01|https://www.parliament.uk/business/lords/
Downing Street|10 Downing Street,Number 10|Office and home of the United Kingdom’s prime minister.|Prime minister: Keir Starmer from July 2024, who in June 2026 announced that he would go|2026-06|https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street
Foreign, Commonwealth and Development Office|Foreign Office@GB,FCDO|The United Kingdom’s foreign ministry.|In present form: since 2020|2025-01|https://www.gov.uk/fcdo
Bank of England|BoE|Central bank of the United Kingdom; aims at two per cent inflation.|Founded: 1694; Governor: Andrew Bailey, since 2020|2025-01|https://www.bankofengland.co.uk
National Health Service|NHS,N.H.S.|The United Kingdom’s tax-paid health service, run apart in each of its four nations.|Founded: 1948|2025-01|https://www.nhs.uk
MI5|Security Service|The United Kingdom’s domestic intelligence service.|Founded: 1909|2025-01|https://www.mi5.gov.uk
MI6|Secret Intelligence Service|The United Kingdom’s foreign intelligence service.|Founded: 1909|2025-01|https://www.sis.gov.uk
UK Labour Party|Labour Party@GB,Labour@GB|Centre-left party of the United Kingdom, in government since July 2024.|Leader: Keir Starmer from 2020, whose successor was to be chosen from July 2026|2026-06|https://labour.org.uk
UK Conservative Party|Conservative Party@GB,Tories@GB,Conservatives@GB,Tory Party@GB|Centre-right party of the United Kingdom.|Leader: Kemi Badenoch, since November 2024|2025-01|https://www.conservatives.com
Bundestag|German parliament|Germany’s elected federal parliament.|Seat: Reichstag building, Berlin|2025-01|https://www.bundestag.de
Bundesbank|Deutsche Bundesbank|Germany’s central bank, part of the euro system.|President: Joachim Nagel, since 2022|2025-01|https://www.bundesbank.de
Alternative for Germany|AfD,Alternative für Deutschland|German party of the far right, founded in 2013.|Leaders: Alice Weidel and Tino Chrupalla|2025-01|https://www.afd.de
Christian Democratic Union|CDU@DE,Christian Democrats@DE|Germany’s large centre-right party.|Leader: Friedrich Merz, since 2022|2025-01|https://www.cdu.de
Social Democratic Party of Germany|SPD@DE,Social Democratic Party@DE,Social Democrats@DE|Germany’s oldest party, centre-left.|Roots: 1863|2025-01|https://www.spd.de
National Rally|Rassemblement National,RN@FR|French party of the far right, formerly the National Front.|President: Jordan Bardella, since 2022|2025-01|https://rassemblementnational.fr
French National Assembly|National Assembly@FR,Assemblée Nationale|France’s elected lower house of parliament.|French members: 577|2025-01|https://www.assemblee-nationale.fr
Kremlin||Seat of Russia’s president in Moscow; in news, the president’s office.|President: Vladimir Putin, since 2012, and from 2000 to 2008|2025-01|http://en.kremlin.ru
State Duma|Duma|Lower house of Russia’s parliament.|Members: 450|2025-01|http://duma.gov.ru
Federal Security Service|FSB,F.S.B.|Russia’s domestic intelligence service.|Founded: 1995|2025-01|http://www.fsb.ru
Wagner Group|Wagner|Russian private army, whose head Yevgeny Prigozhin led a mutiny in June 2023 and died in a plane crash that August.|Founder: Yevgeny Prigozhin|2025-01|https://home.treasury.gov
Chinese Communist Party|Communist Party of China,CCP,CPC|The party that rules China.|Founded: 1921; General Secretary: Xi Jinping, since 2012|2025-01|https://www.cpcnews.cn
National People's Congress|NPC|China’s legislature, which meets in full each March.|Chair: Zhao Leji, since 2023|2025-01|http://www.npc.gov.cn
People's Liberation Army|PLA@CN,Chinese military|China’s armed forces, which answer to the Communist Party.|Founded: 1927|2025-01|http://eng.mod.gov.cn
People's Bank of China|PBOC|China’s central bank.|Governor: Pan Gongsheng, since 2023|2025-01|http://www.pbc.gov.cn
Liberal Democratic Party of Japan|Liberal Democratic Party@JP,LDP@JP,Jiminto|Japan’s large conservative party, in government for most years since 1955.|Founded: 1955|2025-01|https://www.jimin.jp
Bank of Japan|BOJ|Japan’s central bank.|Governor: Kazuo Ueda, since 2023|2025-01|https://www.boj.or.jp
Japan Self-Defense Forces|Self-Defense Forces,Self-Defence Forces,SDF|Japan’s armed forces, so called because of the pacifist constitution.|Founded: 1954|2025-01|https://www.mod.go.jp
Knesset|Israeli parliament,Parliament@IL|Israel’s parliament.|Members: 120|2025-01|https://www.knesset.gov.il
Israel Defense Forces|IDF,Israeli military,Israel Defence Forces|Israel’s armed forces.|Founded: 1948|2025-01|https://www.idf.il
Mossad||Israel’s foreign intelligence service.|Director: David Barnea, since 2021|2025-01|https://www.mossad.gov.il
Palestinian Authority|Palestinian National Authority|Limited self-government in parts of the West Bank, set up by the Oslo accords.|Founded: 1994; President: Mahmoud Abbas, since 2005|2025-01|https://www.un.org/unispal/
Hamas||Palestinian Islamist movement that took over Gaza in 2007 and led the attack on Israel of 7 October 2023; listed as terrorist by the US, the EU and others.|Founded: 1987|2025-01|https://www.consilium.europa.eu
Hezbollah|Hizbollah,Hizbullah|Lebanese Shiite party and militia backed by Iran; listed as terrorist by the US and others.|Founded: in the early 1980s; Leader from 1992: Hassan Nasrallah, killed in September 2024|2025-01|https://www.state.gov
Houthis|Houthi,Ansar Allah,Houthi movement|Movement that controls north-western Yemen, Sanaa included, and has attacked ships in the Red Sea since late 2023.|Took Sanaa: September 2014|2025-01|https://press.un.org
Taliban||Islamist movement that has ruled Afghanistan since August 2021, and did from 1996 to 2001.|Founded: 1994|2025-01|https://press.un.org
Islamic State|ISIS,ISIL,Daesh,Islamic State group|Jihadist group that held parts of Iraq and Syria until 2019.|Declared: June 2014|2025-01|https://www.un.org/securitycouncil/
Al Qaeda|al-Qaeda,Al-Qaida,Qaeda|Jihadist network behind the attacks of 11 September 2001.|Founder: Osama bin Laden, killed in 2011|2025-01|https://www.un.org/securitycouncil/
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard|Iran’s ideological armed force, beside its army.|Founded: 1979|2025-01|https://www.state.gov
Verkhovna Rada|Rada,Ukrainian parliament,Parliament@UA|Ukraine’s parliament.|Seat: Kyiv|2025-01|https://www.rada.gov.ua
Bharatiya Janata Party|BJP|India’s governing party since 2014, Hindu nationalist.|Founded: 1980|2025-01|https://www.bjp.org
Indian National Congress|Congress Party@IN,Congress@IN|India’s oldest large party, in opposition since 2014.|Founded: 1885|2025-01|https://www.inc.in
Reserve Bank of India|RBI|India’s central bank.|Governor: Sanjay Malhotra, since December 2024|2025-01|https://www.rbi.org.in
African National Congress|ANC,A.N.C.|South African party in government since 1994, since 2024 in coalition.|Founded: 1912; President: Cyril Ramaphosa, since 2017|2025-01|https://www.anc1912.org.za
Bank of Canada||Canada’s central bank.|Governor: Tiff Macklem, since 2020|2025-01|https://www.bankofcanada.ca
Liberal Party of Canada|Liberals@CA,Liberal Party@CA|Canada’s centre or centre-left party, in government since 2015.|Founded: 1867|2025-01|https://liberal.ca
Royal Canadian Mounted Police|RCMP|Canada’s federal police.|Founded: 1873|2025-01|https://www.rcmp-grc.gc.ca
Reserve Bank of Australia|RBA|Australia’s central bank.|Governor: Michele Bullock, since 2023|2025-01|https://www.rba.gov.au
European People's Party|EPP|Centre-right group, the largest in the European Parliament.|Leader: Manfred Weber|2025-01|https://www.epp.eu
Amnesty International|Amnesty|Group that documents and campaigns against abuses of human rights.|Founded: 1961; Seat: London|2025-01|https://www.amnesty.org
Human Rights Watch|HRW|Group that documents abuses of human rights.|Founded: 1978; Seat: New York|2025-01|https://www.hrw.org
Doctors Without Borders|Médecins Sans Frontières,MSF|Medical aid group.|Founded: 1971; Nobel Peace Prize: 1999|2025-01|https://www.msf.org
Greenpeace||Environmental campaign group.|Founded: 1971|2025-01|https://www.greenpeace.org
Transparency International||Group against corruption; publishes a yearly index of how it is perceived.|Founded: 1993; Seat: Berlin|2025-01|https://www.transparency.org
Reporters Without Borders|RSF|Group for press freedom; publishes a yearly index.|Founded: 1985; Seat: Paris|2025-01|https://rsf.org
International Olympic Committee|IOC|Body that owns the Olympic Games.|Seat: Lausanne; President: Kirsty Coventry, since June 2025|2025-12|https://www.olympics.com/ioc
FIFA|Fifa|World football’s governing body.|Founded: 1904; Seat: Zurich; President: Gianni Infantino, since 2016|2025-01|https://www.fifa.com
International Institute for Strategic Studies|IISS|London research institute on security; publishes The Military Balance.|Founded: 1958|2025-01|https://www.iiss.org
Stockholm International Peace Research Institute|SIPRI|Swedish institute that counts arms, arms sales and military spending.|Founded: 1966|2025-01|https://www.sipri.org
RAND Corporation|RAND,Rand|US research institute, largely on government contracts.|Founded: 1948|2025-01|https://www.rand.org
Brookings Institution|Brookings|Research institute in Washington.|Founded: 1916|2025-01|https://www.brookings.edu
Center for Strategic and International Studies|CSIS|Research institute on security in Washington.|Founded: 1962|2025-01|https://www.csis.org
Council on Foreign Relations|CFR|Research institute and club on foreign policy in New York; publishes Foreign Affairs.|Founded: 1921|2025-01|https://www.cfr.org
Heritage Foundation||Conservative research institute in Washington, behind the plan called Project 2025.|Founded: 1973|2025-01|https://www.heritage.org
Chatham House|Royal Institute of International Affairs|London institute on foreign affairs, known for its rule on not naming speakers.|Founded: 1920|2025-01|https://www.chathamhouse.org
Pew Research Center|Pew|US centre for opinion surveys that takes no positions.|Seat: Washington|2025-01|https://www.pewresearch.org
Gallup||US polling company.|Founded: 1935|2025-01|https://www.gallup.com
Reuters||News agency.|Founded: 1851; Owner: Thomson Reuters|2025-01|https://www.reuters.com
Associated Press|AP,A.P.,The Associated Press|US news agency, owned by its member newspapers and broadcasters.|Founded: 1846|2025-01|https://apnews.com
Agence France-Presse|AFP|French news agency.|Founded: 1944, with roots in 1835|2025-01|https://www.afp.com
Bloomberg|Bloomberg News|US financial news and data company.|Founded: 1981 by Michael Bloomberg and partners|2025-01|https://www.bloomberg.com
BBC|British Broadcasting Corporation|British public broadcaster, paid for by a licence fee.|Founded: 1922|2025-01|https://www.bbc.com
CNN|Cable News Network|US television news channel.|Founded: 1980|2025-01|https://www.cnn.com
Fox News||US television news channel, conservative in its opinion shows.|Founded: 1996; Owner: Fox Corporation|2025-01|https://www.foxnews.com
New York Times|The New York Times|US daily newspaper.|Founded: 1851|2025-01|https://www.nytimes.com
Washington Post|The Washington Post|US daily newspaper, owned by Jeff Bezos since 2013.|Founded: 1877|2025-01|https://www.washingtonpost.com
Wall Street Journal|The Wall Street Journal|US business daily, owned by News Corp.|Founded: 1889|2025-01|https://www.wsj.com
Financial Times|FT|British business daily, owned by Nikkei of Japan since 2015.|Founded: 1888|2025-01|https://www.ft.com
The Guardian|Guardian|British daily newspaper, owned by a trust.|Founded: 1821|2025-01|https://www.theguardian.com
Al Jazeera|Aljazeera|Broadcaster based in Doha and paid for by Qatar.|Founded: 1996|2025-01|https://www.aljazeera.com
NHK||Japan’s public broadcaster.|Founded: 1925|2025-01|https://www.nhk.or.jp
Kyodo News|Kyodo|Japanese news agency.|Founded: 1945|2025-01|https://english.kyodonews.net
Nikkei||Japanese business daily and publisher of the Nikkei 225 share index; owner of the Financial Times.|Founded: 1876|2025-01|https://www.nikkei.com
Xinhua|Xinhua News Agency|China’s state news agency.|Founded: 1931|2025-01|https://english.news.cn
Global Times||Chinese newspaper under the Communist Party’s People’s Daily.|English edition: since 2009|2025-01|https://www.globaltimes.cn
TASS|Tass|Russia’s state news agency.|Founded: 1904|2025-01|https://tass.com
RT|Russia Today|Russian state broadcaster for audiences abroad, banned in the EU since March 2022.|Founded: 2005|2025-01|https://www.consilium.europa.eu
KCNA|Korean Central News Agency|North Korea’s state news agency.|Founded: 1946|2025-01|http://www.kcna.kp
Yonhap|Yonhap News Agency|South Korean news agency.|Founded: 1980|2025-01|https://en.yna.co.kr
STL.News||Online news publisher in St. Louis, Missouri.|Seat: St. Louis|2025-01|https://www.stl.news
TSMC|Taiwan Semiconductor Manufacturing Company,Taiwan Semiconductor|Taiwanese maker of most of the world’s most advanced chips, for other firms’ designs.|Founded: 1987; Seat: Hsinchu|2025-01|https://www.tsmc.com
Nvidia|NVIDIA|US designer of chips used for artificial intelligence.|Founded: 1993; Head: Jensen Huang|2025-01|https://www.nvidia.com
ASML||Dutch maker of the machines that print chips; the only one for the most advanced kind.|Founded: 1984; Seat: Veldhoven|2025-01|https://www.asml.com
Intel||US chip maker.|Founded: 1968; Seat: Santa Clara, California|2025-01|https://www.intel.com
Samsung|Samsung Electronics|South Korean maker of chips and devices.|Electronics arm founded: 1969|2025-01|https://www.samsung.com
Huawei||Chinese maker of telecoms gear, under US export limits since 2019.|Founded: 1987; Seat: Shenzhen|2025-01|https://www.huawei.com
OpenAI||US developer of ChatGPT.|Founded: 2015; Head: Sam Altman|2025-01|https://openai.com
Google|Alphabet|US internet company, part of Alphabet.|Founded: 1998|2025-01|https://abc.xyz
Microsoft||US software company.|Founded: 1975; Head: Satya Nadella, since 2014|2025-01|https://www.microsoft.com
Apple||US maker of computers and telephones.|Founded: 1976; Head: Tim Cook, since 2011|2025-01|https://www.apple.com
Amazon||US online retailer and cloud company.|Founded: 1994; Head: Andy Jassy, since 2021|2025-01|https://www.aboutamazon.com
Meta|Meta Platforms,Facebook|US company behind Facebook, Instagram and WhatsApp.|Founded: 2004; Head: Mark Zuckerberg|2025-01|https://about.meta.com
X|Twitter|Social network, Twitter until 2023, owned by Elon Musk since October 2022.|Founded: 2006|2025-01|https://x.com
TikTok||Video app of the Chinese company ByteDance; a US law of April 2024 ordered its sale or ban.|Outside China: since 2017|2025-01|https://www.tiktok.com
Tesla||US maker of electric cars.|Founded: 2003; Head: Elon Musk|2025-01|https://www.tesla.com
SpaceX||US rocket and satellite company, operator of Starlink.|Founded: 2002 by Elon Musk|2025-01|https://www.spacex.com
Boeing||US maker of aircraft.|Founded: 1916; Head: Kelly Ortberg, since August 2024|2025-01|https://www.boeing.com
Airbus||European maker of aircraft.|Seat: Leiden and Toulouse; Head: Guillaume Faury, since 2019|2025-01|https://www.airbus.com
Lockheed Martin|Lockheed|US arms company, maker of the F-35.|Formed: 1995|2025-01|https://www.lockheedmartin.com
Gazprom||Russian state-controlled gas company.|Founded: 1989|2025-01|https://www.gazprom.com
Saudi Aramco|Aramco|Saudi state-controlled oil company.|Roots: 1933|2025-01|https://www.aramco.com
HM Treasury|Treasury@GB|The United Kingdom’s finance ministry, headed by the chancellor of the exchequer.|Chancellor: Rachel Reeves, since July 2024|2025-12|https://www.gov.uk/government/organisations/hm-treasury
UK Parliament|Parliament@GB,British Parliament,Houses of Parliament|The United Kingdom’s legislature: the elected House of Commons and the House of Lords.|Seat: Westminster|2025-12|https://www.parliament.uk
UK Supreme Court|Supreme Court@GB|The United Kingdom’s highest court; it cannot strike down acts of Parliament.|Set up: 2009; Judges: 12|2025-12|https://www.supremecourt.uk
UK Liberal Democrats|Liberal Democrats@GB,Lib Dems@GB|Centrist party of the United Kingdom.|Leader: Ed Davey, since 2020|2025-12|https://www.libdems.org.uk
Green Party of England and Wales|Green Party@GB,Greens@GB|Party of the left and for the environment.|Leader: Zack Polanski, since September 2025|2025-12|https://greenparty.org.uk
Conservative Party of Canada|Conservative Party@CA,Conservatives@CA,Tories@CA|Canada’s centre-right party, in opposition since 2015.|Leader: Pierre Poilievre, since 2022|2025-12|https://www.conservative.ca
New Democratic Party|NDP@CA|Canadian party of the left.|Founded: 1961|2025-12|https://www.ndp.ca
Canadian House of Commons|House of Commons@CA,Commons@CA|Canada’s elected chamber.|Members: 343 since the election of April 2025|2025-12|https://www.ourcommons.ca
Australian Labor Party|Labor Party@AU,Labor@AU,ALP@AU|Centre-left party of Australia, in government since May 2022.|Leader: Anthony Albanese, since 2019|2025-12|https://alp.org.au
Liberal Party of Australia|Liberal Party@AU,Liberals@AU|Centre-right party of Australia, usually allied with the Nationals.|Founded: 1944|2025-12|https://www.liberal.org.au
New Zealand Labour Party|Labour Party@NZ,Labour@NZ|Centre-left party of New Zealand, in opposition since 2023.|Leader: Chris Hipkins, since January 2023|2025-12|https://www.labour.org.nz
New Zealand National Party|National Party@NZ,National@NZ|Centre-right party of New Zealand, in government since November 2023.|Leader: Christopher Luxon, since 2021|2025-12|https://www.national.org.nz
Democratic Party of Korea|Democratic Party@KR|Centre-left party of South Korea, in government since June 2025.|President from it: Lee Jae-myung|2025-12|https://theminjoo.kr
People Power Party|PPP@KR|Conservative party of South Korea, in opposition since June 2025.|Founded: 2020|2025-12|https://www.peoplepowerparty.kr
Democratic Progressive Party||Taiwanese party, in the presidency since 2016; it holds that Taiwan is already sovereign.|Founded: 1986; Chair: Lai Ching-te, since 2023|2025-12|https://www.dpp.org.tw
Kuomintang|KMT|Taiwanese party that favours closer ties with China; the Nationalists who ruled China until 1949.|Chair: Cheng Li-wun, since November 2025|2025-12|https://www.kmt.org.tw
Komeito||Japanese party with Buddhist roots, which left the coalition with the Liberal Democrats in October 2025.|Allied with them: 1999 to 2025|2025-12|https://www.komei.or.jp
Japan Innovation Party|Nippon Ishin,Ishin|Japanese party from Osaka that backs Sanae Takaichi’s government.|Agreement: October 2025|2025-12|https://o-ishin.jp
Free Democratic Party|FDP@DE|German liberal party, out of the Bundestag since February 2025.|Founded: 1948|2025-12|https://www.fdp.de
Alliance 90/The Greens|Greens@DE,Green Party@DE,Alliance 90|German Green party, in opposition since May 2025.|In government: 2021 to 2025|2025-12|https://www.gruene.de
The Left|Left Party@DE,Die Linke|German party of the left.|Formed: 2007|2025-12|https://www.die-linke.de
La France Insoumise|France Unbowed,LFI@FR|French party of the left around Jean-Luc Mélenchon.|Founded: 2016|2025-12|https://lafranceinsoumise.fr
Brothers of Italy|Fratelli d'Italia|Italian party of the right, the largest in government since October 2022.|Leader: Giorgia Meloni, since 2014|2025-12|https://www.fratelli-italia.it
Spanish Socialist Workers' Party|PSOE,Socialist Party@ES,Socialists@ES|Spain’s centre-left party, in government since June 2018.|Leader: Pedro Sánchez|2025-12|https://www.psoe.es
People's Party of Spain|People's Party@ES,PP@ES,Popular Party@ES|Spain’s conservative party, in opposition since 2018.|Leader: Alberto Núñez Feijóo, since 2022|2025-12|https://www.pp.es
Vox||Spanish party of the far right.|Leader: Santiago Abascal, since 2014|2025-12|https://www.voxespana.es
Law and Justice|PiS@PL|Poland’s national-conservative party, in government from 2015 to 2023.|Leader: Jarosław Kaczyński, since 2003|2025-12|https://pis.org.pl
Civic Platform|Civic Coalition@PL|Poland’s centrist party, in government since December 2023.|Leader: Donald Tusk|2025-12|https://platforma.org
Fidesz||Hungarian party of the right, in government from 2010 to May 2026.|Leader: Viktor Orbán|2026-05|https://fidesz.hu
Tisza|Tisza Party,Respect and Freedom|Hungarian centre-right party, in government since May 2026 after winning the election of April.|Leader: Péter Magyar|2026-05|https://magyartisza.hu
Justice and Development Party|AKP,AK Party|Turkey’s governing party since 2002, conservative and religious.|Leader: Recep Tayyip Erdogan|2025-12|https://www.akparti.org.tr
Republican People's Party|CHP|Turkey’s largest opposition party, secular and centre-left.|Leader: Özgür Özel, since November 2023|2025-12|https://chp.org.tr
Likud||Israeli party of the right.|Leader: Benjamin Netanyahu|2025-12|https://www.likud.org.il
Fatah||Palestinian party that leads the Palestinian Authority.|Leader: Mahmoud Abbas|2025-12|https://www.un.org/unispal/
Guardian Council||Iranian body that checks laws and candidates for elections.|Members: 12, six clerics and six jurists|2025-12|https://www.shora-gc.ir
Assembly of Experts||Iranian body of clerics that chooses the supreme leader.|Members: 88; Latest choice: Mojtaba Khamenei, March 2026|2026-03|https://president.ir
Workers' Party|PT@BR|Brazil’s large party of the left.|Founder: Luiz Inácio Lula da Silva|2025-12|https://pt.org.br
Morena||Mexico’s governing party since 2018.|Founder: Andrés Manuel López Obrador|2025-12|https://morena.org
Democratic Alliance|DA@ZA|South African liberal party, since June 2024 in government with the ANC.|Formed: 2000|2025-12|https://www.da.org.za
Bank of Korea|BOK|South Korea’s central bank.|Founded: 1950|2025-12|https://www.bok.or.kr
Swiss National Bank|SNB|Switzerland’s central bank.|Chair: Martin Schlegel, since October 2024|2025-12|https://www.snb.ch
Bank for International Settlements|BIS|Bank of the central banks, in Basel.|Founded: 1930; General Manager: Pablo Hernández de Cos, since July 2025|2025-12|https://www.bis.org
Financial Action Task Force|FATF|Body against money laundering; its grey and black lists name states that fall short.|Founded: 1989; Seat: Paris|2025-12|https://www.fatf-gafi.org
Permanent Court of Arbitration|PCA@NL|Body in The Hague that runs arbitrations between states, as on the South China Sea in 2016.|Founded: 1899|2025-12|https://pca-cpa.org
Asian Infrastructure Investment Bank|AIIB|Development bank led from Beijing.|Founded: 2016; Members: 110|2025-12|https://www.aiib.org
Asian Development Bank|ADB|Development bank for Asia, led by Japan by custom.|Founded: 1966; Seat: Manila; President: Masato Kanda, since February 2025|2025-12|https://www.adb.org
UN Conference on Trade and Development|UNCTAD|UN body on trade and development.|Founded: 1964; Seat: Geneva|2025-12|https://unctad.org
World Meteorological Organization|WMO|UN agency for weather and climate.|Seat: Geneva; Secretary-General: Celeste Saulo, since 2024|2025-12|https://wmo.int
UN Office for the Coordination of Humanitarian Affairs|OCHA,UN OCHA|UN office that coordinates emergency aid and counts needs.|Head: Tom Fletcher, since November 2024|2025-12|https://www.unocha.org
Gaza Health Ministry|Health Ministry in Gaza,Gaza's Health Ministry|Authority in Gaza under Hamas that counts the dead; it does not tell fighters from civilians.|Figures: used by the UN, disputed by Israel|2025-12|https://www.ochaopt.org
Board of Peace||Body set up under Donald Trump’s plan for Gaza, which the UN Security Council endorsed in November 2025.|UN resolution: 2803 of 17 November 2025|2025-12|https://press.un.org
Coalition of the Willing||Group of states, led by the United Kingdom and France, that plan security guarantees for Ukraine.|Begun: March 2025|2025-12|https://www.gov.uk
Ramstein Group|Ukraine Defense Contact Group,Ukraine Defence Contact Group|Group of some fifty states that coordinate arms for Ukraine.|First met: April 2022 at Ramstein, Germany|2025-12|https://www.nato.int
Treaty on the Prohibition of Nuclear Weapons|TPNW,nuclear ban treaty|Treaty that bans nuclear weapons; no nuclear state has joined.|In force: January 2021|2025-12|https://disarmament.unoda.org
Chemical Weapons Convention||Treaty that bans chemical weapons and has them destroyed.|In force: 1997; Members: 193|2025-12|https://www.opcw.org
Wassenaar Arrangement||Agreement of 42 states on export controls for arms and dual-use goods; it does not bind.|Since: 1996|2025-12|https://www.wassenaar.org
Missile Technology Control Regime|MTCR|Agreement of 35 states to limit exports of missiles and drones.|Since: 1987|2025-12|https://mtcr.info
Proliferation Security Initiative|PSI|Cooperation of states to stop transports of weapons of mass destruction.|Since: 2003|2025-12|https://www.state.gov
Treaty of Mutual Cooperation and Security between the United States and Japan|U.S.-Japan Security Treaty,Japan-U.S. Security Treaty,US-Japan Security Treaty|Treaty of 1960: the United States helps defend Japan (Article 5) and may use bases there (Article 6).|Signed: 19 January 1960|2025-12|https://www.mofa.go.jp
Mutual Defense Treaty|U.S.-South Korea Mutual Defense Treaty,Mutual Defense Treaty with the Philippines|Name of US treaties with the Philippines (1951) and with South Korea (1953): an armed attack is met according to each side’s constitution.|Signed: 1951 and 1953|2025-12|https://www.state.gov
Taiwan Relations Act||US law of 1979: the United States supplies Taiwan with arms to defend itself; it does not promise to fight.|Signed: April 1979|2025-12|https://www.congress.gov
ANZUS|ANZUS Treaty|Treaty of Australia, New Zealand and the United States of 1951; the US suspended its duties to New Zealand in 1986.|Signed: 1951|2025-12|https://www.dfat.gov.au
High Seas Treaty|BBNJ Agreement|UN treaty on life in the seas beyond national waters; in force since January 2026.|Adopted: June 2023; Enough ratifications: September 2025|2026-01|https://www.un.org/bbnjagreement/
Montreal Protocol||Treaty of 1987 that phased out gases harmful to the ozone layer.|In force: 1989|2025-12|https://ozone.unep.org
Convention on Biological Diversity|CBD@CA,UN biodiversity convention|Treaty of 1992 on nature; its parties agreed in 2022 to protect 30 per cent of land and sea by 2030.|United States: not a party|2025-12|https://www.cbd.int
UN Framework Convention on Climate Change|UNFCCC|Treaty of 1992 under which the climate conferences meet.|Executive Secretary: Simon Stiell, since 2022|2025-12|https://unfccc.int
Refugee Convention|1951 Refugee Convention,Geneva Refugee Convention|Treaty of 1951 that says who is a refugee and bans sending them back to danger.|Parties: nearly 150 with the protocol of 1967|2025-12|https://www.unhcr.org
European Convention on Human Rights||Treaty of the Council of Europe on basic rights, watched over by the court in Strasbourg; not an EU law.|In force: 1953|2025-12|https://www.echr.coe.int
Vienna Convention on Diplomatic Relations||Treaty of 1961 on embassies and the immunity of diplomats.|In force: 1964|2025-12|https://legal.un.org
Rome Statute||Treaty of 1998 that set up the International Criminal Court.|In force: July 2002; Members: 125|2025-12|https://www.icc-cpi.int
Oslo Accords||Agreements of Israel and the Palestine Liberation Organization of 1993 and 1995 on limited self-rule.|First one: September 1993|2025-12|https://www.un.org/unispal/
Camp David Accords||Agreements of Egypt and Israel of 1978, brokered by the United States, that led to their peace treaty of 1979.|Signed: 17 September 1978|2025-12|https://history.state.gov
Dayton Agreement|Dayton Accords,Dayton Peace Agreement|Peace of 1995 for Bosnia: one state of two entities, watched by a high representative.|Signed: 14 December 1995|2025-12|https://www.osce.org
Windsor Framework||Agreement of the EU and the United Kingdom of 2023 on trade with Northern Ireland.|Agreed: February 2023|2025-12|https://www.gov.uk
Maastricht Treaty||Treaty of 1992 that founded the European Union and laid the ground for the euro.|In force: November 1993|2025-12|https://eur-lex.europa.eu
Lisbon Treaty|Treaty of Lisbon|Treaty that gave the EU its present rules, with more majority votes and the clause on leaving (Article 50).|In force: December 2009|2025-12|https://eur-lex.europa.eu
AI Act|EU AI Act,Artificial Intelligence Act|EU law that sets duties for artificial intelligence by risk; its parts apply step by step.|In force: August 2024|2025-12|https://digital-strategy.ec.europa.eu
Digital Services Act|DSA|EU law on what large online platforms must do about illegal content and risks.|In full force: February 2024|2025-12|https://digital-strategy.ec.europa.eu
Digital Markets Act|DMA|EU law with duties for the largest platforms, called gatekeepers.|Applies: since 2023|2025-12|https://digital-markets-act.ec.europa.eu
Inflation Reduction Act||US law of August 2022 on climate, health costs and taxes; parts were undone in July 2025.|Signed: 16 August 2022|2025-12|https://www.congress.gov
CHIPS Act|CHIPS and Science Act,Chips Act|US law of August 2022 with some 50 billion dollars for chip factories and research.|Signed: 9 August 2022|2025-12|https://www.congress.gov
One Big Beautiful Bill Act|One Big Beautiful Bill|US law of July 2025 on taxes and spending, passed by budget reconciliation.|Signed: 4 July 2025|2025-12|https://www.congress.gov
Affordable Care Act|Obamacare|US law of 2010 on health insurance.|Signed: 23 March 2010|2025-12|https://www.congress.gov
Belt and Road Initiative|Belt and Road,BRI@CN|China’s programme of loans and building abroad.|Announced: 2013|2025-12|https://www.yidaiyilu.gov.cn
`;
