import { useState } from 'preact/hooks';
import { useAppState } from '../state/app';

/**
 * What screen readers are told: a lost change at once, all else when they have done speaking.
 *
 * @param props.isLater whether it tells only what is said from now on, as in a sheet that comes up
 */
export function Said({ isLater = false }: { readonly isLater?: boolean }) {
  const { said } = useAppState();
  const [before] = useState(isLater ? said.count : -1);
  const text = said.count > before ? said.text : '';
  return (
    <>
      <div class="visually-hidden" role="alert">
        <span key={said.count}>{said.isUrgent && text}</span>
      </div>
      <div class="visually-hidden" role="status">
        <span key={said.count}>{!said.isUrgent && text}</span>
      </div>
    </>
  );
}
