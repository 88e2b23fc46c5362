import type { RulesState } from '../../../src/protocol/set-up-state';

/** Three stages, two criteria, two deals. */
export const SOME_RULES: RulesState = {
  kind: 'rules',
  mark: 'm1',
  stages: [
    {
      was: 'Lead',
      name: 'Lead',
      role: 'open',
      probability: 0.125,
      maxDays: 14,
      mayStartHere: true,
    },
    {
      was: 'Demo',
      name: 'Demo',
      role: 'open',
      probability: 0.5,
      maxDays: null,
      mayStartHere: false,
    },
    { was: 'Won', name: 'Won', role: 'won', probability: 1, maxDays: null, mayStartHere: false },
    { was: 'Lost', name: 'Lost', role: 'lost', probability: 0, maxDays: null, mayStartHere: false },
  ],
  criteria: [
    { stage: 'Demo', label: 'Amount', test: '>', value: '0', level: 'must', advice: 'Ask' },
    { stage: 'Lost', label: 'Reason', test: 'filled', value: '', level: 'must', advice: '' },
  ],
  settings: {
    enforcement: 'warn',
    skipping: true,
    reopening: false,
    waivers: true,
    currency: 'NOK',
    targetPerMonth: 250000.5,
    monthTargets: { '2026-12': 90000 },
    firstFiscalMonth: 7,
    lostReasons: ['Price', 'Timing'],
    language: 'nb',
  },
  columns: [
    { field: 'stage', column: 3, sample: 'Lead' },
    { field: 'amount', column: null, sample: '' },
  ],
  headers: ['Deal', 'Owner', 'Stage', 'Reason'],
  dealsInStage: { Lead: 0, Demo: 2, Won: 0, Lost: 0 },
  issues: [],
};
