import type { ComponentChildren } from 'preact';
import { VisuallyHidden } from '../parts/visually-hidden';
import { FORECAST_VIEW_WORDS } from '../words/forecast-words';
import { useWords } from '../words/use-words';
import { KeptDetails } from './kept-details';

export interface FigureProps {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Where the figure comes from. */
  readonly children: ComponentChildren;
}

/** A figure on a line of its own that opens and says where it comes from. */
export function Figure({ label, value, children }: FigureProps) {
  const words = useWords(FORECAST_VIEW_WORDS);
  return (
    <KeptDetails
      name={label}
      kind="figure"
      title={words.how}
      summary={
        <>
          <span>{label}</span> <b>{value}</b>
          <VisuallyHidden> {words.how}</VisuallyHidden>
        </>
      }
    >
      {children}
    </KeptDetails>
  );
}
