import { RULES } from '../../../lib/flags/rules';
import { describeRule } from '../../contracts/rule';

for (const rule of RULES) describeRule(rule);
