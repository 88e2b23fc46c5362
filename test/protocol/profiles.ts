import { PROFILES, type Switches } from '../../workbench/apps-script/switches';

/** Each way Google may work: its two ends, and the likely one with each switch the other way. */
export const PLATFORMS: readonly (readonly [name: string, switches: Switches])[] = [
  ['strict', PROFILES.strict],
  ['lenient', PROFILES.lenient],
  ['likely', PROFILES.likely],
  ...(Object.keys(PROFILES.likely) as (keyof Switches)[]).map(
    (key) => [`likely, ${key} the other way`, turned(key)] as const,
  ),
];

function turned(key: keyof Switches): Switches {
  const { likely } = PROFILES;
  if (key !== 'writes') return { ...likely, [key]: !likely[key] };
  return { ...likely, writes: likely.writes === 'eager' ? 'deferred' : 'eager' };
}
