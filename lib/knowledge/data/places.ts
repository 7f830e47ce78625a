/**
 * Regions, straits and disputed places, written by hand:
 * "name|other names|what it is|label: fact; label: fact|as of|address".
 */
export const PLACES = `
Indo-Pacific|Indo-Pacific region,Indo Pacific|Strategic term for the seas and shores from East Africa to the Americas; how far it reaches differs by government.|Used by: Japan, the United States, India, Australia and the EU in their strategies; Rejected by: China, which speaks of the Asia-Pacific|2025-01|https://www.mofa.go.jp/policy/page25e_000278.html
Asia-Pacific|Asia Pacific,Asia-Pacific region|Countries of East and South-East Asia and Oceania, often with the Americas’ Pacific coast.|In trade: the 21 economies of APEC|2025-01|https://www.apec.org
Northeast Asia|North-East Asia,Northeastern Asia|China, Japan, the two Koreas, Mongolia and Russia’s Far East, by the usual count.|Nuclear-armed here: China, North Korea, Russia|2025-01|https://www.un.org
East Asia||China, Japan, the Koreas, Mongolia and Taiwan, by the usual count.|Summit: the East Asia Summit has 18 members, from beyond the region too|2025-01|https://eastasiasummit.asean.org
Southeast Asia|South-East Asia,Southeastern Asia|The countries between China, India and Australia; nearly all belong to ASEAN.|Body: ASEAN, Jakarta|2025-01|https://asean.org
South Asia||India, Pakistan, Bangladesh, Sri Lanka, Nepal, Bhutan, the Maldives and Afghanistan, by the usual count.|Nuclear-armed here: India, Pakistan|2025-01|https://www.saarc-sec.org
Central Asia||Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.|History: Soviet republics until 1991|2025-01|https://www.un.org
Asia||The largest continent, home to more than half of all people.|People: about 4.8 billion (UN estimate for 2024)|2025-01|https://population.un.org/wpp/
Europe||Continent; in news often the European Union or its members.|People: about 745 million (UN estimate for 2024)|2025-01|https://population.un.org/wpp/
Africa||Continent of 54 UN members, with the youngest population.|People: about 1.5 billion (UN estimate for 2024)|2025-01|https://population.un.org/wpp/
North America||Continent of the United States, Canada, Mexico and, by the usual count, Central America and the Caribbean.|Trade agreement: USMCA|2025-01|https://www.un.org
South America||Continent of twelve independent countries, Brazil the largest.|Trade bloc: Mercosur|2025-01|https://www.un.org
Latin America|Latin America and the Caribbean|The Americas south of the United States, where mostly Spanish and Portuguese are spoken.|People: about 660 million with the Caribbean (UN estimate for 2024)|2025-01|https://population.un.org/wpp/
Oceania||Australia, New Zealand and the Pacific islands.|Body: Pacific Islands Forum|2025-01|https://forumsec.org
Antarctica||Continent without a government of its own; military use and mining are banned by treaty.|Treaty: 1959, with a mining ban from 1991|2025-01|https://www.ats.aq
Middle East|Mideast,the Mideast|The region from Egypt to Iran, by the usual count; borders of the term vary.|Body: Arab League for its Arab states|2025-01|https://www.un.org
Sahel||Dry belt south of the Sahara; juntas rule in Mali, Burkina Faso and Niger.|Juntas since: 2020 in Mali, 2022 in Burkina Faso, 2023 in Niger|2025-01|https://press.un.org
Horn of Africa||Ethiopia, Somalia, Eritrea and Djibouti.|Strait nearby: Bab el-Mandeb|2025-01|https://www.un.org
Balkans|Western Balkans|South-eastern Europe; “Western Balkans” are those not yet in the EU.|EU candidates here: Albania, Bosnia and Herzegovina, Montenegro, North Macedonia, Serbia; Kosovo has applied|2025-01|https://enlargement.ec.europa.eu
Baltic states|Baltics|Estonia, Latvia and Lithuania, in NATO and the EU since 2004.|History: annexed by the Soviet Union from 1940, free since 1991|2025-01|https://www.nato.int
Caucasus|South Caucasus|Armenia, Azerbaijan, Georgia and Russia’s southern edge.|Recent war: Azerbaijan took Nagorno-Karabakh in September 2023|2025-01|https://www.osce.org
Gaza|Gaza Strip|Palestinian territory on the Mediterranean, at war since the Hamas attack of 7 October 2023.|Area: about 365 square km; People before the war: about 2.2 million; Hamas in control: from 2007|2025-01|https://www.ochaopt.org
West Bank||Palestinian territory occupied by Israel since 1967; parts are run by the Palestinian Authority.|Settlements: held illegal by the International Court of Justice (July 2024), which Israel disputes|2025-01|https://www.icj-cij.org
East Jerusalem||Part of Jerusalem taken by Israel in 1967 and annexed, which most states do not accept.|Claimed: by Palestinians as a capital|2025-01|https://www.un.org/unispal/
Golan Heights|Golan|Height taken by Israel from Syria in 1967 and annexed in 1981; the United States alone among large states accepted that, in 2019.|UN force: UNDOF, since 1974|2025-01|https://peacekeeping.un.org
Kashmir|Jammu and Kashmir|Region claimed by India and Pakistan and divided between them; China holds a part.|Special status in India: ended in August 2019|2025-01|https://www.un.org
Xinjiang||Region in China’s north-west, home of the Uyghurs; a UN report of 2022 spoke of possible crimes against humanity, which China denies.|UN report: 31 August 2022|2025-01|https://www.ohchr.org
Tibet||Region of China in the Himalayas; its exile government sits in India.|Dalai Lama: in exile since 1959|2025-01|https://www.britannica.com/place/Tibet
Hong Kong||Chinese city with its own laws, a British colony until 1997; a security law of 2020 ended most dissent.|Handover: 1 July 1997; Chief executive: John Lee, since 2022|2025-01|https://www.gov.hk
Crimea||Peninsula that Russia took from Ukraine in 2014; most states see it as Ukrainian.|UN resolution: 68/262 of March 2014|2025-01|https://www.un.org
Donbas|Donbass|Ukraine’s Donetsk and Luhansk regions, fought over since 2014.|Annexation claimed by Russia: September 2022|2025-01|https://www.osce.org
Donetsk||Region and city in eastern Ukraine, largely held by Russia.|Annexation claimed by Russia: September 2022|2025-01|https://www.osce.org
Zaporizhzhia||City and region in Ukraine; its nuclear plant, Europe’s largest, has been held by Russia since March 2022.|Watch: IAEA experts on site since September 2022|2025-01|https://www.iaea.org
Kosovo||Declared independence from Serbia in 2008; accepted by the US and most EU states, not by Serbia, Russia or China.|NATO force: KFOR, since 1999|2025-01|https://www.nato.int
Transnistria||Strip of Moldova held by separatists with Russian troops.|Since: 1992|2025-01|https://www.osce.org
Nagorno-Karabakh||Region of Azerbaijan with an Armenian population until Azerbaijan took it in September 2023 and most fled.|Wars: 1988 to 1994, 2020, 2023|2025-01|https://www.osce.org
Western Sahara||Territory largely held by Morocco and claimed by the Polisario Front.|UN mission: MINURSO, since 1991|2025-01|https://peacekeeping.un.org
Darfur||Western Sudan, scene of mass killing from 2003 and again in the war since April 2023.|ICC case: opened in 2005|2025-01|https://www.icc-cpi.int
South China Sea||Sea with crowded shipping lanes and overlapping claims of China, the Philippines, Vietnam, Malaysia, Brunei and Taiwan.|Ruling: a tribunal rejected China’s historic claim on 12 July 2016; China does not accept it|2025-01|https://pca-cpa.org/en/cases/7/
East China Sea||Sea between China, Japan and the Koreas; the Senkaku islands, held by Japan, are claimed by China and Taiwan.|Chinese air zone: declared in November 2013|2025-01|https://www.mofa.go.jp
Taiwan Strait||Waters between China and Taiwan, about 130 km at the narrowest; the US and others say ships may pass freely.|Width: about 130 km at the narrowest|2025-01|https://www.britannica.com/place/Taiwan-Strait
Senkaku Islands|Senkakus,Diaoyu Islands,Senkaku|Uninhabited islands held by Japan and claimed by China (Diaoyu) and Taiwan.|US view: covered by Article 5 of the treaty with Japan|2025-01|https://www.mofa.go.jp
Scarborough Shoal||Reef held by China since 2012 inside the Philippines’ economic zone.|Distance: about 220 km from Luzon|2025-01|https://pca-cpa.org/en/cases/7/
Second Thomas Shoal|Ayungin Shoal|Reef where the Philippines keeps a grounded ship as an outpost, and where China’s coast guard blocks supplies.|Grounded: BRP Sierra Madre, 1999|2025-01|https://pca-cpa.org/en/cases/7/
Korean Peninsula|Korean peninsula|North and South Korea, still under the armistice of 1953 without a peace treaty.|Armistice: 27 July 1953|2025-01|https://www.unc.mil
Okinawa||Southern islands of Japan where most US forces in the country are based.|Returned to Japan: 1972|2025-01|https://www.pref.okinawa.lg.jp
Strait of Hormuz|Hormuz|Narrow way out of the Gulf between Iran and Oman, through which about a fifth of the world’s oil passes.|Oil flow: about 20 million barrels a day in 2024 (EIA)|2025-01|https://www.eia.gov
Strait of Malacca|Malacca Strait|Main sea route between the Indian Ocean and East Asia.|Between: Malaysia, Indonesia and Singapore|2025-01|https://www.eia.gov
Bab el-Mandeb|Bab al-Mandab|Strait between Yemen and Africa, at the Red Sea’s southern end; Houthi attacks have turned many ships away since late 2023.|EU naval mission: Aspides, since February 2024|2025-01|https://www.eeas.europa.eu
Red Sea||Sea between Africa and Arabia, the way to the Suez Canal.|Attacks on ships: by the Houthis since November 2023|2025-01|https://www.imo.org
Suez Canal||Egyptian canal between the Red Sea and the Mediterranean.|Opened: 1869|2025-01|https://www.suezcanal.gov.eg
Panama Canal||Canal between Atlantic and Pacific, run by Panama since the end of 1999.|Opened: 1914|2025-01|https://pancanal.com
Persian Gulf|Arabian Gulf,the Gulf|Gulf between Iran and Arabia, with much of the world’s oil and gas.|Way out: Strait of Hormuz|2025-01|https://www.eia.gov
Black Sea||Sea between Ukraine, Russia, Turkey, Georgia, Romania and Bulgaria; Turkey controls its straits for warships.|Straits treaty: Montreux, 1936|2025-01|https://www.mfa.gov.tr
Baltic Sea||Sea ringed by NATO members and Russia; several cables and pipes were damaged there since 2022.|NATO watch: Baltic Sentry, since January 2025|2025-01|https://www.nato.int
Arctic||Region around the North Pole, warming several times faster than the Earth as a whole.|Body: Arctic Council, eight states|2025-01|https://arctic-council.org
Greenland||Self-governing island of Denmark, of interest for its place and minerals.|Self-rule act: 2009|2025-01|https://naalakkersuisut.gl
South Pacific|Pacific Islands|Ocean and island states between Australia and the Americas.|Body: Pacific Islands Forum|2025-01|https://forumsec.org
Guam||US island in the western Pacific with large bases.|US territory: since 1898|2025-01|https://www.doi.gov/oia/islands/guam
Puerto Rico||US territory in the Caribbean; its people are US citizens without a vote for president if they live there.|US territory: since 1898|2025-01|https://www.doi.gov
Northern Ireland||Part of the United Kingdom, with shared government since 1998.|Agreement: Good Friday 1998|2025-01|https://www.northernireland.gov.uk
Scotland||Nation of the United Kingdom with its own parliament since 1999; 55 per cent voted against independence in 2014.|First minister: John Swinney, since May 2024|2025-01|https://www.gov.scot
Wales||Nation of the United Kingdom with its own parliament since 1999.|First minister: Eluned Morgan, since August 2024|2025-01|https://www.gov.wales
England||Largest nation of the United Kingdom.|Parliament: at Westminster, with the whole of the UK|2025-01|https://www.gov.uk
Catalonia||Region of Spain with its own government; a vote on independence in 2017 was ruled illegal.|Head of government: Salvador Illa, since August 2024|2025-01|https://govern.cat
Bavaria||German state with its capital in Munich.|Premier: Markus Söder, since 2018|2025-01|https://www.bayern.de
Silicon Valley||Region south of San Francisco with many technology firms.|State: California|2025-01|https://www.ca.gov
Wall Street||Street in New York that stands for US finance.|Stock exchange: NYSE|2025-01|https://www.nyse.com
Capitol Hill|Capitol,US Capitol,U.S. Capitol|Seat of the US Congress in Washington.|Stormed: 6 January 2021|2025-01|https://www.aoc.gov
Whitehall||London street that stands for the British government’s ministries.|Nearby: Downing Street|2025-01|https://www.gov.uk
Westminster||Part of London that stands for the British Parliament.|Houses: Commons and Lords|2025-01|https://www.parliament.uk
Brussels||Capital of Belgium and seat of EU institutions and NATO, for which its name often stands.|EU here: Commission, Council, most of Parliament’s committees|2025-01|https://european-union.europa.eu
Geneva||Swiss city with the UN’s European office, the WHO, the WTO and the Red Cross.|UN office: since 1946|2025-01|https://www.ungeneva.org
The Hague|Hague|Dutch seat of government and of the International Court of Justice and the International Criminal Court.|Constitutional capital: Amsterdam|2025-01|https://www.government.nl
Davos||Swiss mountain town where the World Economic Forum meets each January.|Canton: Graubünden|2025-01|https://www.weforum.org
New York|New York City,NYC|Largest US city, home of the UN and of much of US finance.|Mayor: Zohran Mamdani, elected for a term from 1 January 2026|2025-12|https://www.nyc.gov
Washington, D.C.|Washington DC,D.C.,Washington D.C.,District of Columbia|Capital of the United States, in no state.|Mayor: Muriel Bowser, since 2015|2025-01|https://dc.gov
Colorado River||River shared by seven US states and Mexico; shares rest on a compact of 1922 and rules that run out in 2026.|States: Arizona, California, Colorado, Nevada, New Mexico, Utah, Wyoming|2025-01|https://www.usbr.gov
Lake Mead||Reservoir of the Hoover Dam on the Colorado River, the largest in the United States by capacity.|Dam finished: 1935|2025-01|https://www.usbr.gov
Guantanamo Bay|Guantanamo,Guantánamo|US naval base in Cuba with a prison for terrorism suspects since January 2002.|Lease: since 1903|2025-01|https://www.state.gov
Chernobyl||Site in Ukraine of the reactor accident of 26 April 1986.|Guarded by: Ukraine, IAEA on site|2025-01|https://www.iaea.org
Fukushima||Japanese prefecture of the nuclear accident after the tsunami of 11 March 2011.|Treated water: released into the sea since August 2023|2025-01|https://www.iaea.org
`;
