import type { MajorTopic } from '../theme';

export const LAW_AND_CRIME: MajorTopic = {
  cap: 12,
  name: 'Law and crime',
  themes: [
    {
      id: 'criminal-justice',
      name: 'courts and criminal justice',
      subtopic: 1204,
      iptc: '20000106',
      definition: 'How crimes are charged, tried and punished, and how courts work.',
      disputed: 'Punishment, mercy, cost and mistakes: which sentences help, and who is wrongly convicted.',
      look: 'Charged, convicted or suspected? Has the defence been heard?',
      yields: 'always',
      strong:
        'death penalty, death row, capital punishment, prosecutor, jury, indict*, convicted, conviction, grand jury, acquit*, sentenced, murder trial, prosecution, trial begins, plea bargain, guilty plea, pleads guilty, pleaded guilty, found guilty, execution of, defendant, mistrial, district attorney, juror, verdict, criminal charge, mandatory sentence, lethal injection, manslaughter, courtroom, sentencing, jurors, oklahoma city bombing trial, criminal case, life in prison, court appeal, racketeering, mobster, mafia, organized crime, extradit*, simpson trial, O. J. Simpson, wrongful conviction, testif*, three strikes, arraign*, legal aid, forensic, civil trial, found liable, statute of limitation, cross examin*, exonerat*, crime boss, gangster, church arson, sniper suspect, unabomber, mcveigh, serial killer, court case',
      medium:
        'trial, guilty, charges, court, judge, lawyer, sentence, witness, murder, killer, rape, crime, lawsuit, felony, innocent, justice system, suspect, attorney, execution, execute, executed, slaying, killing, criminal, homicide, rapist, sexual assault, arrested, kidnap*, law enforcement, testimony, defense lawyer, alleged, sniper, stabbed, arson, fugitive, molest*, hung jury, charged with, charged',
      weak: 'case, evidence, victim, law, legal, confess, bail, suit, sue, arrest, shot, accused, gunman, shooting, stabbing, killed, justice, plea, accuser',
      not: 'tennis court, food court, court battle over party, trial and error, clinical trial, food trial, trial run, drug trial, trial of strength, royal court, war crime, on trial basis, crime novel, crime drama, basketball court, rape seed, free throw charge, in charge, takes charge, sentence structure, charge card, trial balloon, charge for, charged for, charged batteries, witness to history',
    },
    {
      id: 'policing',
      name: 'policing',
      subtopic: 1227,
      iptc: '20000129',
      definition: 'What police do, how they use force and who controls them.',
      disputed: 'Safety, trust and equal treatment are weighed against officers’ powers.',
      look: 'Does the account come from the police alone? What does the footage or the complaint body say?',
      strong:
        'police officer, police brutality, police department, police commissioner, police chief, police misconduct, police shooting, crime rate, crime fighting, police force, police corruption, police torture, stop and frisk, diallo, louima, crime lab, detective, murder rate, violent crime, police tactic, rodney king, community policing, police union, crime statistics, F.B.I. agent, police raid, police custody, unarmed man, crime wave, street crime, school shooting, gang, columbine, hostage, precinct, civilian review, police precinct, state trooper, police, body camera, crime drop',
      medium:
        'sheriff, F.B.I., FBI, trooper, cop, handcuff, crackdown on crime, massacre at school, gunmen, shooting rampage, rampage, crime scene, missing girl, missing boy, abduct*, investigator, investigators, shootings',
      weak: 'gunfire, custody, enforcement, crackdown, hunt, officer, patrol',
      not: 'officer corps, chief executive officer, executive officer, loan officer, army officer, police procedural, peace officer, military officer, secret police, border police, religious police, gang of four, police state, iraqi police, palestinian police, riot police, police clash, chain gang, kurdish, chief financial officer, fire officer, israeli police',
    },
    {
      id: 'gun-control',
      name: 'gun control',
      subtopic: 1200,
      definition: 'Who may own and carry which weapons, and how sales are checked.',
      disputed: 'A right to bear arms is set against deaths by shooting.',
      look: 'Which weapons, which buyers, from when? Are suicides counted?',
      strong:
        'gun control, gun law, handgun, assault weapon, gun maker, gun violence, N.R.A., rifle association, gun owner, second amendment, gun show, background check, gun dealer, gun industry, gun sale, gun safety, firearm, gun rights, gun lobby, concealed weapon, brady law, brady bill',
      medium: 'gun, pistol, rifle, revolver',
      weak: 'bullet, ammunition',
      not: 'smoking gun, machine gun, top gun, gun battle, gun barrel, big gun, gunships, anti aircraft gun, jump the gun',
    },
    {
      id: 'drug-enforcement',
      name: 'drug enforcement',
      subtopic: 1203,
      definition: 'Fighting the making, trade and possession of illegal drugs.',
      disputed: 'Prison and police are set against treatment and legal sale.',
      look: 'Value at which price, and whose estimate? Does supply or only seizure change?',
      strong:
        'drug trafficking, drug war, war on drugs, drug dealer, cocaine, heroin, drug cartel, drug smuggling, drug offender, drug ring, crack dealer, medical marijuana, narcotics, drug lord, methamphetamine, drug kingpin, drug trade, legalize marijuana, marijuana law, drug law, drug traffic, drug enforcement, drug case, drug sentence, rockefeller drug law, drug money, drug czar, drug suspect, drug crime, drug violence',
      medium: 'marijuana, cartel, cannabis, trafficker, fentanyl, crack',
      weak: 'smuggl*, haul, seized',
      not: 'oil cartel, crack in, cracks in, crack down, crack of dawn, opec cartel',
    },
    {
      id: 'prisons',
      name: 'prisons',
      subtopic: 1205,
      definition: 'Who is locked up, under which conditions, and what becomes of them.',
      disputed: 'Safety and punishment are set against cost, dignity and return to crime.',
      look: 'Prisoners for how many places? Who inspected, and when?',
      strong:
        'prison inmate, inmate, prison population, county jail, prison guard, overcrowded prison, solitary confinement, parole, prison system, jails, prison reform, correction department, supermax, rikers, sing sing, prison sentence, prison term, prisons, probation, prison conditions, mass incarceration, prison riot, attica',
      medium: 'prison, jail, prisoner, convict, imprison*, incarcerat*, corrections',
      weak: 'cell, behind bars, guard, warden',
      not: 'prisoner of war, political prisoner, prisoner abuse, iraqi prisoner, prisoner exchange, prisoners of war, palestinian prisoner, abu ghraib, national guard, guantanamo prison, guantanamo prisoner, guantanamo detainee',
    },
    {
      id: 'child-protection',
      name: 'child protection and family law',
      subtopic: 1207,
      definition: 'Keeping children and partners safe from harm at home and in institutions.',
      disputed: 'When the state should step in, and how long the past can be judged.',
      look: 'What did the authorities know, and when? Is it an accusation, a finding or a verdict?',
      strong:
        'child abuse, sexual abuse, foster care, foster child, domestic violence, child welfare, abusive priest, abuse scandal, priest abuse, child molest*, juvenile court, child custody, adoption, juvenile justice, pedophil*, child support, battered, abused children, child pornography, sex offender, child services, juvenile offender, accused priest, foster parent, abuse by priest, molestation, megan law, domestic abuse, runaway, custody battle, sexual abuse by priest, juvenile, divorce law, teenage pregnancy, abuse case, adopted',
      medium: 'abuse, caseworker, foster, predator, abusive, archdiocese, cardinal, family court',
      weak: 'child, boy, girl, teenager, mother, father, baby, family, youth, adopt, parish, orphan, divorce, priest',
      not: 'foster growth, adopt a, cardinals win, abuse of power, adopt plan, adopt budget, louis cardinal, human rights abuse, abuse of prisoner, adopts, adopt new, drug abuse, rights abuse, prisoner abuse',
    },
    {
      id: 'white-collar-crime',
      name: 'fraud and corruption cases',
      subtopic: 1202,
      definition: 'Crimes with money and trust: fraud, bribery, laundering, insider dealing.',
      disputed: 'Whether firms, managers or systems are to blame, and whether fines deter.',
      look: 'Is it a charge, a settlement without admission or a verdict? Who lost how much?',
      strong:
        'money laundering, embezzle*, insider trading, identity theft, ponzi, fraud charges, swindle case, tax fraud, mail fraud, counterfeit*, computer crime, securities fraud, extortion, bribery trial, fraud trial, madoff, white collar crime, con man indicted',
      medium: 'fraud, bribe, bribery, corruption, swindle, kickback, stolen money, looting of',
      weak: 'scheme, stole, stolen, theft, crooked, scam',
      not: 'stole the show, stolen base, stolen kiss',
    },
  ],
};
