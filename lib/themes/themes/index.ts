import type { MajorTopic } from '../theme';
import { AGRICULTURE } from './agriculture';
import { CIVIL_RIGHTS } from './civil-rights';
import { COMMERCE } from './commerce';
import { CULTURE } from './culture';
import { DEFENCE } from './defence';
import { ECONOMY } from './economy';
import { EDUCATION } from './education';
import { ENERGY } from './energy';
import { ENVIRONMENT } from './environment';
import { GOVERNMENT } from './government';
import { HEALTH } from './health';
import { HOUSING } from './housing';
import { IMMIGRATION } from './immigration';
import { INTERNATIONAL } from './international';
import { LABOUR } from './labour';
import { LAW_AND_CRIME } from './law-and-crime';
import { PUBLIC_LANDS } from './public-lands';
import { SOCIAL_WELFARE } from './social-welfare';
import { TECHNOLOGY } from './technology';
import { TRADE } from './trade';
import { TRANSPORT } from './transport';

/** Every policy theme we know, by major topic. */
export const MAJOR_TOPICS: readonly MajorTopic[] = [
  ECONOMY,
  CIVIL_RIGHTS,
  HEALTH,
  AGRICULTURE,
  LABOUR,
  EDUCATION,
  ENVIRONMENT,
  ENERGY,
  IMMIGRATION,
  TRANSPORT,
  LAW_AND_CRIME,
  SOCIAL_WELFARE,
  HOUSING,
  COMMERCE,
  DEFENCE,
  TECHNOLOGY,
  TRADE,
  INTERNATIONAL,
  GOVERNMENT,
  PUBLIC_LANDS,
  CULTURE,
];
