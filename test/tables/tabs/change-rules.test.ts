import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Language } from '../../../src/pipeline/settings';
import { createStages, type Stage } from '../../../src/pipeline/stage';
import { defaultCriteria, defaultStages } from '../../../src/tables/set-up/default-pipeline';
import { changeCriteria, presentCriterion } from '../../../src/tables/tabs/change-criteria';
import { changeSettings } from '../../../src/tables/tabs/change-settings';
import { changeStages, type WantedStage } from '../../../src/tables/tabs/change-stages';
import { criteriaTabCells, readCriteriaTab } from '../../../src/tables/tabs/criteria-tab';
import { readSettingsTab, settingsTabCells } from '../../../src/tables/tabs/settings-tab';
import { readStagesTab, stagesTabCells } from '../../../src/tables/tabs/stages-tab';
import { changedCells, tabOf } from './changed-cells';

const language = fc.constantFrom<Language>('en', 'nb');
const locale = { decimalComma: true, monthFirst: false };

const withoutAliases = ({ alsoCalled, ...stage }: Stage) => stage;

/** Some of the default stages in any order, some renamed, and new ones among them. */
const wantedStages = (stages: readonly Stage[]) =>
  fc.shuffledSubarray([...stages, ...NEW_STAGES], { minLength: 1 }).chain((list) =>
    fc.tuple(
      ...list.map((stage) =>
        fc
          .record({
            isRenamed: fc.boolean(),
            probability: fc.integer({ min: 0, max: 100 }).map((one) => one / 100),
            maxDays: fc.option(fc.integer({ min: 0, max: 9999 })),
            mayStartHere: fc.boolean(),
            role: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
          })
          .map(({ isRenamed, ...rest }): WantedStage => {
            const isNew = NEW_STAGES.includes(stage);
            const name = isRenamed ? `${stage.name}, "2"` : stage.name;
            return { ...rest, was: isNew ? '' : stage.name, name };
          }),
      ),
    ),
  );

const NEW_STAGES: readonly Stage[] = ['Pilot', '=Demo'].map((name) => ({
  name,
  role: 'open',
  probability: 0,
  maxDays: null,
  mayStartHere: false,
  alsoCalled: [],
}));

describe('changed stages', () => {
  it('are read back as they were wanted, and every old name still means its stage', () => {
    const all = language.chain((one) =>
      wantedStages(defaultStages(one)).map((wanted) => ({ one, wanted })),
    );
    fc.assert(
      fc.property(all, ({ one, wanted }) => {
        const tab = tabOf(stagesTabCells(defaultStages(one), one));
        const read = readStagesTab(changedCells(tab, changeStages(tab, wanted, {}, one)));
        expect(read.rows.map(({ stage }) => withoutAliases(stage))).toEqual(
          wanted.map(({ was, ...stage }) => stage),
        );
        expect(read.issues.filter(({ code }) => code !== 'missing role')).toEqual([]);
        for (const { was, name } of wanted)
          if (was !== '') expect(read.stages.find(was)?.name).toBe(name);
        for (const { stage, recordedName } of read.rows)
          expect(recordedName).toBe(wanted.find(({ name }) => name === stage.name)?.was);
      }),
    );
  });

  it('need no write where nothing changed', () => {
    fc.assert(
      fc.property(language, (one) => {
        const stages = defaultStages(one);
        const tab = tabOf(stagesTabCells(stages, one));
        const wanted = stages.map((stage) => ({ ...withoutAliases(stage), was: stage.name }));
        const nothing = { inserted: null, cells: [], lacking: [] };
        expect(changeStages(tab, wanted, {}, one)).toEqual(nothing);
      }),
    );
  });
});

describe('changed criteria', () => {
  const present = (one: Language) => {
    const stages = createStages(defaultStages(one));
    const headers = ['Budget', ...defaultCriteria(one).map(({ label }) => label)];
    const context = { ...locale, stages, columns: {}, headers };
    const tab = tabOf(criteriaTabCells(defaultCriteria(one), one));
    const rows = readCriteriaTab(tab.cells, context).rows;
    return { context, tab, now: rows.map((row) => presentCriterion(row, stages, context)) };
  };

  it('are read back as they were wanted, in their order', () => {
    const tests = fc.constantFrom(
      ...(['filled', '>', '>=', '<=', 'one of', 'at most days old', '='] as const),
    );
    fc.assert(
      fc.property(language, fc.array(tests), fc.nat(), (one, added, seed) => {
        const { context, tab, now } = present(one);
        const more = added.map((test, i) => ({
          stage: defaultStages(one)[i % 7]?.name ?? '',
          label: 'Budget',
          test,
          value: test === 'filled' ? '' : String(i + 1),
          level: 'should' as const,
          advice: `=${i}`,
        }));
        const kept = now.filter((_, i) => (seed >> i) % 2 === 0);
        const wanted = [...more, ...kept.reverse()];
        const change = changeCriteria(tab, wanted, new Map(), context, one);
        const read = readCriteriaTab(changedCells(tab, change), context);
        expect(read.issues).toEqual([]);
        const { stages } = context;
        expect(read.rows.map((row) => presentCriterion(row, stages, context))).toEqual(wanted);
      }),
    );
  });

  it('need no write where nothing changed', () => {
    const { context, tab, now } = present('nb');
    expect(changeCriteria(tab, now, new Map(), context, 'nb').cells).toEqual([]);
  });
});

describe('changed settings', () => {
  it('are read back as they were wanted, whatever rows the tab has', () => {
    const settings = fc.record({
      enforcement: fc.constantFrom('off' as const, 'warn' as const, 'put back' as const),
      skipping: fc.boolean(),
      reopening: fc.boolean(),
      waivers: fc.boolean(),
      currency: fc.constantFrom('', 'NOK', 'EUR'),
      targetPerMonth: fc.option(fc.integer({ min: 0, max: 1e9 })),
      monthTargets: fc
        .uniqueArray(fc.integer({ min: 1, max: 12 }))
        .map(
          (months) =>
            new Map(
              months.sort((a, b) => a - b).map((one) => [`2026-${`${one}`.padStart(2, '0')}`, one]),
            ),
        ),
      firstFiscalMonth: fc.integer({ min: 1, max: 12 }),
      lostReasons: fc.constantFrom(['Price'], ['Price, or "terms"', 'Timing; late'], []),
      language,
    });
    const rows = fc.nat({ max: 12 });
    fc.assert(
      fc.property(settings, settings, language, rows, (before, wanted, one, lost) => {
        const all = settingsTabCells({ ...DEFAULT_SETTINGS, ...before }, one);
        const tab = tabOf(all.filter((_, i) => i === 0 || i !== lost));
        const read = readSettingsTab(
          changedCells(tab, changeSettings(tab, wanted, locale)),
          locale,
        );
        expect({ ...read.settings, today: null }).toEqual({ ...wanted, today: null });
        expect(read.issues).toEqual([]);
      }),
    );
  });
});
