import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../../src/protocol/deal-detail';
import { historyText } from '../../../../src/sidebar/deal/view/history-text';
import { createFormats } from '../../../../src/sidebar/formats/formats';
import { DEAL_WORDS } from '../../../../src/sidebar/words/deal-words';
import { pipelineState, TODAY } from '../../deal-states';

const PIPELINE = pipelineState([]);

function textOf(event: HistoryEvent, language: 'en' | 'nb' = 'en') {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  const formats = createFormats({ language, locale, currency: '', today: TODAY });
  const { what, note } = historyText(event, DEAL_WORDS[language], PIPELINE, formats);
  return [what.replace(/\s/g, ' '), note];
}

describe('historyText', () => {
  it('says where a deal was seen first and where it moved', () => {
    expect(textOf({ kind: 'first seen', stage: 'Leads' })).toEqual(['First seen in Leads', '']);
    expect(textOf({ kind: 'moved', from: 'Leads', to: 'Won' }, 'nb')).toEqual([
      'Flyttet fra Leads til Won',
      '',
    ]);
  });

  it('says it of deals that were in no stage', () => {
    expect(textOf({ kind: 'first seen', stage: '' }, 'nb')).toEqual(['Først sett uten steg', '']);
    expect(textOf({ kind: 'moved', from: '', to: 'Won' })).toEqual(['Moved to Won', '']);
  });

  it('says what was changed by the header of the column, with figures as the sheet writes them', () => {
    const amount = { kind: 'changed', field: 'amount', from: 1000, to: 25000 } as const;
    expect(textOf(amount)).toEqual(['Amount: from 1,000 to 25,000', '']);
    expect(textOf(amount, 'nb')).toEqual(['Amount: fra 1 000 til 25 000', '']);
    expect(textOf({ kind: 'changed', field: 'closeDate', from: null, to: '2027-01-05' })).toEqual([
      'Close date: 5 Jan 2027',
      '',
    ]);
    expect(textOf({ kind: 'changed', field: 'owner', from: 'Kari', to: null }, 'nb')).toEqual([
      'Ansvarlig: tømt (var Kari)',
      '',
    ]);
  });

  it('keeps what a person wrote apart from what happened', () => {
    expect(textOf({ kind: 'activity', activity: 'call', note: '<b>Hi</b>' }, 'nb')).toEqual([
      'Telefonsamtale',
      '<b>Hi</b>',
    ]);
    const waived: HistoryEvent = {
      ...{ kind: 'waived', stage: 'Proposal', label: 'Budget' },
      reason: 'Framework',
    };
    expect(textOf(waived)).toEqual(['Waived for Proposal: Budget', 'Framework']);
  });
});
