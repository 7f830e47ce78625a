/** Cities whose English or newspaper name differs from the one in GeoNames, or that are small but often in the news. */
export const ENGLISH_CITIES = `
AE|Dubai,Sharjah
AF|Kandahar,Jalalabad,Herat,Mazar-i-Sharif,Kunduz,Bagram
AR|Cordoba
AT|Salzburg,Innsbruck
AU|Darwin,Hobart,Cairns,Alice Springs
AZ|Nagorno
BA|Srebrenica,Mostar,Tuzla,Banja Luka,Gorazde,Pale,Brcko,Bihac
BE|Antwerp,Bruges,Ghent,Liege
BG|Plovdiv,Varna
BR|Sao Paulo,Rio
BY|Minsk
CA|Quebec City,Montreal,Whitehorse,Banff
CH|Geneva,Zurich,Davos,Lausanne,Lucerne,Lugano,Basel,Basle
CL|Valparaiso
CN|Canton,Harbin,Urumqi,Lhasa,Tianjin,Macau,Beidaihe
CO|Bogota,Medellin,Cali,Cartagena
CU|Guantanamo
CY|Nicosia,Limassol,Larnaca
CZ|Prague,Pilsen,Brno
DE|Cologne,Munich,Nuremberg,Hanover,Frankfurt,Dusseldorf,Duesseldorf,Brunswick,Ramstein,Garmisch
DK|Aarhus,Elsinore,Billund
DZ|Oran
EG|Alexandria,Luxor,Sharm el-Sheikh,Aswan,Port Said
ES|Seville,Bilbao,Zaragoza,Saragossa,Cordoba,Malaga
ET|Mekelle,Axum,Gondar
FI|Turku,Tampere,Espoo,Rovaniemi
FR|Cannes,Lourdes,Versailles,Calais,Evian,Deauville,Biarritz,Lyons,Marseilles,Strasbourg
GB|Dover,Windsor,Canterbury,Salisbury,Oxford,Cambridge,York,Stratford,Sandringham,Balmoral,Holyrood,Hillsborough,Omagh,Dunblane,Lockerbie,Ascot,Wimbledon,Epsom,Aintree,Brixton,Heathrow
GE|Gori,Sukhumi,Tskhinvali
GR|Athens,Salonika,Thessaloniki,Piraeus,Corfu
HR|Dubrovnik,Split,Vukovar,Knin,Zadar
HU|Debrecen,Pecs
ID|Jogjakarta,Yogyakarta,Banda Aceh,Dili,Jakarta
IE|Cork,Galway,Limerick
IL|Jaffa,Haifa,Eilat,Sderot,Netanya,Beersheba,Acre,Hadera,Afula,Tel Aviv
IN|Bombay,Calcutta,Madras,Bangalore,Bengaluru,Delhi,Srinagar,Ayodhya,Bhopal
IQ|Basra,Fallujah,Mosul,Kirkuk,Tikrit,Najaf,Karbala,Irbil,Erbil,Ramadi,Samarra,Sulaimaniya
IR|Isfahan,Shiraz,Qom,Natanz,Fordow,Bushehr,Bandar Abbas,Mashhad
IT|Rome,Milan,Naples,Turin,Venice,Florence,Genoa,Padua,Syracuse,Assisi,Trieste,Pisa,Siena,Palermo,Bari,Capri
JO|Aqaba,Petra
JP|Hiroshima,Nagasaki,Fukushima,Naha,Kyoto
KE|Mombasa,Kisumu,Nakuru
KR|Pyeongchang,Gwangju,Busan,Pusan
LB|Tyre,Sidon,Tripoli,Baalbek
LY|Tripoli,Benghazi,Misrata,Sirte,Tobruk,Derna
MA|Marrakesh,Fez,Tangier,Casablanca
MM|Mandalay,Rangoon,Yangon,Naypyitaw
MX|Mexico City,Acapulco,Cancun,Tijuana,Juarez,Ciudad Juarez,Cabo San Lucas,Tampico
MY|Penang,Malacca,Putrajaya,Kuching
NG|Port Harcourt,Maiduguri,Chibok,Ilesha
NL|Hague,The Hague,Maastricht,Schiphol
NO|Lillehammer,Trondheim,Stavanger,Tromso
NZ|Christchurch,Rotorua,Queenstown,Dunedin
PK|Peshawar,Quetta,Abbottabad,Rawalpindi
PL|Warsaw,Cracow,Krakow,Gdansk,Danzig,Lodz,Wroclaw,Poznan
PS|Gaza,Hebron,Nablus,Ramallah,Jenin,Jericho,Bethlehem,Rafah,Khan Younis,Khan Yunis,Tulkarm,Qalqilya
PT|Oporto,Fatima,Sintra
RO|Bucharest,Timisoara,Cluj,Iasi
RS|Belgrade,Novi Sad,Nis
RU|Moscow,St. Petersburg,Saint Petersburg,Leningrad,Stalingrad,Grozny,Sochi,Beslan,Vladivostok,Murmansk,Gorky,Norilsk
SA|Mecca,Medina,Jeddah,Riyadh,Dhahran
SE|Gothenburg,Malmo,Uppsala,Kiruna
SO|Kismayo,Baidoa
SY|Aleppo,Homs,Hama,Palmyra,Latakia,Raqqa,Deir el-Zour,Deir al-Zor,Kobani,Kobane,Idlib,Daraa
TR|Istanbul,Ankara,Izmir,Diyarbakir,Gaziantep,Incirlik
UA|Kiev,Kyiv,Odessa,Odesa,Kharkov,Kharkiv,Lvov,Lviv,Chernobyl,Mariupol,Bakhmut,Yalta,Sevastopol,Kherson,Donetsk,Luhansk,Zaporizhzhia,Dnipro,Bucha,Irpin,Avdiivka,Pokrovsk,Kramatorsk
US|New York,New York City,Washington,D.C.,St. Louis,St. Paul,Saint Paul,Annapolis,Juneau,Montpelier,Augusta,Concord,Pierre,Helena,Aspen,Vail,Malibu,Selma,Gettysburg,Ferguson,Flint,Waco,Roswell,Salem,Princeton,Cupertino,Los Alamos,Oak Ridge,Palm Beach,West Palm Beach,Key West,Carson City,Jefferson City,Frankfort,Dover,Uvalde,Parkland,Newtown,Littleton,Butler,East Palestine,Martha's Vineyard,Nantucket,Hyannis,Kennebunkport,Woodstock,Saratoga
VN|Ho Chi Minh City,Saigon,Hanoi,Danang,Da Nang,Hue
YE|Aden,Hodeidah,Sanaa,Sana'a,Taiz,Marib
ZA|Johannesburg,Durban,Soweto,Sharpeville,Marikana,Pretoria,Cape Town
ZW|Harare,Bulawayo
`;
