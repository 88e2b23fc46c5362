import { describe, expect, it } from 'vitest';
import { type RecordedStage, stageRenames } from '../../src/pipeline/stage-renames';
import { makeStage } from '../forecast/make-deal';

const at = (row: number, name: string, recordedName: string, alsoCalled: string[] = []) => ({
  row,
  stage: { ...makeStage(name, 'open', 0.5), alsoCalled },
  recordedName,
});

const renames = (...rows: RecordedStage[]) =>
  stageRenames(rows).map(({ row, from, stage }) => [row, from, stage.name, stage.alsoCalled]);

describe('stageRenames', () => {
  it('finds a name changed in place and keeps the old one', () => {
    expect(renames(at(2, 'Inbox', 'Leads', ['New']), at(3, 'Needs', 'Needs'))).toEqual([
      [2, 'Leads', 'Inbox', ['New', 'Leads']],
    ]);
  });

  it('keeps the old name once', () => {
    expect(renames(at(2, 'Inbox', 'Leads', ['leads']))).toEqual([[2, 'Leads', 'Inbox', ['leads']]]);
  });

  it('takes neither spaces, case nor a stage never recorded for a rename', () => {
    expect(renames(at(2, ' LEADS', 'Leads'), at(3, 'Needs', ''))).toEqual([]);
  });

  it('takes neither moved rows nor swapped names for renames', () => {
    expect(renames(at(2, 'Needs', 'Leads'), at(3, 'Leads', 'Needs'))).toEqual([]);
    expect(renames(at(2, 'Inbox', 'Leads'), at(3, 'Leads', 'Needs'))).toEqual([]);
  });
});
