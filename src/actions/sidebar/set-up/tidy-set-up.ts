import type { SetUpSave } from '../../../protocol/set-up-state';

/** The same without white space that nobody means, and with the currency in capitals. */
export function tidySetUp(request: SetUpSave): SetUpSave {
  const { stages, criteria, settings, moves } = request;
  return {
    ...request,
    stages: stages.map((stage) => ({ ...stage, name: tidy(stage.name) })),
    criteria: criteria.map((one) => ({
      ...one,
      stage: tidy(one.stage),
      value: one.value.trim(),
      advice: one.advice.trim(),
    })),
    settings: {
      ...settings,
      currency: tidy(settings.currency).toUpperCase(),
      lostReasons: settings.lostReasons.map(tidy),
    },
    moves: Object.fromEntries(Object.entries(moves).map(([from, to]) => [from, tidy(to)])),
  };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
