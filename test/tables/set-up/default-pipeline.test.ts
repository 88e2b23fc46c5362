import { describe, expect, it } from 'vitest';
import { createStages } from '../../../src/pipeline/stage';
import { recognizeHeaders } from '../../../src/tables/deals/header-recognition';
import {
  defaultCriteria,
  defaultSettings,
  defaultStages,
} from '../../../src/tables/set-up/default-pipeline';
import { stageMeaning } from '../../../src/tables/set-up/stage-role';
import { criteriaTabCells, readCriteriaTab } from '../../../src/tables/tabs/criteria-tab';
import { readStagesTab, stagesTabCells } from '../../../src/tables/tabs/stages-tab';
import { FIELD_NAMES } from '../../../src/words/fields';
import { writtenCells } from '../tabs/written-cells';

describe('defaultStages', () => {
  it('are the stages of the design with their chances and limits', () => {
    expect(defaultStages('nb').map((one) => [one.name, one.probability, one.maxDays])).toEqual([
      ['Leads mottatt', 0.1, 14],
      ['Kvalifisering', 0.2, 14],
      ['Behovskartlegging', 0.35, 21],
      ['Tilbud', 0.5, 21],
      ['Forhandling', 0.75, 30],
      ['Kontrakt signert', 1, null],
      ['Tapt', 0, null],
    ]);
    expect(defaultStages('en').map(({ name }) => name)).toEqual([
      'Leads received',
      'Qualification',
      'Needs mapping',
      'Proposal',
      'Negotiation',
      'Contract signed',
      'Lost',
    ]);
  });
});

describe.each(['en', 'nb'] as const)('the default pipeline in %s', (language) => {
  const stages = defaultStages(language);

  it('has names that say their roles', () => {
    expect(stages.map(({ name }) => stageMeaning(name).role)).toEqual(
      stages.map(({ role }) => role),
    );
  });

  it('reads back from its tabs without an issue', () => {
    const tab = readStagesTab(writtenCells(stagesTabCells(stages, language)));
    expect(tab.stages.list).toEqual(stages);
    expect(tab.issues).toEqual([]);
    const headers = Object.values(FIELD_NAMES[language]);
    const criteria = defaultCriteria(language);
    const read = readCriteriaTab(writtenCells(criteriaTabCells(criteria, language)), {
      stages: createStages(stages),
      columns: recognizeHeaders([headers]).columns,
      headers,
      decimalComma: language === 'nb',
      monthFirst: language === 'en',
    });
    expect(read.criteria).toEqual(criteria);
    expect(read.issues).toEqual([]);
  });

  it('lets a deal be won after its close date has passed', () => {
    const musts = defaultCriteria(language).filter(({ level }) => level === 'must');
    expect(musts.map(({ test }) => test)).not.toContain('not past');
  });

  it('offers reasons for a loss', () => {
    expect(defaultSettings(language)).toMatchObject({ language, enforcement: 'put back' });
    expect(defaultSettings(language).lostReasons).toHaveLength(5);
  });
});
