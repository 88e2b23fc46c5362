import { parseArgs } from 'node:util';
import type { Language } from '../src/pipeline/settings';
import { openDemoSheet } from './demo/demo-sheet';
import { showCalls, showForecast, showFunnel } from './demo/figure-steps';
import { showBadPaste, showMoves } from './demo/move-steps';
import { enforce, showSetUp } from './demo/set-up-step';
import { DEMO_WORDS } from './demo/words';

/** Shows the add-on at work on a CSV file, or on the sample pipeline without one. */
async function runDemo(file: string | undefined, language: Language): Promise<void> {
  const demo = await openDemoSheet(file, language);
  if (!showSetUp(demo, file !== undefined)) {
    throw new Error(DEMO_WORDS[language].notUnderstood);
  }
  enforce(demo);
  showBadPaste(demo);
  showMoves(demo);
  showForecast(demo);
  showFunnel(demo);
  showCalls(demo);
}

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const language: Language = values.language === 'nb' ? 'nb' : 'en';
try {
  await runDemo(positionals[0], language);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const file = positionals[0];
  console.error(file === undefined ? reason : DEMO_WORDS[language].unreadable(file, reason));
  process.exitCode = 1;
}
