import type { World } from '../apps-script/world';
import type { WorldContent } from '../apps-script/world-content';
import { readCsv } from '../files/csv/read-csv';
import { writeCsv } from '../files/csv/write-csv';
import { FILE_PROBLEMS, FileError } from '../files/file-error';
import type { OnProgress } from '../files/progress';
import { type LeftOut, leftOutSentences } from '../files/xlsx/left-out';
import { loadExcelize } from '../files/xlsx/load-excelize';
import { readXlsx } from '../files/xlsx/read-xlsx';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { Language } from '../language';
import { chooseFile } from './keeping/choose-file';
import { downloadFile } from './keeping/download-file';
import type { SpreadsheetView } from './sheet/spreadsheet';
import type { PageAction } from './state/page-action';
import { PAGE_WORDS } from './words/page-words';

/** What the File menu works on. */
export interface FileScope {
  readonly world: World;
  readonly view: SpreadsheetView;
  readonly language: Language;
  readonly dispatch: (action: PageAction) => void;
  /** Goes on with another spreadsheet in the place of this one, if a person wants that. */
  replace(content: WorldContent): Promise<void>;
}

/** What the File menu does with files. */
export interface FileActions {
  openFile(): Promise<void>;
  saveXlsx(): Promise<void>;
  downloadCsv(): void;
}

const EXCELIZE = '/excelize.wasm.gz';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const READING_SECONDS = 15;

export function createFileActions(scope: FileScope): FileActions {
  const { world, view, language, dispatch } = scope;
  const busy = async <T>(
    kind: 'opening' | 'saving',
    run: (onProgress: OnProgress) => Promise<T>,
  ): Promise<T | null> => {
    const show = (progress: object) =>
      dispatch({ type: 'activity begun', activity: { id: kind, kind, ...progress } });
    show({});
    try {
      return await run((share) => show({ name: PAGE_WORDS[language].share(share) }));
    } catch (error) {
      dispatch({ type: 'gesture refused', message: problemOf(error, language) });
      return null;
    } finally {
      dispatch({ type: 'activity ended', id: kind });
    }
  };
  return {
    async openFile() {
      const file = await chooseFile('.csv,.tsv,.txt,.xlsx');
      if (!file) return;
      const content = await busy('opening', (onProgress) => fileContent(scope, file, onProgress));
      if (content) await scope.replace(content);
    },
    async saveXlsx() {
      await busy('saving', async (onProgress) => {
        const content = world.content();
        const { fileName, locale } = content;
        const excelize = await loadExcelize(EXCELIZE);
        const options = { locale, language, onProgress };
        const { bytes, left } = await writeXlsx(excelize, content, options);
        downloadFile(`${fileName}.xlsx`, XLSX, bytes);
        tellLeftOut(scope, fileName, left);
      });
    },
    downloadCsv() {
      const { fileName, locale } = world.content();
      const sheet = view.activeSheet();
      const name = view.grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
      const text = writeCsv(view.grid, sheet, locale);
      downloadFile(`${fileName} - ${name}.csv`, 'text/csv;charset=utf-8', text);
    },
  };
}

/** A spreadsheet with the cells of a file, named like it; locale and time zone stay. */
async function fileContent(
  { world, language }: FileScope,
  file: File,
  onProgress: OnProgress,
): Promise<WorldContent> {
  const { locale, timeZone } = world.content();
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file.name) ?? [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fresh = { fileName: name, locale, timeZone, activeSheet: 0, properties: {} };
  if (/^(?:csv|tsv|txt)$/i.test(ending)) {
    return { ...fresh, grid: readCsv(bytes, { name, locale }), tabColors: [] };
  }
  if (!/^xlsx$/i.test(ending)) throw new Error(PAGE_WORDS[language].unknownFile(file.name));
  const excelize = await loadExcelize(EXCELIZE);
  const read = await readXlsx(excelize, bytes, { locale, onProgress });
  const shown = read.grid.sheets.find(({ properties }) => !properties.hidden);
  return { ...fresh, ...read, activeSheet: shown?.properties.id ?? fresh.activeSheet };
}

let toasts = 0;

/** Says what the saved file does not show. Ids below zero are no script's. */
function tellLeftOut({ language, dispatch }: FileScope, fileName: string, left: LeftOut): void {
  const message = leftOutSentences(left, language).join('\n');
  if (message === '') return;
  const title = PAGE_WORDS[language].saved(`${fileName}.xlsx`);
  dispatch({
    type: 'toast shown',
    toast: { id: --toasts, title, message, seconds: READING_SECONDS },
  });
}

function problemOf(error: unknown, language: Language): string {
  if (error instanceof FileError) return FILE_PROBLEMS[language][error.problem];
  // What the page fetches only when it is needed comes from the server that it came from.
  if (error instanceof TypeError && /fetch|import/i.test(error.message)) {
    return PAGE_WORDS[language].serverGone;
  }
  return error instanceof Error ? error.message : String(error);
}
