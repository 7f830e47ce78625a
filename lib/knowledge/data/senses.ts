/**
 * Names that mean several places: "name|sense|what it is|names that speak for it|+".
 * Names stand for words of the article: places, people, bodies and roles it mentions. A "+" marks the sense that is
 * meant where nothing speaks against it; a sense without a description is told by the lists of countries and cities.
 */
export const SENSES = `
Georgia|country|Country in the Caucasus, capital Tbilisi.|Tbilisi,Abkhazia,South Ossetia,Batumi,Gori,Russia,Russian,Moscow,Caucasus,Armenia,Azerbaijan,Ukraine,Georgian Dream,Saakashvili,Kobakhidze,European Union,EU,NATO,Turkey,Black Sea,Kremlin|
Georgia|state|State in the south-east of the United States, capital Atlanta.|Atlanta,Savannah,Augusta,Macon,Fulton County,Kemp,Ossoff,Warnock,Raffensperger,Alabama,Florida,South Carolina,Tennessee,North Carolina,Texas,Arizona,Michigan,Pennsylvania,Wisconsin,Nevada,Republican,Democrat,Democratic,Senate,Congress,governor,Trump,Biden,United States,Washington,Supreme Court|
Washington|city||White House,Congress,Senate,Pentagon,State Department,Tokyo,Beijing,Moscow,London,Seoul,Kyiv,Brussels,Capitol,Biden,Trump,House,Federal Reserve,NATO,China,Japan,Russia,Israel,Iran|+
Washington|state|State in the north-west of the United States, capital Olympia.|Seattle,Spokane,Tacoma,Olympia,Puget Sound,Oregon,Idaho,Inslee,Ferguson,Cascades,Yakima,Boeing,Washington State,King County|
Jordan|country||Amman,Israel,Syria,Iraq,Abdullah,West Bank,Jerusalem,Saudi Arabia,Egypt,Arab League,Hamas,Gaza,Palestinian|+
Congo|Democratic Republic of the Congo|Democratic Republic of the Congo, capital Kinshasa, formerly Zaire.|Kinshasa,Goma,Kivu,Tshisekedi,Kabila,Rwanda,M23,Uganda,Katanga,Bukavu,Lubumbashi,Ituri,Burundi,Zaire,Mobutu,Kagame|
Congo|Republic of the Congo|Republic of the Congo, capital Brazzaville.|Brazzaville,Pointe-Noire,Sassou,Sassou Nguesso,Gabon|
Korea|South Korea|South Korea, in English often just “Korea”.|Seoul,Busan,Lee Jae-myung,Yoon,Samsung,Hyundai,Incheon|
Korea|North Korea|North Korea, in English rarely just “Korea”.|Pyongyang,Kim Jong Un|
Guinea|country|Country in West Africa, capital Conakry.|Conakry,Doumbouya,Sierra Leone,Liberia,Mali,Senegal,ECOWAS,Condé,Simandou|+
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
`;
