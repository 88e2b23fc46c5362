import { useApp } from '../../state/app';
import { dealOf } from '../../state/app-state';
import { AddSheet } from './add-sheet';
import { LostSheet } from './lost-sheet';
import { NeedsSheet } from './needs-sheet';
import { StagesSheet } from './stages-sheet';

/** The bottom sheet that is open, if one is. */
export function Sheets() {
  const { state } = useApp();
  const { pipeline, sheet } = state;
  if (!pipeline || !sheet) return null;
  if (sheet.kind === 'add') return <AddSheet pipeline={pipeline} stage={sheet.stage} />;
  const deal = dealOf(state, sheet.id);
  if (!deal) return null;
  const common = { deal, pipeline };
  switch (sheet.kind) {
    case 'stages':
      return <StagesSheet {...common} />;
    case 'needs':
      return <NeedsSheet {...common} stage={sheet.stage} blocked={sheet.blocked} />;
    case 'lost':
      return <LostSheet {...common} stage={sheet.stage} />;
  }
}
