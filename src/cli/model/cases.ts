/** Every row of the model's table, in its order. */

import { CASCADE_CASES } from './cascadeCases';
import type { CaseSpec } from './caseSpec';
import { CITY_CASES } from './cityCases';
import { EPIDEMIC_CASES } from './epidemicCases';
import { GRAPH_CASES } from './graphCases';
import { IMMUNITY_CASES } from './immunityCases';
import { SLEEP_CASES } from './sleepCases';

export const CASES: readonly CaseSpec[] = [...SLEEP_CASES, ...EPIDEMIC_CASES, ...CASCADE_CASES, ...IMMUNITY_CASES, ...GRAPH_CASES, ...CITY_CASES];
