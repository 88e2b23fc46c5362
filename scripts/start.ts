import open from 'open';
import { startWorkbench } from '../workbench/server/start';
import { type CommandOptions, StartError, startOptions } from '../workbench/server/start-options';
import { SERVER_WORDS } from '../workbench/server/words';
import { dealsheetAddon, makeSample } from './start/dealsheet-addon';

/** Serves the workbench until it is interrupted. */
async function run(options: CommandOptions): Promise<void> {
  const words = SERVER_WORDS[options.language];
  console.log(words.building);
  const { url, close } = await startWorkbench({
    ...options,
    addon: await dealsheetAddon(),
    makeSample,
  });
  console.log(`${words.address(url)}\n${words.stop}`);
  process.once('SIGINT', () => void close());
  process.once('SIGTERM', () => void close());
  if (hasScreen()) await open(url).catch(() => undefined);
}

/** A browser can only open where there is somebody to look at it. */
function hasScreen(): boolean {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

try {
  await run(startOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
