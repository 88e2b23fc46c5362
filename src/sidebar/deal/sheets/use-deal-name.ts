import { useContext } from 'preact/hooks';
import type { DealState } from '../../../protocol/pipeline-state';
import { dealName } from '../../state/deal-name';
import { LanguageContext } from '../../words/use-words';

/** What a deal is called in a title. */
export const useDealName = ({ name }: DealState): string =>
  dealName(name, useContext(LanguageContext));
