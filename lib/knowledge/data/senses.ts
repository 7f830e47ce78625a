/**
 * Names that mean several things: "name|sense|what it is|names that speak for it|+|kind"; a name with "!" counts twice.
 * Names stand for words of the article: places, people, bodies and roles it mentions. A "+" marks the sense that is
 * meant where nothing speaks against it;
 * a sense without a description is told by those under this name, "=organization:Name" under that one. The kind is that of
 * the name in the article: place, where none is given.
 */
export const SENSES = `
Georgia|Georgia (country)|Country in the Caucasus, capital Tbilisi.|Tbilisi,Abkhazia,South Ossetia,Batumi,Gori,Russia,Russian,Moscow,Caucasus,Armenia,Azerbaijan,Ukraine,Georgian Dream,Saakashvili,Kobakhidze,European Union,EU,NATO,Turkey,Black Sea,Kremlin|
Georgia|Georgia (US state)|State in the south-east of the United States, capital Atlanta.|Atlanta,Savannah,Augusta,Macon,Fulton County,Kemp,Ossoff,Warnock,Raffensperger,Alabama,Florida,South Carolina,Tennessee,North Carolina,Texas,Arizona,Michigan,Pennsylvania,Wisconsin,Nevada,Republican,Democrat,Democratic,Senate,Congress,governor,Trump,Biden,United States,Washington,Supreme Court|
Washington|city||White House,Congress,Senate,Pentagon,State Department,Tokyo,Beijing,Moscow,London,Seoul,Kyiv,Brussels,Capitol,Biden,Trump,House,Federal Reserve,NATO,China,Japan,Russia,Israel,Iran|+
Washington|Washington (state)|State in the north-west of the United States, capital Olympia.|Seattle!,Spokane!,Tacoma!,Olympia,Puget Sound!,Oregon,Idaho,Inslee,Ferguson,Cascades,Yakima!,Boeing,Washington State,King County|
Jordan|country||Amman,Israel,Syria,Iraq,Abdullah,West Bank,Jerusalem,Saudi Arabia,Egypt,Arab League,Hamas,Gaza,Palestinian|+
Congo|Democratic Republic of the Congo|Democratic Republic of the Congo, capital Kinshasa, formerly Zaire.|Kinshasa,Goma,Kivu,Tshisekedi,Kabila,Rwanda,M23,Uganda,Katanga,Bukavu,Lubumbashi,Ituri,Burundi,Zaire,Mobutu,Kagame|
Congo|Republic of the Congo|Republic of the Congo, capital Brazzaville.|Brazzaville,Pointe-Noire,Sassou,Sassou Nguesso,Gabon|
Korea|South Korea|South Korea, in English often just “Korea”.|Seoul,Busan,Lee Jae-myung,Yoon,Samsung,Hyundai,Incheon|
Korea|North Korea|North Korea, in English rarely just “Korea”.|Pyongyang,Kim Jong Un|
Guinea|Guinea|Country in West Africa, capital Conakry.|Conakry,Doumbouya,Sierra Leone,Liberia,Mali,Senegal,ECOWAS,Condé,Simandou|+
Ireland|country||Dublin,Cork,Galway,Martin,Varadkar,Taoiseach,European Union,Dáil|+
Paris|city||France,French,Macron,Seine,Élysée,Louvre,Europe|+
Paris|Paris, Texas|Town in Texas.|Texas,Lamar County|
London|city||Britain,United Kingdom,England,Thames,Downing Street,Westminster,Parliament,Starmer,Europe|+
London|London, Ontario|City in Ontario, Canada.|Ontario,Toronto,Canada|
Moscow|city||Russia,Russian,Kremlin,Putin,Ukraine,Kyiv,Lavrov|+
Moscow|Moscow, Idaho|Town in Idaho, seat of its university.|Idaho,Kohberger,Latah County,Pullman|
Athens|city||Greece,Greek,Mitsotakis,Acropolis,Piraeus|+
Athens|Athens, Georgia|City in the US state of Georgia.|Atlanta,University of Georgia,Clarke County|
Alexandria|Alexandria, Egypt|Port of Egypt on the Mediterranean.|Egypt,Cairo,Egyptian,Nile,Mediterranean,Sisi|
Alexandria|Alexandria, Virginia|City in Virginia, beside Washington.|Virginia,Washington,Arlington,Fairfax,Potomac,Eastern District of Virginia|
Birmingham|Birmingham, England|Second-largest city of the United Kingdom.|England,Britain,United Kingdom,London,Manchester,West Midlands,Coventry,Leeds,Starmer,Labour|
Birmingham|Birmingham, Alabama|City in Alabama.|Alabama,Montgomery,Mobile,Jefferson County,Tuscaloosa,Atlanta|
Cambridge|Cambridge, England|University city in England.|England,Britain,United Kingdom,London,Oxford,Cambridgeshire,University of Cambridge|
Cambridge|Cambridge, Massachusetts|City beside Boston, seat of Harvard and MIT.|Massachusetts,Boston,Harvard,Harvard University,MIT,M.I.T.|
Portland|Portland, Oregon|Largest city of Oregon.|Oregon,Seattle,Salem,Multnomah County,Willamette,Kotek|
Portland|Portland, Maine|Largest city of Maine.|Maine,Augusta,Bangor,Mills,New England,Collins|
Springfield|Springfield, Illinois|Capital of Illinois.|Illinois,Chicago,Pritzker|
Springfield|Springfield, Massachusetts|City in Massachusetts.|Massachusetts,Boston,Hartford|
Springfield|Springfield, Ohio|City in Ohio.|Ohio,Vance,DeWine,Haiti,Haitian,Dayton|
Springfield|Springfield, Missouri|City in Missouri.|Missouri,Kansas City,St. Louis|
Columbus|Columbus, Ohio|Capital of Ohio.|Ohio,Cleveland,DeWine,Cincinnati|
Columbus|Columbus, Georgia|City in the US state of Georgia.|Atlanta,Fort Benning|
Richmond|Richmond, Virginia|Capital of Virginia.|Virginia,Norfolk,Youngkin,Spanberger|
Richmond|Richmond, California|City on San Francisco Bay.|California,Oakland,San Francisco,Chevron|
Melbourne|city||Australia,Sydney,Victoria,Canberra,Albanese,Australian|+
Melbourne|Melbourne, Florida|City on Florida’s east coast.|Florida,Orlando,Brevard County,Cape Canaveral|
Perth|Perth, Australia|Capital of Western Australia.|Australia,Western Australia,Sydney,Fremantle|
Perth|Perth, Scotland|City in Scotland.|Scotland,Edinburgh,Dundee,Swinney|
Newcastle|Newcastle, England|City on the Tyne in northern England.|England,Britain,United Kingdom,Sunderland,Tyne,Durham,London|
Newcastle|Newcastle, Australia|Port in New South Wales.|Australia,New South Wales,Sydney,Hunter Valley|
Hyderabad|Hyderabad, India|Capital of Telangana, India.|India,Telangana,Delhi,Mumbai,Modi,Bengaluru|
Hyderabad|Hyderabad, Pakistan|City in Sindh, Pakistan.|Pakistan,Sindh,Karachi,Islamabad|
Tripoli|Tripoli, Libya|Capital of Libya.|Libya,Libyan,Benghazi,Haftar,Dbeibah|
Tripoli|Tripoli, Lebanon|City in northern Lebanon.|Lebanon,Beirut,Hezbollah,Lebanese|
Santiago|Santiago, Chile|Capital of Chile.|Chile,Boric,Chilean,Valparaíso|
Santiago|Santiago de Cuba|City in eastern Cuba.|Cuba,Havana,Díaz-Canel|
Valencia|Valencia, Spain|City in eastern Spain.|Spain,Madrid,Sánchez,Mazón,Barcelona,Spanish|
Valencia|Valencia, Venezuela|City in Venezuela.|Venezuela,Caracas,Maduro,Carabobo|
San Jose|San Jose, California|Largest city of Silicon Valley.|California,Silicon Valley,San Francisco,Oakland,Santa Clara County|
San Jose|San José, Costa Rica|Capital of Costa Rica.|Costa Rica,Chaves|
St. Petersburg|St. Petersburg, Russia|Second-largest city of Russia.|Russia,Moscow,Putin,Russian,Kremlin,Neva|
St. Petersburg|St. Petersburg, Florida|City on Tampa Bay.|Florida,Tampa,DeSantis,Pinellas County|
Vancouver|Vancouver, British Columbia|Largest city of Canada’s west.|Canada,British Columbia,Toronto,Eby,Carney|
Vancouver|Vancouver, Washington|City in the US state of Washington, across from Portland.|Portland,Oregon,Seattle,Clark County|
Hamilton|Hamilton, Ontario|City in Ontario, Canada.|Ontario,Toronto,Canada|
Hamilton|Hamilton, New Zealand|City in New Zealand.|New Zealand,Auckland,Waikato|
Hamilton|Hamilton, Bermuda|Capital of Bermuda.|Bermuda|
Kingston|Kingston, Jamaica|Capital of Jamaica.|Jamaica,Holness,Caribbean|
Kingston|Kingston, Ontario|City in Ontario, Canada.|Ontario,Canada,Toronto|
Naples|Naples, Italy|City in southern Italy.|Italy,Rome,Vesuvius,Campania,Meloni,Italian|
Naples|Naples, Florida|City in Florida.|Florida,Collier County,Miami,DeSantis|
Durham|Durham, North Carolina|City in North Carolina.|North Carolina,Raleigh,Duke,Duke University|
Durham|Durham, England|City in north-eastern England.|England,Britain,Newcastle,Sunderland,United Kingdom|
Victoria|Victoria, Australia|State of Australia, capital Melbourne.|Australia,Melbourne,Allan,Geelong,Ballarat|
Victoria|Victoria, British Columbia|Capital of British Columbia.|British Columbia,Canada,Vancouver,Eby|
Punjab|Punjab, India|State of India.|India,Delhi,Amritsar,Chandigarh,Modi,Haryana|
Punjab|Punjab, Pakistan|Province of Pakistan.|Pakistan,Lahore,Islamabad,Sharif,Multan|
Limerick|city||Ireland,Dublin|+
Manchester|city||England,Britain,United Kingdom,London,Liverpool,Burnham,Labour|+
Manchester|Manchester, New Hampshire|Largest city of New Hampshire.|New Hampshire,Concord,Haley,Ayotte|
Cordoba|Córdoba, Argentina|City in Argentina.|Argentina,Buenos Aires,Milei|
Cordoba|Córdoba, Spain|City in Andalusia, Spain.|Spain,Seville,Andalusia,Madrid|
Jordan|Jim Jordan|=person:Jim Jordan|Ohio,Judiciary Committee!,Republican,Republicans,House Republicans,Jim,Ohio Republican|
Washington|George Washington|First president of the United States, from 1789 to 1797.|George,Mount Vernon,Continental Army,Valley Forge,Thomas Jefferson,Yorktown|
Lincoln|Lincoln, Nebraska|Capital of Nebraska.|Nebraska,Omaha,Pillen|
Lincoln|Lincoln, England|Cathedral city in eastern England.|England,Britain,United Kingdom,Lincolnshire,Nottingham,London|
Lincoln|Abraham Lincoln|President of the United States from 1861 until he was shot in 1865.|Abraham,Gettysburg,Civil War,Confederacy,Emancipation Proclamation|
Austin|Austin, Texas|Capital of Texas.|Texas,Abbott,Dallas,Houston,San Antonio,Tesla|
Austin|Lloyd Austin|=person:Lloyd Austin|Pentagon,Biden,Defense Department,Blinken,Milley|
Arlington|Arlington, Virginia|County across the river from Washington, seat of the Pentagon.|Virginia,Washington,Pentagon,Fairfax,Alexandria,Potomac|
Arlington|Arlington, Texas|City between Dallas and Fort Worth.|Texas,Dallas,Fort Worth|
Charleston|Charleston, South Carolina|Port in South Carolina.|South Carolina,Columbia,Savannah,Graham,McMaster|
Charleston|Charleston, West Virginia|Capital of West Virginia.|West Virginia,Morgantown,Huntington,Manchin,Morrisey|
Rochester|Rochester, New York|City in the state of New York.|New York,Buffalo,Syracuse,Hochul,Albany|
Rochester|Rochester, Minnesota|City in Minnesota, seat of the Mayo Clinic.|Minnesota,Mayo Clinic,Minneapolis,Walz|
Court|US Supreme Court|=organization:US Supreme Court|Supreme Court,Roberts,Alito,Kagan,Sotomayor,Gorsuch,Kavanaugh,Barrett,Congress,Trump,White House,Justice Department,Washington||organization
Court|International Court of Justice|=organization:International Court of Justice|Hague,The Hague,International Court of Justice,Nicaragua,United Nations,U.N.,UN,General Assembly,Judge||organization
Court|International Criminal Court|=organization:International Criminal Court|Hague,The Hague,International Criminal Court,Rome Statute,Khan,prosecutor,chief prosecutor,Duterte||organization
Court|European Court of Justice|=organization:European Court of Justice|Luxembourg,European Union,EU,European Commission,Brussels||organization
Court|European Court of Human Rights|=organization:European Court of Human Rights|Strasbourg,Council of Europe||organization
Parliament|European Parliament|=organization:European Parliament|Strasbourg,Brussels,European Union,EU,European Commission,Metsola,von der Leyen||organization
Commission|European Commission|=organization:European Commission|Brussels,European Union,EU,von der Leyen,European Parliament,Sefcovic,Šefčovič,Dombrovskis||organization
Council|UN Security Council|=organization:UN Security Council|United Nations,U.N.,UN,Guterres,Security Council,General Assembly||organization
Council|European Council|=organization:European Council|Brussels,European Union,EU,Costa,European Commission,von der Leyen||organization
Assembly|UN General Assembly|=organization:UN General Assembly|United Nations,U.N.,UN,Guterres,Security Council,New York||organization
Guard|Islamic Revolutionary Guard Corps|=organization:Islamic Revolutionary Guard Corps|Iran,Tehran,Khamenei,Pezeshkian,Araghchi,Quds Force,Hormuz||organization
Guard|National Guard|Reserve force of the US states, which governors or the president call up.|Portland,Chicago,Los Angeles,Pritzker,Newsom,California,Illinois,Oregon,Pentagon,Trump,governor,Texas||organization
Times|New York Times|=organization:New York Times|New York,United States,Washington,Trump,White House,Sulzberger,Pulitzer Prize||organization
Times|The Times (London)|British daily newspaper, owned by News Corp.|Britain,London,United Kingdom,Starmer,Westminster,Downing Street,Murdoch,Guardian,Telegraph||organization
Post|Washington Post|=organization:Washington Post|Washington,Bezos,White House,Pentagon,Virginia||organization
Post|New York Post|New York tabloid, owned by News Corp.|New York,Murdoch,Mamdani,Manhattan,Brooklyn||organization
Amazon|company||Bezos,Jassy,Andy Jassy,Seattle,Microsoft,Google,Walmart,Apple,Teamsters,Nvidia,FTC,Federal Trade Commission|+|organization
Amazon|Amazon rainforest|Largest rainforest, shared by Brazil with eight other countries and territories.|Brazil,Peru,Colombia,Lula,Belém,Manaus,Ecuador,Bolivia,Venezuela,Petro,COP30,Pará,Acre||organization
Amazon|Amazon rainforest|Largest rainforest, shared by Brazil with eight other countries and territories.||+|place
SEC|Securities and Exchange Commission|=organization:Securities and Exchange Commission|Wall Street,Atkins,Gensler,Nasdaq,Tesla,Coinbase,Musk,Treasury|+|organization
SEC|Southeastern Conference|League of university sports teams in the American south-east.|Alabama,Auburn,LSU,NCAA,Big Ten,Tennessee,Ole Miss,Gators,Crimson Tide,Vanderbilt||organization
IRA|Irish Republican Army|Armed group that fought British rule in Northern Ireland; its ceasefire of 1997 held.|Ireland,Northern Ireland,Belfast,Sinn Féin,Sinn Fein,Dublin,Adams,Londonderry,Omagh||organization
IRA|Inflation Reduction Act|US law of August 2022 on climate, health costs and taxes.|Congress,Biden,Senate,Democrats,Republicans,Treasury,Medicare,House,Tesla,Energy Department||organization
DPP|Democratic Progressive Party|Taiwanese party, in the presidency since 2016.|Taiwan,Taipei,Lai,Lai Ching-te,Tsai,KMT,Kuomintang,Beijing||organization
DPP|Director of Public Prosecutions|Head of public prosecutions in England and Wales, Ireland, Kenya and other countries of common law.|Crown Prosecution Service,England,Britain,Ireland,Dublin,London,Kenya,Nairobi||organization
CSU|Christian Social Union|Bavarian party, allied with the CDU.|Germany,Bavaria,Berlin,Munich,CDU,Söder,Merz,SPD,Bundestag||organization
CSU|California State University|System of public universities in California.|California,Los Angeles,Sacramento,Newsom,Fresno,UC||organization
IOC|International Olympic Committee|=organization:International Olympic Committee|Lausanne,Olympics,Bach,Coventry,Los Angeles,Milan,Paris|+|organization
IOC|Indian Oil Corporation|Indian state-controlled oil refiner.|India,New Delhi,Mumbai,Reliance,Rosneft,Gujarat||organization
MSC|Munich Security Conference|=organization:Munich Security Conference|Munich,Germany,Ischinger,Heusgen,NATO||organization
MSC|Mediterranean Shipping Company|Container line with its seat in Geneva.|Geneva,Maersk,Suez,Suez Canal,Hapag-Lloyd,Panama,BlackRock,CK Hutchison||organization
CPC|Chinese Communist Party|=organization:Chinese Communist Party|China,Beijing,Xi,Xi Jinping,Politburo||organization
CPC|Caspian Pipeline Consortium|Pipeline that takes Kazakh oil through Russia to the Black Sea.|Kazakhstan,Novorossiysk,Black Sea,Chevron,Tengiz,Astana||organization
CPC|Conservative Party of Canada|=organization:Conservative Party of Canada|Canada,Ottawa,Poilievre,Pierre Poilievre,Alberta||organization
`;
