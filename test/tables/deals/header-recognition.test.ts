import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { FIELDS } from '../../../src/pipeline/deal';
import type { Cell } from '../../../src/tables/cells/cell';
import { recognizeHeaders } from '../../../src/tables/deals/header-recognition';
import { FIELD_NAMES } from '../../../src/words/fields';

const columnsOf = (...table: Cell[][]) => recognizeHeaders(table).columns;

describe('recognizeHeaders', () => {
  it('understands an export with underscores, where an opportunity number names the deal', () => {
    const found = recognizeHeaders([
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'.split(
        ',',
      ),
      ['1C1I7A6R', 'Moses Frase', 'GTX', 'Cancity', 'Won', '2016-10-20', '2017-03-01', 1054],
      ['Z063OYW0', 'Darcel Schlecht', 'GTXPro', 'Isdom', 'Won', '2016-10-25', '2017-03-11', 4514],
    ]);
    expect(found).toMatchObject({
      headerRow: 1,
      columns: { name: 1, owner: 2, company: 4, stage: 5, created: 6, closeDate: 7, amount: 8 },
      nameBy: 'distinct column',
      nameColumn: 1,
      issues: [],
    });
  });

  it.each([
    [
      [
        'Salgsmulighet',
        'Kunde',
        'Selger',
        'Fase',
        'Beløp (NOK)',
        'Forventet lukkedato',
        'Neste steg',
        'Neste steg dato',
        'Sannsynlighet (%)',
        'Tapsårsak',
        'Opprettet',
      ],
    ],
    [
      [
        'Deal - Title',
        'Deal - Organization',
        'Deal - Owner',
        'Deal - Stage',
        'Deal - Value',
        'Deal - Expected close date',
        'Next activity',
        'Deal - Next activity date',
        'Deal - Probability',
        'Deal - Lost reason',
        'Deal - Deal created',
      ],
    ],
    [
      [
        'Opportunity Name',
        'Account Name',
        'Opportunity Owner',
        'Stage',
        'Amount',
        'Close Date',
        'Next Step',
        'NextStepDate',
        'Probability (%)',
        'Closed Lost Reason',
        'Created Date',
      ],
    ],
    [
      [
        'AVTALE',
        'firma',
        'Ansvarlig:',
        'Stadium',
        'Verdi i NOK',
        'Sluttdato',
        'neste_oppfølging',
        'Dato for oppfølging',
        '%',
        'Årsak til tap',
        'Registrert',
      ],
    ],
  ])('binds each of %j to its field', (header) => {
    expect(columnsOf(header)).toEqual({
      name: 1,
      company: 2,
      owner: 3,
      stage: 4,
      amount: 5,
      closeDate: 6,
      nextStep: 7,
      nextStepDate: 8,
      probability: 9,
      lostReason: 10,
      created: 11,
    });
  });

  it('binds the headers that the add-on writes itself, in any order', () => {
    for (const language of ['en', 'nb'] as const) {
      fc.assert(
        fc.property(fc.shuffledSubarray([...FIELDS]), (fields) => {
          const { columns } = recognizeHeaders([fields.map((one) => FIELD_NAMES[language][one])]);
          expect(columns).toEqual(Object.fromEntries(fields.map((one, i) => [one, i + 1])));
        }),
      );
    }
  });

  it('never binds two fields to a column or two columns to a field', () => {
    const header = fc.constantFrom(
      'Dato',
      'Status',
      'Navn',
      'Sum',
      'Stage',
      'Steg',
      'Verdi',
      'Frist',
      'Tilbud',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(header, { minLength: 1, maxLength: 9 }), { maxLength: 4 }),
        (table) => {
          const bound = Object.values(columnsOf(...table));
          expect(new Set(bound).size).toBe(bound.length);
        },
      ),
    );
  });

  it('does not take "next step" for the stage, nor its date for the step', () => {
    expect(columnsOf(['Navn', 'Neste steg dato', 'Neste steg', 'Verdi'])).toEqual({
      name: 1,
      nextStepDate: 2,
      nextStep: 3,
      amount: 4,
    });
  });

  it('finds the headers below title rows and below merged ones', () => {
    const titled = recognizeHeaders([
      ['Salgspipeline 2026', '', ''],
      ['', '', ''],
      ['Kunde', 'Steg', 'Beløp'],
      ['Acme', 'Tilbud', 100],
    ]);
    expect(titled).toMatchObject({ headerRow: 3, columns: { company: 1, stage: 2, amount: 3 } });
    const merged = recognizeHeaders([
      ['Deal', 'Company', 'Stage', 'Economy', ''],
      ['', '', '', 'Amount', 'Probability'],
      ['Big one', 'Acme', 'Won', 100, 1],
    ]);
    expect(merged).toMatchObject({
      headerRow: 2,
      headers: ['Deal', 'Company', 'Stage', 'Amount', 'Probability'],
      columns: { name: 1, company: 2, stage: 3, amount: 4, probability: 5 },
    });
  });

  it('says which needed columns are missing', () => {
    const { issues } = recognizeHeaders([['Kunde', 'Ansvarlig']]);
    expect(issues.map(({ code, field, row }) => [code, field, row])).toEqual([
      ['missing header', 'stage', 1],
      ['missing header', 'amount', 1],
    ]);
    expect(recognizeHeaders([])).toMatchObject({ headerRow: 1, columns: {}, nameColumn: null });
  });

  it('takes the fuller of two columns with one meaning and lists the other', () => {
    const { columns, issues } = recognizeHeaders([
      ['Deal', 'Stage', 'Amount', 'Value'],
      ['A', 'Won', '', 100],
      ['B', 'Won', 5, 200],
    ]);
    expect(columns.amount).toBe(4);
    expect(issues).toEqual([
      {
        code: 'duplicate header',
        tab: 'deals',
        row: 1,
        column: 3,
        field: 'Amount',
        text: '',
        hint: 'Value',
      },
    ]);
  });

  it('takes the left of two equally full ones and the better match before the fuller', () => {
    expect(columnsOf(['Steg', 'Steg'], ['A', 'B']).stage).toBe(1);
    expect(columnsOf(['Total amount', 'Amount'], [5, '']).amount).toBe(2);
  });
});

describe('recognizeHeaders, where content decides', () => {
  it('takes dates below "Dato" for the day the deal began, a second one for the close date', () => {
    const table: Cell[][] = [
      ['Kunde', 'Steg', 'Sum', 'Dato', 'Frist'],
      ['Acme', 'Tilbud', '1 200,-', { date: day('2026-01-02') }, '31.12.2026'],
    ];
    expect(columnsOf(...table)).toEqual({
      company: 1,
      stage: 2,
      amount: 3,
      created: 4,
      closeDate: 5,
    });
  });

  it('takes few texts below "Status" for stages, but not numbers, and not beside a stage column', () => {
    expect(columnsOf(['Deal', 'Status'], ['A', 'Open'], ['B', 'Won']).stage).toBe(2);
    expect(columnsOf(['Deal', 'Status'], ['A', 1], ['B', 2]).stage).toBeUndefined();
    const both = recognizeHeaders([['Deal', 'Status', 'Stage', 'Amount']]);
    expect(both.columns.stage).toBe(3);
    expect(both.issues).toEqual([]);
  });

  it('does not take many different texts for stages', () => {
    const rows = Array.from({ length: 21 }, (_, i) => [`Deal ${i}`, `says ${'x'.repeat(i + 1)}`]);
    expect(columnsOf(['Deal', 'Status'], ...rows).stage).toBeUndefined();
  });
});
