import type { World } from '../../workbench/apps-script/world';
import type { AddonSource } from '../../workbench/start-content';
import { buildAddon, PAGE_FILE } from '../bundle';

/** Dealsheet as it is in the sources now. */
export async function dealsheetAddon(): Promise<AddonSource> {
  const { script, manifest, sourceMap, page } = await buildAddon();
  return {
    bundle: script,
    manifest: JSON.parse(manifest),
    files: { [PAGE_FILE]: page },
    sourceMap,
    scriptName: 'Dealsheet',
  };
}

/** Sets an empty spreadsheet up with the sample pipeline, as a person would who says yes to all. */
export function makeSample(world: World): void {
  world.open();
  world.screen.answers.push('YES', 'OK');
  const { error } = world.menu('setUpSpreadsheet');
  if (error) throw new Error(`The sample could not be set up: ${error.message}`);
  world.activate(world.content().grid.sheets[0]?.properties.id ?? 0);
}
