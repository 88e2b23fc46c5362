import { useState } from 'preact/hooks';
import { keep, readKept } from '../state/kept';

/** Whether a stage is folded, kept for as long as the window is open. */
export function useFolded(stage: string, isFirst: boolean): [boolean, (isFolded: boolean) => void] {
  const key = `folded:${stage}`;
  const [isFolded, setFolded] = useState(() => (readKept(key) ?? String(isFirst)) === 'true');
  return [
    isFolded,
    (next) => {
      keep(key, String(next));
      setFolded(next);
    },
  ];
}
