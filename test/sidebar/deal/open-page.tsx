import { render } from 'preact';
import { onTestFinished } from 'vitest';
import type { DealState, PipelineState } from '../../../src/protocol/pipeline-state';
import { Shell } from '../../../src/sidebar/shell';
import { AppProvider } from '../../../src/sidebar/state/app-provider';
import { initialState } from '../../../src/sidebar/state/app-state';
import { createActions } from '../../../src/sidebar/state/create-actions';
import { createPipelineReader } from '../../../src/sidebar/state/read-pipeline';
import { reduceApp } from '../../../src/sidebar/state/reduce-app';
import { createStore } from '../../../src/sidebar/state/store';
import '../../../src/sidebar/styles/tokens.css';
import '../../../src/sidebar/styles/base.css';
import { fakeServer } from './fake-server';

let opened = 0;

/** The sidebar with the first deal of a pipeline, 300 px wide; ends with the test. */
export function openPage(pipeline: PipelineState) {
  const [given] = pipeline.deals;
  if (!given) throw new Error('openPage requires a deal');
  opened += 1;
  const deal: DealState = { ...given, id: `${given.id}-${opened}` };
  const deals = [deal, ...pipeline.deals.slice(1)];
  const store = createStore(
    reduceApp,
    initialState({ language: pipeline.language, who: pipeline.who, isOnline: true }),
  );
  const server = fakeServer(pipeline, deal);
  const page = { server, store, now: Date.now, pause: async () => undefined };
  const actions = createActions(page, createPipelineReader(page));
  const load = (next: Partial<PipelineState>): void =>
    store.dispatch({
      type: 'loaded',
      pipeline: { ...pipeline, deals, ...next },
      at: 0,
      sorts: true,
    });
  load({});
  const place = document.createElement('div');
  place.style.width = '300px';
  document.body.append(place);
  render(
    <AppProvider store={store} actions={actions}>
      <Shell isBoard={false} />
    </AppProvider>,
    place,
  );
  onTestFinished(() => {
    render(null, place);
    place.remove();
    sessionStorage.clear();
  });
  return { server, store, actions, deal, load, id: deal.id };
}

/** The sidebar with that deal open. */
export function openDealPage(pipeline: PipelineState) {
  const opened = openPage(pipeline);
  opened.actions.openDeal(opened.id);
  return opened;
}
