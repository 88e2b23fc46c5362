import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App, type AppActions } from '../../../../workbench/page/chrome/app';
import { FatalPage } from '../../../../workbench/page/chrome/fatal-page';
import type { LoggedExecution } from '../../../../workbench/page/state/logged-execution';
import { type PageAction, reducePage } from '../../../../workbench/page/state/page-action';
import {
  INITIAL_STATE,
  type OpenQuestion,
  type PageState,
} from '../../../../workbench/page/state/page-state';
import { createStore } from '../../../../workbench/page/state/store';
import { renderPage } from '../render-page';
import { contrastsBelow, namelessControls } from './seen-controls';

const nothing = () => undefined;
const ACTIONS: AppActions = {
  menus: {
    ...{ openFile: nothing, saveXlsx: nothing, downloadCsv: nothing, startOver: nothing },
    ...{ undo: nothing, redo: nothing, togglePanel: nothing },
  },
  switches: { change: nothing, failNext: nothing, editOnce: () => true },
  host: { client: '', functions: [], call: async () => null, focusEditor: nothing },
  ...{ readStack: async () => [], cancel: nothing, workHere: nothing, hasDeals: () => false },
};

const page = { title: 'A page', html: '<p>Text</p>', modal: false, id: 1 };
const execution: LoggedExecution = {
  ...{ id: 1, functionName: 'run', context: 'MENU', user: 'owner', startedAtMs: 0, elapsedMs: 1 },
  state: 'ended',
  ...{ cancelled: false, calls: ['Range.getValue'], log: [], troubles: [] },
  counters: { reads: 1, writes: 0, flushes: 0, locks: 0, properties: 0, cache: 0, ui: 0 },
};

/** Everything at once that can be seen around the grid. */
const ALL: PageState = {
  ...INITIAL_STATE,
  fileName: 'Deals',
  toasts: [{ id: 1, title: 'Title', message: 'Message', seconds: -1 }],
  sidebar: page,
  dialog: { ...page, id: 2 },
  executions: [
    { ...execution, id: 2, error: { name: 'Exception', message: 'Refused.' } },
    execution,
  ],
  activities: [{ id: 'e', kind: 'script', name: 'run', long: true, execution: 1 }],
  panels: { log: true, switches: true },
  keptElsewhere: true,
};

const app = (state: PageState): ComponentChildren => (
  <App
    store={createStore<PageState, PageAction>(reducePage, state)}
    language="en"
    actions={ACTIONS}
    grid={document.createElement('div')}
  />
);

const QUESTION: OpenQuestion = {
  kind: 'prompt',
  ...{ id: 1, title: 'Sure?', message: 'Text', buttons: 'YES_NO_CANCEL' },
  answer: nothing,
};

const SCENES: readonly (readonly [string, ComponentChildren])[] = [
  ['the page with everything open', app(ALL)],
  ['a question', app({ ...INITIAL_STATE, questions: [QUESTION] })],
  ['a refusal', app({ ...INITIAL_STATE, refusals: ['Not allowed.'] })],
  ['a page that has stopped', <FatalPage key="f" error={new Error('E')} onStartOver={nothing} />],
];

describe.each(SCENES)('%s', (_name, scene) => {
  it('has text that stands out from its background by 4.5 to 1', async () => {
    const { place } = renderPage(scene);
    await unfolded(place);
    expect(contrastsBelow(place, 4.5)).toEqual([]);
  });

  it('gives every control a name', async () => {
    const { place } = renderPage(scene);
    await unfolded(place);
    expect(namelessControls(place)).toEqual([]);
  });
});

it('would be found out', () => {
  const { place } = renderPage(
    <p style={{ background: '#fff', color: '#767676' }}>
      <span>Just enough</span>
      <span style={{ color: '#777777' }}>Too faint</span>
      <button type="button" />
    </p>,
  );
  expect(contrastsBelow(place, 4.5)).toEqual([
    'Too faint: rgb(119, 119, 119) on 255,255,255 is 4.48',
  ]);
  expect(namelessControls(place)).toEqual(['<button type="button"></button>']);
});

/** Opens the log's first execution and the first menu, if there are any. */
async function unfolded(place: HTMLElement): Promise<void> {
  place.querySelector<HTMLElement>('.unfold')?.click();
  place.querySelector<HTMLElement>('.menu > button')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

it('is walked through by Tab in the order in which it is seen', async () => {
  const { place } = renderPage(app({ ...ALL, dialog: null, sidebar: null }));
  const names: string[] = [];
  for (let step = 0; step < 12; step++) {
    await userEvent.keyboard('{Tab}');
    const parts = ['title-bar', 'tab-notice', 'toasts', 'switches', 'log-panel', 'busy'];
    const part = parts.find((name) => document.activeElement?.closest(`.${name}`));
    if (part && names.at(-1) !== part) names.push(part);
  }
  expect(place.contains(document.activeElement)).toBe(true);
  expect(names.slice(0, 4)).toEqual(['title-bar', 'tab-notice', 'toasts', 'switches']);
});
