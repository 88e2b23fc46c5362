import { render } from 'preact';
import { createServer } from './server/call-server';
import { runScript } from './server/script-run';
import { Shell } from './shell';
import { AppProvider } from './state/app-provider';
import { initialState } from './state/app-state';
import { createActions } from './state/create-actions';
import { createPipelineReader } from './state/read-pipeline';
import { reduceApp } from './state/reduce-app';
import { createStore } from './state/store';
import { watchServer } from './state/watch-server';
import './styles/tokens.css';
import './styles/base.css';

const { lang, dataset } = document.documentElement;
const isOnline = (): boolean => navigator.onLine;
const store = createStore(
  reduceApp,
  initialState({
    language: lang === 'nb' ? 'nb' : 'en',
    who: dataset.who ?? '',
    isOnline: isOnline(),
  }),
);
const server = createServer({
  run: runScript,
  isOnline,
  onSlow: (calls) => store.dispatch({ type: 'slow', isSlow: calls > 0 }),
});
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const page = { server, store, now: Date.now, pause };
const reader = createPipelineReader(page);
const root = document.getElementById('app');
if (root) {
  render(
    <AppProvider store={store} actions={createActions(page, reader)}>
      <Shell isBoard={dataset.view === 'board'} />
    </AppProvider>,
    root,
  );
  watchServer(page, reader);
  void reader.refresh(true);
}
