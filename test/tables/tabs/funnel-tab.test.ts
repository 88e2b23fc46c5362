import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/insight/funnel';
import { day } from '../../../src/pipeline/day';
import { CHART_BLOCK, FUNNEL_HEADER_ROW, funnelTab } from '../../../src/tables/tabs/funnel-tab';
import { LEADS, LOST, NEEDS, PROPOSAL, STAGES, WON } from '../../forecast/make-deal';
import { anyHistory, makeHistory, type Step } from '../../insight/make-history';

const TODAY = day('2026-03-01');
const IN: readonly Step[] = [[LEADS, '2026-01-01']];
const IN_NEEDS: readonly Step[] = [...IN, [NEEDS, '2026-01-11']];
const IN_PROPOSAL: readonly Step[] = [...IN_NEEDS, [PROPOSAL, '2026-01-21']];
const lost = (steps: readonly Step[]): readonly Step[] => [...steps, [LOST, '2026-02-01']];
const won = (steps: readonly Step[]): readonly Step[] => [...steps, [WON, '2026-02-01']];

/** Ten deals: 10 leads, 6 with needs, 3 with a proposal, 2 won. */
const TEN = [
  ...[IN, IN, lost(IN), lost(IN)],
  ...[lost(IN_NEEDS), lost(IN_NEEDS), IN_NEEDS],
  ...[IN_PROPOSAL, won(IN_PROPOSAL), won(IN_PROPOSAL)],
].map((steps) => makeHistory(steps, { amount: 100 }));

const tabOf = (
  histories: readonly ReturnType<typeof makeHistory>[],
  language: 'en' | 'nb' = 'en',
) => funnelTab(funnel(histories, STAGES, TODAY), day('2026-01-01'), TODAY, language).cells;

describe('funnelTab', () => {
  it('has a row for each stage, with a bar on the scale of the longest', () => {
    const rows = tabOf(TEN).slice(FUNNEL_HEADER_ROW, FUNNEL_HEADER_ROW + 4);
    expect(rows.map((row) => row.slice(0, 10))).toEqual([
      ['Leads', 10, '██████████', 6, 2, 0, 2, 6 / 8, 10, 1000],
      ['Needs', 6, '██████', 3, 2, 0, 1, 3 / 5, 10, 600],
      ['Proposal', 3, '███', 2, 0, 0, 1, 1, 11, 300],
      ['Signed', 2, '██', 0, 0, 0, 2, null, null, 200],
    ]);
  });

  it('ends a bar in half a character where it fills no whole one', () => {
    const four = [IN, IN_NEEDS, IN_NEEDS, IN_NEEDS].map((steps) => makeHistory(steps, {}));
    const rows = tabOf(four).slice(FUNNEL_HEADER_ROW, FUNNEL_HEADER_ROW + 3);
    expect(rows.map((row) => row[2])).toEqual(['██████████', '███████▌', '']);
  });

  it('centres the bars of the chart with a spacer on each side', () => {
    const rows = tabOf(TEN).slice(FUNNEL_HEADER_ROW, FUNNEL_HEADER_ROW + 4);
    expect(rows.map((row) => row.slice(CHART_BLOCK.column - 1))).toEqual([
      ['Leads', 0, 10, null],
      ['Needs', 2, 6, null],
      ['Proposal', 3.5, 3, null],
      ['Signed', 4, 2, null],
    ]);
  });

  it('gives the bottleneck a column and so a colour of its own', () => {
    const many = Array.from({ length: 10 }, () => TEN).flat();
    const stuck = Array.from({ length: 60 }, () => makeHistory(lost(IN_NEEDS)));
    const cells = tabOf([...many, ...stuck]);
    expect(cells[1]?.[0]).toContain('between Needs and Proposal: 80 of 110');
    const needs = cells[FUNNEL_HEADER_ROW + 1]?.slice(CHART_BLOCK.column - 1);
    expect(needs).toEqual(['Needs', 20, null, 120]);
  });

  it('says where the figures come from, in the language of the sheet', () => {
    expect(
      tabOf(TEN, 'nb')
        .slice(0, 3)
        .map(([text]) => text),
    ).toEqual([
      'Salgstrakt per 01.03.2026',
      expect.stringMatching(/^For lite data til å peke ut en flaskehals/),
      expect.stringContaining('historikken siden 01.01.2026'),
    ]);
    const known = funnelTab(funnel(TEN, STAGES, TODAY), null, TODAY, 'en').cells;
    expect(known[2]?.[0]).toMatch(/^Without history: .* what is known/);
  });

  it('lists below what has no place in the funnel, and says how many have no amount', () => {
    const adopted = [
      makeHistory([[LOST, '2026-02-01']]),
      makeHistory([[WON, '2026-02-01']]),
      makeHistory([[WON, '2026-02-01']]),
      makeHistory(IN, { row: null }),
      makeHistory([]),
      makeHistory(IN),
    ];
    const below = tabOf([...TEN, ...adopted]).slice(FUNNEL_HEADER_ROW + 4);
    expect(below.map((row) => row.slice(0, 2))).toEqual([
      ['Stage never known', 1],
      ['Won when first seen', 2],
      ['Lost when first seen', 1],
      ['Row removed while open', 1],
      ['All deals', 16],
      ['No amount: not in the amounts', 1],
    ]);
  });

  it('reconciles to the deals, in each row and in all, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 30 }), (histories) => {
        const cells = tabOf(histories);
        const rows = cells.slice(FUNNEL_HEADER_ROW, FUNNEL_HEADER_ROW + 4);
        for (const [, entered, , movedOn, lostHere, wentBack, stillHere] of rows)
          expect(Number(movedOn) + Number(lostHere) + Number(wentBack) + Number(stillHere)).toBe(
            entered,
          );
        const all = cells.find(([label]) => label === 'All deals');
        expect(all?.[1]).toBe(histories.length);
        expect(tabOf([...histories].reverse())).toEqual(cells);
      }),
    );
  });
});
