import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { createUniverGrid } from '../../../../workbench/univer/univer-grid';
import { describeGrid } from '../../grid/grid-contract';

describeGrid('the grid of Univer, in a page', () => createUniverGrid(createHeadlessUniver()));
