import './icon.css';

/** Paths on a grid of 24, drawn as lines 2 wide. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  call: 'M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2',
  check: 'M4 12l5 5L20 6',
  chevron: 'M9 5l7 7-7 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  email: 'M3 5h18v14H3zM3 6l9 7 9-7',
  help: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.5',
  late: 'M12 3l10 17H2zM12 10v4M12 17v.5',
  meeting:
    'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M2 20a6 6 0 0 1 12 0M17 12a3 3 0 1 0 0-6M17 15a5 5 0 0 1 5 5',
  missing: 'M12 7v6M12 17v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  note: 'M5 3h10l4 4v14H5zM9 10h6M9 14h6',
  refresh: 'M20 12a8 8 0 1 1-2.3-5.7L20 8M20 3v5h-5',
  sheet: 'M3 4h18v16H3zM3 10h18M3 15h18M9 4v16',
  up: 'M6 15l6-6 6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a text that says the same; screen readers pass over it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
