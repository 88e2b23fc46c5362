import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/pipeline/stage';
import { stageKey } from '../../../src/pipeline/stage';
import { readStagesTab, stagesTabCells } from '../../../src/tables/tabs/stages-tab';
import { writtenCells } from './written-cells';

const english = ['Stage', 'Role', 'Probability', 'Max days', 'May start here', 'Also called'];

describe('readStagesTab', () => {
  it('reads Norwegian headers wherever they stand, below a title', () => {
    const { stages, rows, issues } = readStagesTab([
      ['Våre steg', '', '', '', '', '', ''],
      ['Merknad', 'Rolle', 'Steg', 'Sannsynlighet', 'Maks dager', 'Også kalt', 'Registrert navn'],
      ['', 'åpen', 'Tilbud', '50 %', '21 dager', 'Pristilbud; Anbud', 'Anbud'],
      ['', '', '', '', '', '', ''],
      ['', 'Vunnet', 'Signert', '', '', '', ''],
      ['', 'tapt', 'Tapt', 0, '', '', ''],
    ]);
    expect(issues).toEqual([]);
    expect(stages.list[0]).toEqual({
      name: 'Tilbud',
      role: 'open',
      probability: 0.5,
      maxDays: 21,
      mayStartHere: true,
      alsoCalled: ['Pristilbud', 'Anbud'],
    });
    expect(stages.list.slice(1).map(({ role, probability }) => [role, probability])).toEqual([
      ['won', 1],
      ['lost', 0],
    ]);
    expect(rows.map(({ row, recordedName }) => [row, recordedName])).toEqual([
      [3, 'Anbud'],
      [5, ''],
      [6, ''],
    ]);
  });

  it('lists cells that cannot be used and keeps the stage', () => {
    const { stages, issues } = readStagesTab([
      english,
      ['Lead', 'maybe', 'high', 'two weeks', 'perhaps', ''],
      ['Won', 'won', '', '', '', ''],
      ['Lost', 'lost', '', '', '', ''],
    ]);
    expect(
      issues.map(({ code, row, field, text, hint }) => [code, row, field, text, hint]),
    ).toEqual([
      ['bad value', 2, 'Role', 'maybe', 'role'],
      ['bad value', 2, 'Probability', 'high', 'probability'],
      ['bad value', 2, 'Max days', 'two weeks', 'days'],
      ['bad value', 2, 'May start here', 'perhaps', 'yes or no'],
    ]);
    expect(stages.find('lead')).toMatchObject({ role: 'open', probability: 0, maxDays: null });
  });

  it('asks for the chance of an open stage that has none', () => {
    const { issues } = readStagesTab([english, ['A', 'open', '', '', '', '']]);
    expect(issues[0]).toMatchObject({ code: 'bad value', text: '', hint: 'probability' });
  });

  it('lets the upper of two equal names hold', () => {
    const { stages, issues } = readStagesTab([
      english,
      ['Lead', 'open', 0.1, '', '', ''],
      ['Won', 'won', 1, '', '', ''],
      ['Lost', 'lost', 0, '', '', ''],
      [' LEAD ', 'won', 0.9, '', '', ''],
      ['', 'open', '', '', '', ''],
    ]);
    expect(stages.list).toHaveLength(3);
    expect(issues.map(({ code, row, text }) => [code, row, text])).toEqual([
      ['duplicate stage', 5, 'LEAD'],
      ['bad value', 6, ''],
    ]);
  });

  it('says which roles no stage has and that the column of names is gone', () => {
    expect(readStagesTab([]).issues.map(({ code, field, hint }) => [code, field, hint])).toEqual([
      ['missing header', 'stage', ''],
      ['missing role', '', 'open'],
      ['missing role', '', 'won'],
      ['missing role', '', 'lost'],
    ]);
  });
});

describe('stagesTabCells', () => {
  it('writes headers and words of the language and ends with the recorded name', () => {
    const won: Stage = {
      name: 'Signert',
      role: 'won',
      probability: 1,
      maxDays: null,
      mayStartHere: false,
      alsoCalled: ['Ordre', 'Vunnet'],
    };
    expect(stagesTabCells([won], 'nb')).toEqual([
      [
        'Steg',
        'Rolle',
        'Sannsynlighet',
        'Maks dager',
        'Kan starte her',
        'Også kalt',
        'Registrert navn',
      ],
      ['Signert', 'vunnet', 1, null, 'nei', 'Ordre, Vunnet', 'Signert'],
    ]);
  });

  const word = fc.stringMatching(/^[A-Za-zæøåÆØÅ][a-zæøå 0-9,;"-]{0,12}[a-zæøå]$/);
  const anyStage: fc.Arbitrary<Stage> = fc.record({
    name: word,
    role: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
    probability: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    maxDays: fc.option(fc.integer({ min: 0, max: 9999 })),
    mayStartHere: fc.boolean(),
    alsoCalled: fc.array(word, { maxLength: 3 }),
  });
  const anyStages = fc.uniqueArray(anyStage, { selector: ({ name }) => stageKey(name) });

  it('writes what reads back as the same stages, in both languages', () => {
    fc.assert(
      fc.property(anyStages, fc.constantFrom('en' as const, 'nb' as const), (list, language) => {
        const tab = readStagesTab(writtenCells(stagesTabCells(list, language)));
        expect(tab.stages.list).toEqual(list);
        expect(tab.rows.every(({ stage, recordedName }) => stage.name === recordedName)).toBe(true);
        expect(tab.issues.filter(({ code }) => code !== 'missing role')).toEqual([]);
      }),
    );
  });
});
