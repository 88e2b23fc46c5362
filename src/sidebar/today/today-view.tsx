import { ViewHeading } from '../parts/view-heading';
import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';

export const TodayView = () => <ViewHeading>{useWords(COMMON_WORDS).views['today']}</ViewHeading>;
