import { describe, expect, it } from 'vitest';
import { createStages, type Stage, stageKey } from '../../src/pipeline/stage';
import { LEADS, makeStage, STAGES, WON } from '../forecast/make-deal';

const called = (name: string, ...alsoCalled: string[]): Stage => ({
  ...makeStage(name, 'open', 0.5),
  alsoCalled,
});

describe('createStages', () => {
  it.each(['Leads', ' leads ', 'LEADS'])('finds %j', (text) => {
    expect(STAGES.find(text)).toBe(LEADS);
  });

  it.each(['', '  ', 'Lead', 'constructor'])('finds none for %j', (text) => {
    expect(STAGES.find(text)).toBeNull();
  });

  it('takes a name before an alias, and the earlier stage before the later', () => {
    const first = called('Offer', 'Talks', 'Draft');
    const second = called('Talks', 'draft');
    const third = called('offer');
    const stages = createStages([first, second, third]);
    expect(stages.find('talks')).toBe(second);
    expect(stages.find('Draft')).toBe(first);
    expect(stages.find('Offer')).toBe(first);
  });

  it('knows positions of its own stages only', () => {
    expect(STAGES.indexOf(WON)).toBe(3);
    expect(STAGES.indexOf(called('Leads'))).toBe(-1);
  });
});

describe('stageKey', () => {
  it('drops case and superfluous white space', () => {
    expect(stageKey('  Needs \n  MAPPING ')).toBe('needs mapping');
  });
});
