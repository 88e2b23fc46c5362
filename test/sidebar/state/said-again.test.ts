import { describe, expect, it } from 'vitest';
import { packPipeline } from '../../../src/protocol/packed-pipeline';
import { dealState, pipelineState } from '../deal-states';
import { openFakePage, settle } from './fake-page';

const answer = {
  ok: true as const,
  value: packPipeline(pipelineState([dealState({ stage: 2 })])),
};

describe('a problem of the network', () => {
  it('is shown once, however often one tries, and goes when the network is back', async () => {
    const { store, actions } = openFakePage([dealState({})]);
    store.dispatch({ type: 'online', isOnline: false });
    actions.move('D-1', 1);
    actions.move('D-1', 2);
    await settle();
    expect(store.state().toasts.map(({ text }) => text)).toEqual([
      'You are offline. Changes are stopped until you are back.',
    ]);
    store.dispatch({ type: 'online', isOnline: true });
    expect(store.state().toasts).toEqual([]);
  });

  it('that kept the pipeline from being read has it read at the next look', async () => {
    const { store, reader, sent } = openFakePage([dealState({})]);
    store.dispatch({ type: 'load failed', problem: { code: 'offline' } });
    void reader.refreshIfChanged();
    await sent[0]?.answer(answer);
    expect(sent.map(({ name }) => name)).toEqual(['openPipeline']);
    expect(store.state().problem).toBe(null);
  });
});

describe('what is said', () => {
  it('is that a deal is being saved when it is moved once more', async () => {
    const { store, actions, sent } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    actions.move('D-1', 2);
    expect(store.state().said.text).toBe('Saving…');
    expect(sent).toHaveLength(1);
  });

  it('stays when everything is read anew because of it', async () => {
    const { store, actions, sent } = openFakePage([dealState({})]);
    actions.say('The set-up is saved.');
    void actions.readAgain();
    await sent[0]?.answer(answer);
    expect(store.state().said.text).toBe('The set-up is saved.');
  });
});
