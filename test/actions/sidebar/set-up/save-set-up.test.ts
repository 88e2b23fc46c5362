import { describe, expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { sheetSnapshot } from '../../sheet-snapshot';
import { callSetUp, readRules, resultOf, saveRules, unchanged } from './set-up-calls';

const LOCALES = ['en_US', 'nb_NO'] as const;
const STAGES = { en_US: 'Stages', nb_NO: 'Steg' } as const;
const CRITERIA = { en_US: 'Criteria', nb_NO: 'Krav' } as const;
const SETTINGS = { en_US: 'Settings', nb_NO: 'Innstillinger' } as const;

/** All but the change cell, which only ever says that there was another apply. */
function snapshot({ grid }: PipelineWorld): unknown {
  const change = grid.names().get('Dealsheet_Change');
  if (change) grid.write(change, [[{ value: null }]]);
  return sheetSnapshot(grid);
}

/** Columns of the user's own right of the add-on's in the Stages tab. */
function addColumns(world: PipelineWorld): void {
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheetByName('Stages')?.insertColumnsAfter(7, 3);
  });
}

/** A tab's filled rows without hidden columns. */
const rowsOf = (world: PipelineWorld, tab: string, columns: number) =>
  world.values(tab).map((row) => row.slice(0, columns));

describe.each(LOCALES)('in %s', (locale) => {
  it('reads the rules that set-up made', () => {
    const rules = readRules(openPipeline({ locale }));
    expect(rules.stages).toHaveLength(7);
    expect(rules.stages[3]).toEqual({
      was: locale === 'nb_NO' ? 'Tilbud' : 'Proposal',
      name: locale === 'nb_NO' ? 'Tilbud' : 'Proposal',
      role: 'open',
      probability: 0.5,
      maxDays: 21,
      mayStartHere: false,
    });
    expect(rules.criteria[3]).toMatchObject({
      stage: locale === 'nb_NO' ? 'Tilbud' : 'Proposal',
      label: locale === 'nb_NO' ? 'Beløp' : 'Amount',
      test: '>',
      value: '0',
      level: 'must',
    });
    expect(rules.settings).toMatchObject({
      enforcement: 'put back',
      firstFiscalMonth: 1,
      monthTargets: {},
      language: locale === 'nb_NO' ? 'nb' : 'en',
    });
    expect(rules.issues).toEqual([]);
  });

  it('changes nothing when what was read is saved', () => {
    const world = openPipeline({ locale });
    const before = snapshot(world);
    const rules = readRules(world);
    const saved = resultOf(callSetUp(world, 'saveSetUp', unchanged(rules)));
    expect(saved).toEqual(rules);
    expect(snapshot(world)).toEqual(before);
  });

  it('writes stages, criteria and settings in the tabs’ own words', () => {
    const world = openPipeline({ locale });
    resultOf(
      saveRules(world, ({ stages, criteria, settings }) => ({
        stages: stages.map((one, i) =>
          i === 1 ? { ...one, probability: 0.25, maxDays: null, mayStartHere: false } : one,
        ),
        criteria: [
          ...criteria,
          {
            stage: stages[4]?.name ?? '',
            label: criteria[3]?.label ?? '',
            test: '>=',
            value: '50000',
            level: 'should',
            advice: ' =1+1 ',
          },
        ],
        settings: {
          ...settings,
          enforcement: 'warn',
          skipping: false,
          currency: ' nok ',
          targetPerMonth: 250000,
          monthTargets: { '2026-12': 90000 },
          firstFiscalMonth: 7,
          lostReasons: ['Price, or terms', 'Timing'],
        },
      })),
    );
    const no = locale === 'nb_NO' ? 'nei' : 'no';
    expect(world.values(STAGES[locale])[2]?.slice(1, 5)).toEqual([
      locale === 'nb_NO' ? 'åpen' : 'open',
      0.25,
      null,
      no,
    ]);
    expect(rowsOf(world, CRITERIA[locale], 6).at(-1)).toEqual([
      locale === 'nb_NO' ? 'Forhandling' : 'Negotiation',
      locale === 'nb_NO' ? 'Beløp' : 'Amount',
      '>=',
      50000,
      locale === 'nb_NO' ? 'bør' : 'should',
      '=1+1',
    ]);
    const values = world.values(SETTINGS[locale]).map(([, value]) => value);
    expect(values).toEqual(expect.arrayContaining([no, 'NOK', 250000, 7, 90000]));
    expect(values).toContain('"Price, or terms", Timing');
    expect(rowsOf(world, SETTINGS[locale], 2).at(-1)).toEqual([
      locale === 'nb_NO' ? 'Mål 2026-12' : 'Target 2026-12',
      90000,
    ]);
  });

  it('reads what it saved, and saving that changes nothing more', () => {
    const world = openPipeline({ locale });
    const answer = saveRules(world, ({ stages, settings }) => ({
      stages: [...stages.slice(1), { ...stages[0], was: '', name: 'Ny «og» "fin", takk' }].map(
        (one) => ({ ...one, maxDays: 3 }) as (typeof stages)[number],
      ),
      settings: { ...settings, monthTargets: { '2027-01': 1, '2026-02': 2.5 }, waivers: false },
    }));
    const saved = resultOf(answer);
    expect(readRules(world)).toEqual(saved);
    const before = snapshot(world);
    resultOf(callSetUp(world, 'saveSetUp', unchanged(readRules(world))));
    expect(snapshot(world)).toEqual(before);
    expect(readRules(world).issues).toEqual([]);
  });
});

