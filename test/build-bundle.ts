import { bundle } from '../scripts/bundle';

/** Builds `dist/` once before all tests, so that they always run the real bundle. */
export const setup = async (): Promise<void> => {
  await bundle();
};
