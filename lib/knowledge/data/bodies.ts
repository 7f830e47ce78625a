/**
 * Bodies that many countries have under one name: "names|what it is|what it is for|office of its head|countries".
 * Without countries it may be any country's; "-US" leaves one out.
 */
export const BODIES = `
Foreign Ministry,Ministry of Foreign Affairs,Foreign Affairs Ministry,Ministry for Foreign Affairs|foreign ministry|It conducts relations with other states and speaks for the government abroad.|Foreign minister|-US,-GB
Defense Ministry,Defence Ministry,Ministry of Defense,Ministry of Defence,Ministry of National Defense|defence ministry|It runs the armed forces; what it says of a war is one side’s account.|Defence minister|-US
Finance Ministry,Ministry of Finance,Treasury|finance ministry|It prepares the budget and collects the revenue.|Finance minister|-GB,-US
Interior Ministry,Ministry of the Interior,Ministry of Interior,Home Ministry,Home Affairs Ministry,Ministry of Home Affairs|interior ministry|In most countries it is in charge of police, borders and elections.|Interior minister|-US
Justice Ministry,Ministry of Justice|justice ministry|It is in charge of courts’ administration and of draft laws.|Justice minister|-US
Health Ministry,Ministry of Health|health ministry|It is in charge of public health and of health figures.|Health minister|-US
Economy Ministry,Ministry of Economy,Economic Ministry|economy ministry|It is in charge of policy for firms and growth.|Economy minister|-US
Commerce Ministry,Ministry of Commerce,Trade Ministry,Ministry of Trade|trade ministry|It negotiates trade and controls exports.|Commerce minister|-US
Energy Ministry,Ministry of Energy|energy ministry|It is in charge of power and fuel.|Energy minister|-US
Agriculture Ministry,Ministry of Agriculture|agriculture ministry|It is in charge of farming and food.|Agriculture minister|-US
Education Ministry,Ministry of Education|education ministry|It is in charge of schools and universities.|Education minister|-US
Central Bank|central bank|It sets interest rates and issues the money.|Governor|-US
Supreme Court|supreme court|It is the highest court, or the highest for most cases.||
Constitutional Court|constitutional court|It decides whether laws agree with the constitution.||-US,-GB
High Court|high court|It is one of the higher courts; what it may decide differs by country.||
Parliament|parliament|It makes the laws and, in most countries, can bring down the government.||-US
Senate|senate|It is the upper house of the legislature.||FR,IT,ES,PL,PH,CA,AU,BR,MX,AR,CL,CO,NG,PK,KE,BE,NL,CZ,RO,IE,TH,KZ,KH,RW,CD,UY,PY,BO,ZW
Congress|congress|It is the legislature.||MX,BR,AR,CO,PE,CL,PH,HN,GT
Congress of Deputies|congress of deputies|It is the lower and stronger house of the legislature.||ES
National Assembly|national assembly|It is the legislature or its elected house.||KR,VE,PK,NG,KE,ZA,SN,CI,EC,NI,HU,TH,KH,VN,TZ,ZM,RS,BG,AM,AZ,BI,MG
House of Representatives,Lower House|house of representatives|It is the lower house of the legislature.||JP,AU,PH,NG,NZ,BE,NL,CO,ID,MA,EG,TH
Chamber of Deputies|chamber of deputies|It is the lower house of the legislature.||IT,BR,MX,AR,CL,CZ,RO,LU,RW,DO,BO,PY
Coast Guard|coast guard|It guards coasts and seas, and in disputed waters often stands in for the navy.||
Navy|navy|It is the armed force at sea.||
Army|army|It is the armed force on land.||
Air Force|air force|It is the armed force in the air.||
National Guard|national guard|What it may do differs by country.||
Election Commission,Electoral Commission,Central Election Commission|election commission|It runs elections and counts votes.||-US
Cabinet|cabinet|It is the government’s ministers together.||
`;
