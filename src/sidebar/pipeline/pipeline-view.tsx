import { ViewHeading } from '../parts/view-heading';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

export const PipelineView = () => <ViewHeading>{useWords(PIPELINE_WORDS).heading}</ViewHeading>;
