import { PipelineView } from '../pipeline/pipeline-view';

export const Board = () => <PipelineView />;
