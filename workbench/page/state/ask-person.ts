import type { PageAction } from './page-action';

/** Something that the page asks before it does what cannot be taken back. */
export interface Warning {
  readonly title: string;
  readonly message: string;
}

/** Asks a person; false unless they say OK. */
export type Ask = (warning: Warning) => Promise<boolean>;

export function createAsk(dispatch: (action: PageAction) => void): Ask {
  // The script's questions count up from 1.
  let ids = 0;
  return (warning) =>
    new Promise((resolve) => {
      dispatch({
        type: 'question asked',
        question: {
          ...warning,
          id: ids--,
          kind: 'alert',
          buttons: 'OK_CANCEL',
          answer: ({ button }) => resolve(button === 'OK'),
        },
      });
    });
}
