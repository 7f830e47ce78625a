/**
 * Names, demonyms and seats of government that news uses and the packages behind `countries.ts` do not have:
 * "CODE|other names|demonyms|other cities that stand for the government". Lists are split by commas.
 */
export const COUNTRY_FORMS = `
AE|UAE,U.A.E.,Emirates|Emirati,Emiratis|
AF||Afghans|
AL||Albanians|
AG||Antiguan|
AR||Argentine,Argentines,Argentinian,Argentinians|
AT||Austrians|
AU|Down Under|Australians,Aussie,Aussies|
AZ||Azeri,Azeris,Azerbaijanis|
BA|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina|Bosnian,Bosnians|
BD||Bangladeshis|
BE||Belgians|
BI||Burundians|
BM||Bermudian|
BO||Bolivians|
BR||Brazilians|
BW||Motswana,Botswanan|
BY|Byelorussia|Belarusians,Belarussian|
CA||Canadians|
CD|DR Congo,DRC,D.R.C.,Congo-Kinshasa,Democratic Republic of Congo,Zaire|Congolese,Zairean|
CF||Central Africans|
CG|Republic of Congo,Congo-Brazzaville|Congolese|
CH||Swiss|Berne
CI|Cote d'Ivoire,Côte d'Ivoire|Ivoirian|
CL||Chileans|
CN|People's Republic of China,PRC,P.R.C.,Mainland China,Red China|Chinese|Peking
CO||Colombians|
CU||Cubans|
CV|Cabo Verde||
CZ|Czech Republic,Czechia|Czechs|
DE|Federal Republic of Germany,West Germany,East Germany|Germans|Bonn
DK||Dane,Danes|
DO||Dominican,Dominicans|
DZ||Algerians|
EG||Egyptians|
ER||Eritreans|
ES||Spaniard,Spaniards|
ET||Ethiopians|
FI||Finn,Finns|
FJ||Fijians|
FR||Frenchman,Frenchmen,Frenchwoman|Paris
GB|UK,U.K.,Britain,Great Britain,United Kingdom|Briton,Britons,Brit,Brits|Whitehall,Downing Street,10 Downing Street,Westminster
GE||Georgians|
GM|Gambia,The Gambia|Gambian|
GH||Ghanaians|
GR||Greek,Greeks|
GT||Guatemalans|
HN||Hondurans|
HR||Croat,Croats|
HT||Haitians|
HU||Hungarians|
ID||Indonesians|
IE|Republic of Ireland,Irish Republic|Irishman,Irishmen|
IL||Israelis|Jerusalem
IN||Indians|New Delhi,Delhi
IQ||Iraqis|
IR|Islamic Republic of Iran,Islamic Republic|Iranians|
IT||Italians|
JM||Jamaicans|
JO||Jordanians|
JP|||
KE||Kenyans|
KG||Kyrgyzstani|
KH||Cambodians,Khmer|
KP|North Korea,DPRK,D.P.R.K.,N. Korea|North Koreans|
KR|South Korea,ROK,S. Korea,Republic of Korea|South Koreans|
KW||Kuwaitis|
KZ||Kazakh,Kazakhs|Astana
LB||Lebanese|
LK|||Colombo
LR||Liberians|
LT||Lithuanians|
LV||Latvians|
LY||Libyans|
MA||Moroccans|
MD||Moldovans|
ME|||
MK|Macedonia,North Macedonia|Macedonians|
MM|Burma||Yangon,Rangoon
MX||Mexicans|
MY||Malaysians,Malay,Malays|Putrajaya
MZ||Mozambicans|
NG||Nigerians|Lagos
NI||Nicaraguans|
NL|Holland,The Netherlands|Dutchman,Dutchmen|The Hague
NO||Norwegians|
NP||Nepali,Nepalis|
NZ|Aotearoa|New Zealanders,Kiwi,Kiwis|
PA||Panamanians|
PE||Peruvians|
PG|||
PH|The Philippines|Filipinos,Philippine,Filipina|
PK||Pakistanis|
PL||Pole,Poles|
PR||Puerto Rican,Puerto Ricans|
PS|Palestine,Palestinian territories,Palestinian Territories|Palestinian,Palestinians|
PT|||
QA||Qataris|
RO||Romanians|
RS||Serb,Serbs,Serbians|
RU|Russian Federation|Russians|Kremlin
RW||Rwandans|
SA|Kingdom of Saudi Arabia|Saudis,Saudi Arabian|
SD||Sudanese|
SE||Swede,Swedes|
SG||Singaporeans|
SI||Slovene,Slovenes,Slovenians|
SK||Slovak,Slovaks|
SN|||
SO||Somalis|
SR||Surinamese|
SS|||
SU|USSR,U.S.S.R.,Soviet Union|Soviet,Soviets|
SV||Salvadorans,Salvadorean|
SY||Syrians|
SZ|Eswatini,Swaziland||
TH||Thais|
TL|East Timor,Timor-Leste|Timorese|
TN||Tunisians|
TR|Türkiye|Turkish,Turk,Turks|
TW|Republic of China||
TZ||Tanzanians|
UA|The Ukraine|Ukrainians|Kiev
UG||Ugandans|
US|US,U.S.,U.S.A.,USA,America,United States,United States of America,the States,U.S|Americans,US|Washington,White House
UY||Uruguayans|
UZ||Uzbek,Uzbeks|
VA|Vatican City,Holy See,Vatican||
VE||Venezuelans|
VN|Viet Nam,South Vietnam,North Vietnam|Vietnamese|
YE||Yemeni,Yemenis|Sana'a,Sanaa
YU|Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
ZA||South Africans|Pretoria,Cape Town
ZM||Zambians|
ZW||Zimbabweans|
XK||Kosovar,Kosovars|
CS|Czechoslovakia|Czechoslovak|
`;
