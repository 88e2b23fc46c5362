import { useEffect, useRef, useState } from 'preact/hooks';
import type { DealState } from '../../protocol/pipeline-state';
import { findCard } from '../parts/find-control';
import type { Outcome } from '../state/app';

/** A deal that was just dealt with: it keeps its place for a while, so that nothing jumps. */
export interface Held {
  /** As it stood before. */
  readonly before: DealState;
  /** What its card says instead. */
  readonly note: string;
}

export interface HeldDeals {
  readonly held: ReadonlyMap<string, Held>;
  /** Holds a deal until 10 s after its change is made; a change that fails lets it go. */
  hold(deal: Held, change: Promise<Outcome>): void;
  release(id: string): void;
}

const HELD_FOR = 10_000;

export function useHeld(): HeldDeals {
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(new Map());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const release = (id: string): void =>
    setHeld((before) => new Map([...before].filter(([each]) => each !== id)));
  const releaseLater = (id: string): void => {
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      // Who is on the card is not to lose it; WCAG 2.2.1.
      if (isAttended(id)) releaseLater(id);
      else release(id);
    }, HELD_FOR);
    timers.current.add(timer);
  };
  const hold = (deal: Held, change: Promise<Outcome>): void => {
    const { id } = deal.before;
    setHeld((before) => new Map([...before, [id, deal]]));
    void change.then(({ ok }) => (ok ? releaseLater(id) : release(id)));
  };
  return { held, hold, release };
}

const isAttended = (id: string): boolean => findCard(id)?.matches(':focus-within, :hover') ?? false;
