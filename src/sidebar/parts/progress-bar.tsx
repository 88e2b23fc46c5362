import './progress-bar.css';

export interface ProgressBarProps {
  /** 0…1; more is shown as full. */
  readonly value: number;
  /** The same in words, with its numbers. */
  readonly label: string;
}

/** How much of something is reached. */
export const ProgressBar = ({ value, label }: ProgressBarProps) => (
  <div class="progress-bar" role="img" aria-label={label}>
    <div style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
  </div>
);
