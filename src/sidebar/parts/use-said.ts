import { useEffect } from 'preact/hooks';
import { useActions } from '../state/app';

/** Tells screen readers a text when it comes up; '' = nothing. */
export function useSaid(text: string): void {
  const { say } = useActions();
  useEffect(() => {
    if (text !== '') say(text);
  }, [text, say]);
}
