import { describe, expect, it } from 'vitest';
import { stageMeaning } from '../../../src/tables/set-up/stage-role';

describe('stageMeaning', () => {
  it.each([
    'Won',
    'Closed Won',
    'closed-won 🎉',
    'Lukket – vunnet',
    'Vunnet',
    'Kontrakt signert',
    'Contract signed',
    'Signed',
    'Ordre',
    'Order received',
    'I mål',
  ])('takes %j for won', (name) => {
    expect(stageMeaning(name)).toEqual({ role: 'won', step: null });
  });

  it.each([
    'Lost',
    'Closed Lost',
    'Lukket – tapt',
    'Tapt (pris)',
    'Avslått',
    'Disqualified',
    'Diskvalifisert',
    'Not won',
    'Ikke vunnet',
    'Not signed',
    'Ikke aktuell',
    'No decision',
    'Not qualified',
  ])('takes %j for lost', (name) => {
    expect(stageMeaning(name)).toEqual({ role: 'lost', step: null });
  });

  it.each([
    ['Leads mottatt', 0],
    ['Prospecting', 0],
    ['Contacted', 1],
    ['Kvalifisering', 2],
    ['Qualified lead', 2],
    ['Behovskartlegging', 3],
    ['Engaging', 3],
    ['Tilbud sendt', 4],
    ['Proposal/Price Quote', 4],
    ['Forhandling', 5],
    ['Awaiting signed contract', 5],
    ['Klar til signering', 5],
    ['Order negotiation', 5],
    ['Not yet won', null],
    ['Not lost', null],
    ['Ikke tapt', null],
    ['Fase X', null],
    ['Wonderful', null],
    ['Closed', null],
    ['', null],
  ])('takes %j for open, at step %j', (name, step) => {
    expect(stageMeaning(name)).toEqual({ role: 'open', step });
  });
});
