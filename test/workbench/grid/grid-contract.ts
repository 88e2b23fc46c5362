import { describe } from 'vitest';
import { describeCells } from './contract/cells-contract';
import { describeCheckpoint } from './contract/checkpoint-contract';
import { describeContent } from './contract/content-contract';
import { describeCustomFunctions } from './contract/custom-functions-contract';
import { describeFormulas } from './contract/formulas-contract';
import type { MakeGrid } from './contract/grid-fixture';
import { describeRanges } from './contract/ranges-contract';
import { describeSort } from './contract/sort-contract';
import { describeSpill } from './contract/spill-contract';
import { describeStructure } from './contract/structure-contract';

/** What every grid does, whether it calculates at once or later. */
export function describeGrid(name: string, make: MakeGrid): void {
  describe(name, () => {
    describeCells(make);
    describeStructure(make);
    describeSort(make);
    describeRanges(make);
    describeFormulas(make);
    describeCustomFunctions(make);
    describeSpill(make);
    describeCheckpoint(make);
    describeContent(make);
  });
}
