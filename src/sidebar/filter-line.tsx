import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FIELD_NAMES } from '../words/fields';
import { Button } from './parts/button';
import { IconButton } from './parts/icon-button';
import { useApp } from './state/app';
import { filterDeals, isFiltered, plainText } from './state/filter-deals';
import { COMMON_WORDS } from './words/common-words';
import { PIPELINE_WORDS } from './words/pipeline-words';
import { useWords } from './words/use-words';
import './parts/field.css';
import './styles/filter-line.css';

/** Whose deals are shown and which; stays the same from view to view. */
export function FilterLine() {
  const { state, filter, showSelectedRow } = useApp();
  const words = useWords(COMMON_WORDS);
  useMatchesSaid();
  useTopOnFilter();
  return (
    <search class="filters" aria-label={words.filters}>
      <OwnerFilter />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        data-focus="search"
        value={state.filter.text}
        onInput={({ currentTarget }) => filter({ text: currentTarget.value })}
        onKeyDown={({ key }) => key === 'Escape' && filter({ text: '' })}
      />
      <IconButton icon="sheet" label={words.selectedRow} onPress={showSelectedRow} />
      <OnlyFilterLine />
    </search>
  );
}

function OwnerFilter() {
  const { state, filter } = useApp();
  const words = useWords(COMMON_WORDS);
  const { owners = [], who = '' } = state.pipeline ?? {};
  const others = owners.filter((owner) => plainText(owner) !== plainText(who));
  const chosen = state.filter.owner ?? '';
  const isListed = chosen === '' || [who, ...others].includes(chosen);
  return (
    <select
      aria-label={useWords(FIELD_NAMES).owner}
      data-focus="owner"
      value={chosen}
      onChange={({ currentTarget }) => filter({ owner: currentTarget.value || null })}
    >
      <option value="">{words.everyone}</option>
      {who !== '' && <option value={who}>{words.mine}</option>}
      {(isListed ? others : [...others, chosen]).map((owner) => (
        <option key={owner} value={owner}>
          {owner}
        </option>
      ))}
    </select>
  );
}

/** Says that only some deals are shown because of a link that was pressed, with the way back. */
function OnlyFilterLine() {
  const { state, filter } = useApp();
  const words = useWords(PIPELINE_WORDS);
  const { only } = state.filter;
  if (only === null) return null;
  const what = words.only[only.what];
  const stage = only.stage === null ? undefined : state.pipeline?.stages[only.stage]?.name;
  return (
    <div class="only-line">
      <span class="breaking">{stage === undefined ? what : words.onlyIn(what, stage)}</span>
      <Button kind="link" focusKey="show-all" onPress={() => filter({ only: null })}>
        {words.showAll}
      </Button>
    </div>
  );
}

const SAID_AFTER = 700;

/** Tells screen readers, once typing rests, how many deals a new filter lets through, or none. */
function useMatchesSaid(): void {
  const { state, say } = useApp();
  const words = useWords(COMMON_WORDS);
  const { deals } = useWords(PIPELINE_WORDS);
  const { filter, pipeline } = state;
  const said = useRef(filter);
  const count = pipeline ? filterDeals(pipeline, filter).length : 0;
  const text = isFiltered(filter) ? words.matches(count) : deals(count);
  useEffect(() => {
    if (said.current === filter) return undefined;
    const timer = setTimeout(() => {
      said.current = filter;
      say(text);
    }, SAID_AFTER);
    return () => clearTimeout(timer);
  }, [filter, text, say]);
}

/** What a new filter lets through is seen from its beginning. */
function useTopOnFilter(): void {
  const { filter } = useApp().state;
  const before = useRef(filter);
  useLayoutEffect(() => {
    if (before.current !== filter) window.scrollTo(0, 0);
    before.current = filter;
  }, [filter]);
}
