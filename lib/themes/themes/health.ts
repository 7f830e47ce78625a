import type { MajorTopic } from '../theme';

export const HEALTH: MajorTopic = {
  cap: 3,
  name: 'Health',
  themes: [
    {
      id: 'public-health',
      name: 'public health',
      subtopic: 331,
      iptc: '20001358',
      definition: 'Preventing disease in whole populations: outbreaks, hygiene, nutrition, early detection.',
      disputed: 'Rules for everybody’s health are set against personal freedom and cost.',
      look: 'How many cases out of how many people, since when? Is the risk relative or absolute?',
      strong:
        'public health, epidemic, pandemic, outbreak, AIDS, H.I.V., HIV, tuberculosis, measles, SARS, bird flu, swine flu, ebola, covid*, coronavirus, malaria, cholera, west nile virus, disease control, health official, health department, hepatitis, lyme disease, influenza, obesity, health agency, surgeon general, flu season, infectious disease, health risk, lead poisoning, infant mortality, smallpox, hiv, anthrax vaccine, life expectancy, health organization, zika',
      medium:
        'disease, virus, flu, infection, infected, diabetes, cancer, asthma, heart disease, contagi*, quarantine, epidemiolog*, health, health care, nutrition, alzheimer',
      weak: 'aging research, illness, sick, patient, risk, diet, symptom, doctors, doctor, health expert, pill, treat, heart attack, stroke',
      not: 'computer virus, sick leave, financial health, heart of, health of the economy, foot and mouth disease, mad cow disease, stroke of luck',
    },
    {
      id: 'health-care',
      name: 'health care and insurance',
      subtopic: 301,
      iptc: '20000479',
      definition: 'Who gets medical care, who pays for it and how it is run.',
      disputed: 'Public and private cover differ in cost, choice and who is left out.',
      look: 'How many people gain or lose cover, and who pays how much more?',
      strong:
        'health care, health insurance, medicare, medicaid, hospice, health plan, managed care, H.M.O., hmo, uninsured, health insurer, obamacare, affordable care act, health coverage, health system, health maintenance organization, patients bill of rights, malpractice, hospital bill, medical cost, health cost, health bill, emergency room, national health service, NHS, nursing home, hospital merger, universal coverage, medical bills, health care reform, nursing shortage, insurance exchange, home care',
      medium:
        'hospital, nurse, physician, medical care, clinic, waiting list, organ transplant, transplant, medical error, surgeon',
      weak: 'doctor, doctors, patient, medical, surgery, insurer, care, bed, coverage, premium, ambulance',
      not: 'hospital bed of roses, taken to hospital, taken to a hospital, hospitalized after',
    },
    {
      id: 'vaccination',
      name: 'vaccination',
      subtopic: 331,
      definition: 'Protecting people by vaccines: which are advised, required, paid for and taken.',
      disputed:
        'Mandates and rare side effects are argued over; uptake decides whether others are protected.',
      look: 'What is the uptake, in which group, against which goal? Who counted side effects, and how?',
      strong: 'vaccin*, immuniz*, immunis*, anti vax, flu shot, vaccine mandate, booster shot, measles jab',
      medium: 'jab, inoculat*',
      weak: 'dose, shots',
    },
    {
      id: 'drug-regulation',
      name: 'medicines and their regulation',
      subtopic: 321,
      definition: 'How medicines and devices are tested, approved, priced and watched.',
      disputed: 'Fast access is set against safety, and reward for invention against affordable prices.',
      look: 'How large and how long was the trial, and who paid for it? What is the price against the old treatment?',
      strong:
        'F.D.A., FDA, food and drug administration, drug maker, drugmaker, pharmaceutical*, prescription drug, drug price, drug cost, drug company, clinical trial, generic drug, painkiller, drug benefit, antidepressant, drug approval, medical device, side effect, new drug, drug trial, vioxx, breast implant, hormone therapy, antibiotic, drug industry, diet supplement, diet drug, ephedra, viagra, impotence, dietary supplement, drug giant',
      medium: 'medicine, medication, pill, drugs, implant, dosage, hormone',
      weak: 'drug, tablet, trial, dose',
    },
    {
      id: 'mental-health',
      name: 'mental health',
      subtopic: 333,
      definition: 'Care for mental illness: access, rights, prevention of suicide.',
      disputed: 'Treatment against one’s will, money and where people should live are argued over.',
      look: 'How long is the wait, how many beds or therapists, and who counts?',
      strong:
        'mental health, mentally ill, mental illness, psychiatric, mental patient, mental hospital, schizophreni*, autism, mentally retarded, mental home, psychiatrist, ritalin, eating disorder',
      medium: 'suicide, depression, psycholog*, therapist',
      weak: 'mental, anxiety, stress, trauma',
      not: 'suicide bomb, suicide bomber, suicide bombing, suicide attack, great depression, the depression, suicide mission',
    },
    {
      id: 'substance-use',
      name: 'tobacco, alcohol and addiction',
      subtopic: 341,
      definition: 'Rules, treatment and liability for smoking, drinking and addiction.',
      disputed: 'Personal choice and industry’s rights are set against illness and its cost.',
      look: 'Who funded the numbers? Is it use, dependence or death that is counted?',
      strong:
        'tobacco, cigarette, smoking ban, smoker, nicotine, opioid, addiction, drug abuse, alcoholism, drug treatment, methadone, teenage drinking, binge drinking, secondhand smoke, vaping, e cigarette, anti smoking, overdose, drug addict, oxycontin, needle exchange, smoking, heroin use, teenage drug use, marijuana use',
      medium: 'addict, drinking age, alcohol, drunk',
      weak: 'smoke, drinking, liquor, beer',
      not: 'smoke alarm, smoke signal, smoking gun',
    },
    {
      id: 'medical-research',
      name: 'medical research and genetics',
      subtopic: 398,
      iptc: '20000737',
      definition: 'What science tries on cells, genes and people, and the rules for it.',
      disputed: 'Hope for cures is set against ethics of embryos, genes and trials.',
      look: 'Was it in a dish, in mice or in people? Has anybody repeated it?',
      strong:
        'stem cell, embryonic, test tube, fertility treatment, gene therapy, human genome, medical research, in vitro, cancer research, mammogram, breast cancer, prostate cancer, lung cancer, new treatment, gene, medical study, human embryo, fertility clinic, organ donor, cancer treatment, genetic test, chemotherapy, cancer drug, tumor',
      medium: 'genetic, cells, researcher, DNA test, embryo, fertility',
      weak: 'scientist, study, genes, research, laboratory, brain, cure',
    },
  ],
};
