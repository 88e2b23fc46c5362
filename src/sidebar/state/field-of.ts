import type { FieldView, PipelineState } from '../../protocol/pipeline-state';

/** The column of a key; undefined where the sheet has none. */
export const fieldOf = (
  { fields }: Pick<PipelineState, 'fields'>,
  wanted: string,
): FieldView | undefined => fields.find(({ key }) => key === wanted);
