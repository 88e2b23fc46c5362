import { render } from 'preact';
import { adoptBundle } from '../apps-script/bundle';
import type { Language } from '../language';
import type { StartContent } from '../start-content';
import { App, type AppActions } from './chrome/app';
import { FatalPage } from './chrome/fatal-page';
import { forgetWork, keptWork } from './keeping/kept-work';
import { createPageActions } from './page-actions';
import { startSession } from './session';
import { reducePage } from './state/page-action';
import { INITIAL_STATE } from './state/page-state';
import { createStore } from './state/store';
import { LanguageContext } from './words/language';
import './page.css';

const place = document.querySelector<HTMLElement>('#workbench') ?? document.body;

async function startContent(): Promise<StartContent> {
  const response = await fetch('/start.json');
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: /start.json`);
  return (await response.json()) as StartContent;
}

function showApp(start: StartContent, content: StartContent['content']): void {
  adoptBundle(start.addon.bundle, start.functions);
  const store = createStore(reducePage, INITIAL_STATE);
  const grid = document.createElement('div');
  const draw = (actions: AppActions | null) =>
    render(<App store={store} language={start.language} actions={actions} grid={grid} />, place);
  place.replaceChildren();
  draw(null);
  draw(createPageActions(startSession(grid, start, content, store), start, store));
}

function showFatal(error: unknown, key: string | null): void {
  const language: Language = document.documentElement.lang === 'nb' ? 'nb' : 'en';
  const startOver = async () => {
    if (key !== null) await forgetWork(key);
    location.reload();
  };
  place.replaceChildren();
  render(
    <LanguageContext.Provider value={language}>
      <FatalPage error={error} onStartOver={() => void startOver()} />
    </LanguageContext.Provider>,
    place,
  );
}

async function main(): Promise<void> {
  let key: string | null = null;
  try {
    const start = await startContent();
    key = start.key;
    showApp(start, (await keptWork(key)) ?? start.content);
  } catch (error) {
    showFatal(error, key);
  }
}

void main();
