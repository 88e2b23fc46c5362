import { useState } from 'preact/hooks';

/** Sentences about values that cannot be used, by column key. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface Complaints {
  readonly errors: FieldErrors;
  /** Shows sentences at fields in place of those shown so far. */
  complain(errors: FieldErrors): void;
  /** Takes the sentence at a field away, as when it is typed into. */
  forgive(key: string): void;
  /** Counts the complaints: each moves the focus to the first thing that has to be looked at. */
  readonly complaints: number;
}

export function useComplaints(): Complaints {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [complaints, count] = useState(0);
  return {
    errors,
    complaints,
    complain: (next) => {
      setErrors(next);
      count((before) => before + 1);
    },
    forgive: (key) => setErrors(({ [key]: _, ...rest }) => rest),
  };
}
