import { Button } from '../parts/button';
import { ViewHeading } from '../parts/view-heading';
import { useApp } from '../state/app';
import { dealOf } from '../state/app-state';
import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';

export function DealView() {
  const { state, closeDeal } = useApp();
  const words = useWords(COMMON_WORDS);
  return (
    <>
      <Button icon="back" onPress={closeDeal}>
        {words.back}
      </Button>
      <ViewHeading>{dealOf(state, state.openId)?.name}</ViewHeading>
    </>
  );
}