it('takes a call that was saved already for saved, though its answer was lost', () => {
  const world = openPipeline();
  const rules = unchanged(readRules(world));
  const request = { ...rules, settings: { ...rules.settings, currency: 'NOK' } };
  const saved = resultOf(callSetUp(world, 'saveSetUp', request));
  expect(resultOf(callSetUp(world, 'saveSetUp', request))).toEqual(saved);
});

it('gives up the target of a month that is left out, and keeps its row', () => {
  const world = openPipeline();
  resultOf(
    saveRules(world, ({ settings }) => ({
      settings: { ...settings, monthTargets: { '2026-12': 5 } },
    })),
  );
  resultOf(saveRules(world, ({ settings }) => ({ settings: { ...settings, monthTargets: {} } })));
  expect(readRules(world).settings.monthTargets).toEqual({});
  resultOf(
    saveRules(world, ({ settings }) => ({
      settings: { ...settings, monthTargets: { '2026-12': 7 } },
    })),
  );
  const targets = world.values('Settings').filter(([name]) => name === 'Target 2026-12');
  expect(targets.map((row) => row[1])).toEqual([7]);
});

it('offers changed reasons in the drop-down of lost reasons', () => {
  const world = openPipeline();
  resultOf(
    saveRules(world, ({ settings }) => ({ settings: { ...settings, lostReasons: ['Price'] } })),
  );
  const [rule] = world.grid.attachments(world.area('Deals', 'J2:J2'), 'validation').flat();
  expect(rule).toMatchObject({ kind: 'list', values: ['Price'] });
});

it('binds and unbinds columns', () => {
  const world = openPipeline();
  resultOf(
    saveRules(world, ({ columns }) => ({ columns: { ...columns, nextStep: null, created: 8 } })),
  );
  expect(world.grid.names().has('Deals_NextStep')).toBe(false);
  expect(world.grid.names().get('Deals_Created')).toEqual(world.area('Deals', 'H1'));
  const { columns } = readRules(world);
  expect(columns.find(({ field }) => field === 'created')?.column).toBe(8);
  expect(columns.find(({ field }) => field === 'nextStep')?.column).toBeNull();
});

it('keeps the user’s own columns with their stages, and formulas and notes where they are', () => {
  const world = openPipeline();
  addColumns(world);
  world.paste('Stages', 'I1', [
    ['Comment', 'Deals'],
    ['first', '=COUNTA(A2:A2)'],
    ['second', '=COUNTA(A3:A3)'],
  ]);
  world.paste('Stages', 'A10', [['', '', '', '', '', '', '', '', 'Talk about this on Monday']]);
  resultOf(
    saveRules(world, ({ stages: [a, b, ...rest] }) => ({
      stages: [b, a, ...rest].flatMap((one) => (one ? [one] : [])),
    })),
  );
  expect(
    world
      .values('Stages')
      .slice(0, 4)
      .map((row) => row[8]),
  ).toEqual(['Comment', 'second', 'first', null]);
  expect(world.grid.formulas(world.area('Stages', 'J2:J3'))).toEqual([
    ['=COUNTA(A2:A2)'],
    ['=COUNTA(A3:A3)'],
  ]);
  expect(world.value('Stages', 'I10')).toBe('Talk about this on Monday');
});

it('makes room for new stages above what the user wrote below the table', () => {
  const world = openPipeline();
  addColumns(world);
  world.type('Stages', 'A9', 'won');
  world.type('Stages', 'I9', 'Our notes');
  resultOf(
    saveRules(world, ({ stages }) => {
      const first = stages[0];
      const more = ['Pilot', 'Demo'].map((name) => ({ ...first, was: '', name }));
      return { stages: [...more, ...stages] as typeof stages };
    }),
  );
  expect(world.values('Stages').map(([name]) => name)).toEqual([
    'Stage',
    'Pilot',
    'Demo',
    'Leads received',
    'Qualification',
    'Needs mapping',
    'Proposal',
    'Negotiation',
    'Contract signed',
    'Lost',
    'won',
  ]);
  expect(world.value('Stages', 'I11')).toBe('Our notes');
});
