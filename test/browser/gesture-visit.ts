import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { GesturePage, SeenCell } from '../workbench/page/gestures/gesture-page-api';
import { pasteText } from './paste-text';

/** A person at the grid: moves a real mouse and types on a real keyboard. */
export interface GestureVisit {
  readonly page: Page;
  click(a1: string, button?: 'left' | 'right'): Promise<void>;
  doubleClick(a1: string): Promise<void>;
  /** Selects with a drag from the first to the last cell. */
  select(first: string, last: string): Promise<void>;
  /** Drags the corner of the selection to a cell. */
  dragFill(corner: string, to: string): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  paste(text: string, html?: string): Promise<void>;
  /** What the model has and Univer shows, once it has calculated and painted. */
  cell(a1: string): Promise<SeenCell>;
  /** What the box beside the formula bar says is selected. */
  nameBox(): Promise<string>;
  /** Gestures that reached the world since the last look. */
  calls(): Promise<unknown[][]>;
  ask<K extends keyof GesturePage>(
    what: K,
    ...args: Parameters<GesturePage[K]>
  ): Promise<ReturnType<GesturePage[K]>>;
}

/** A click of a person lasts; Univer gives the formula bar the keyboard only then. */
const PRESS = { delay: 60 };

export function gestureVisit(page: Page): GestureVisit {
  const ask: GestureVisit['ask'] = (what, ...args) =>
    page.evaluate(
      ([name, given]) => {
        const api = (globalThis as unknown as { gesturePage: Record<string, CallableFunction> })
          .gesturePage;
        return api[name]?.(...given);
      },
      [what, args] as const,
    );
  const { mouse, keyboard } = page;
  const centre = (a1: string) => ask('rectangle', a1);
  return {
    page,
    ask,
    async click(a1, button = 'left') {
      const { x, y } = await centre(a1);
      await mouse.click(x, y, { ...PRESS, button });
    },
    async doubleClick(a1) {
      const { x, y } = await centre(a1);
      await mouse.dblclick(x, y);
    },
    async select(first, last) {
      await dragMouse(page, await centre(first), await centre(last), 'default');
    },
    async dragFill(corner, to) {
      const { x, y, width, height } = await centre(corner);
      const from = { x: x + width / 2 - 1, y: y + height / 2 - 1 };
      await dragMouse(page, from, await centre(to), 'crosshair');
    },
    type: (text) => keyboard.type(text),
    async press(...keys) {
      for (const key of keys) await keyboard.press(key);
    },
    paste: (text, html) => pasteText(page, text, html),
    async cell(a1) {
      await page.evaluate(twoFrames);
      return ask('cell', a1);
    },
    nameBox: () => page.locator('[data-u-comp="defined-name"] input').inputValue(),
    async calls() {
      await page.evaluate(twoFrames);
      return ask('calls');
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas finds out between frames what is under the mouse, and says so by its pointer. */
export async function dragMouse(
  page: Page,
  from: Point,
  to: Point,
  pointer: string,
): Promise<void> {
  const { mouse } = page;
  await mouse.move(from.x, from.y, { steps: 3 });
  const pointerMoved = async () => {
    await mouse.move(from.x + 1, from.y);
    await mouse.move(from.x, from.y);
    await page.evaluate(twoFrames);
    return page.evaluate(pointerAt, from);
  };
  await expect.poll(pointerMoved, { timeout: 10_000 }).toBe(pointer);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
  await page.evaluate(twoFrames);
  await mouse.up();
}

function pointerAt({ x, y }: Point): string {
  const page = globalThis as unknown as {
    document: { elementFromPoint(x: number, y: number): object };
    getComputedStyle(element: object): { cursor: string };
  };
  return page.getComputedStyle(page.document.elementFromPoint(x, y)).cursor;
}

/** What a key or click sets going is done, calculated and painted after two frames. */
function twoFrames(): Promise<void> {
  const { requestAnimationFrame } = globalThis as unknown as {
    requestAnimationFrame(run: () => void): void;
  };
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
