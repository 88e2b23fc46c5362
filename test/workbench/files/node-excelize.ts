import { join } from 'node:path';
import { loadExcelize } from '../../../workbench/files/xlsx/load-excelize';

const ROOT = join(import.meta.dirname, '../../..');

/** The library as it runs in Node. */
export const nodeExcelize = () =>
  loadExcelize(join(ROOT, 'node_modules/excelize-wasm/excelize.wasm.gz'));
