import type { ComponentChildren } from 'preact';
import { keep, readKept } from '../state/kept';
import '../parts/disclosure.css';

export interface KeptDetailsProps {
  /** Tells it from the others of the view. */
  readonly name: string;
  /** A figure on a line of its own, or an explanation below one. */
  readonly kind: 'figure' | 'disclosure';
  readonly title?: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** More on demand; is open again when one comes back, as from a deal that was named in it. */
export function KeptDetails({ name, kind, title, summary, children }: KeptDetailsProps) {
  const key = `forecast:${name}`;
  return (
    <details
      class={kind}
      open={readKept(key) !== null}
      onToggle={({ currentTarget }) => keep(key, currentTarget.open ? 'open' : '')}
    >
      <summary title={title}>{summary}</summary>
      {children}
    </details>
  );
}
