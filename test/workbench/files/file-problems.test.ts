import { describe, expect, it } from 'vitest';
import { FILE_PROBLEMS, FileError } from '../../../workbench/files/file-error';
import { readXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { partOfText, zipOfParts } from '../../../workbench/files/xlsx/zip-file';
import { nodeExcelize } from './node-excelize';

/** The problem with which opening a file ends; null when it succeeds. */
async function problemOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    await readXlsx(await nodeExcelize(), bytes, { locale: 'en_US' });
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
}

async function workbook(password?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { NewFile } = await nodeExcelize();
  const { buffer } = NewFile().WriteToBuffer(password ? { Password: password } : {});
  return buffer as Uint8Array<ArrayBuffer>;
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('opening an Excel file', () => {
  it('takes a plain workbook', async () => {
    expect(await problemOf(await workbook())).toBeNull();
  });

  it('says that a file has a password', async () => {
    expect(await problemOf(await workbook('secret'))).toBe('password');
  });

  it('says that a file is in the old format, damaged, empty or no workbook', async () => {
    const whole = await workbook();
    expect(await problemOf(Uint8Array.from([...OLD_OFFICE, ...new Array(600).fill(1)]))).toBe(
      'oldExcel',
    );
    expect(await problemOf(whole.slice(0, whole.length / 2))).toBe('broken');
    expect(await problemOf(new Uint8Array(0))).toBe('empty');
    expect(await problemOf(new TextEncoder().encode('a,b\n1,2'))).toBe('notExcel');
    expect(await problemOf(await zipOfParts(new Map([['a.txt', partOfText('text')]])))).toBe(
      'notExcel',
    );
  });

  it('has a sentence for each problem in each language', () => {
    const [english, ...others] = Object.values(FILE_PROBLEMS).map((words) => Object.keys(words));
    for (const problems of others) expect(problems).toEqual(english);
    const sentences = Object.values(FILE_PROBLEMS).flatMap((words) => Object.values(words));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});
