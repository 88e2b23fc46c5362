import type { Profile, Switches } from '../../apps-script/switches';
import type { Language } from '../../language';
import type { MadeEdit } from '../state/made-edit';

interface Explained {
  readonly label: string;
  readonly meaning: string;
}

/** Words of the switches panel. */
export interface SwitchWords {
  readonly title: string;
  readonly close: string;
  readonly latency: Explained & { readonly off: string; readonly google: string };
  readonly fail: Explained & {
    readonly next: string;
    readonly text: string;
    readonly plan: string;
    readonly planned: (count: number) => string;
  };
  readonly drop: Explained & { readonly next: string };
  readonly secondUser: Explained & {
    readonly one: string;
    readonly keep: string;
    readonly noDeals: string;
    readonly changed: (edit: MadeEdit) => string;
  };
  readonly profile: Explained & {
    readonly field: string;
    readonly names: Record<Profile, string>;
    readonly own: string;
  };
  readonly switches: Record<keyof Switches, Explained>;
  readonly writes: Record<Switches['writes'], string>;
}

export const SWITCH_WORDS: Record<Language, SwitchWords> = {
  en: {
    title: 'Switches',
    close: 'Close the switches',
    latency: {
      label: 'Latency',
      meaning: 'How long Google takes before a script starts.',
      off: 'None',
      google: 'Like Google: 0.5–2 s',
    },
    fail: {
      label: 'Fail the next calls',
      meaning: 'The next script is refused by Google at its first calls, in Google’s own words.',
      next: 'Number of calls',
      text: 'Google’s message',
      plan: 'Fail them',
      planned: (count) =>
        count === 1
          ? 'The first call of the next script fails.'
          : `The first ${count} calls of the next script fail.`,
    },
    drop: {
      label: 'Lose edit events',
      meaning: 'Google loses an edit event now and then: the next edits start no script.',
      next: 'Events still to lose',
    },
    secondUser: {
      label: 'A second user',
      meaning: 'Kari works in the same spreadsheet and changes the amount or stage of a deal.',
      one: 'One edit by Kari',
      keep: 'Kari keeps editing, every four seconds',
      noDeals: 'There are no deals to edit: set up the spreadsheet first.',
      changed: ({ a1, column, before, after }) =>
        `Kari changed ${a1}: ${column} ${before} → ${after}`,
    },
    profile: {
      label: 'What nobody outside Google knows',
      meaning:
        'A profile sets all switches below: the harshest, the likeliest or the mildest Google.',
      field: 'Profile',
      names: { strict: 'Strict', likely: 'Likely', lenient: 'Lenient' },
      own: 'Own choice',
    },
    switches: {
      writes: {
        label: 'Writes of a script arrive',
        meaning: 'At once, or only when the script flushes, reads again or ends.',
      },
      undoFiresEdit: {
        label: 'Undo sends an edit event',
        meaning: 'Whether onEdit runs after Ctrl+Z and Ctrl+Y.',
      },
      undoTakesWritesTogether: {
        label: 'Undo takes a script’s writes back together',
        meaning: 'Whether Ctrl+Z takes back all that was written at once, or one call at a time.',
      },
      sortFiresEdit: {
        label: 'Sorting sends an edit event',
        meaning: 'Whether onEdit runs after a range is sorted.',
      },
      lockInSimpleTriggers: {
        label: 'onEdit may lock',
        meaning: 'Whether LockService works in simple triggers.',
      },
      cacheInSimpleTriggers: {
        label: 'onEdit may use the cache',
        meaning: 'Whether CacheService works in simple triggers.',
      },
      propertiesInSimpleTriggers: {
        label: 'onEdit may use properties',
        meaning:
          'Whether PropertiesService works in simple triggers; Google documents that it does.',
      },
      pasteFillsHiddenColumns: {
        label: 'A paste fills hidden columns',
        meaning: 'Whether pasted cells go into hidden columns too, or skip them.',
      },
    },
    writes: { eager: 'At once', deferred: 'Later' },
  },
  nb: {
    title: 'Brytere',
    close: 'Lukk bryterne',
    latency: {
      label: 'Ventetid',
      meaning: 'Hvor lang tid Google bruker før et skript starter.',
      off: 'Ingen',
      google: 'Som Google: 0,5–2 s',
    },
    fail: {
      label: 'La de neste kallene feile',
      meaning: 'Google avviser de første kallene i neste skript, med Googles egne ord.',
      next: 'Antall kall',
      text: 'Googles melding',
      plan: 'La dem feile',
      planned: (count) =>
        count === 1
          ? 'Det første kallet i neste skript feiler.'
          : `De første ${count} kallene i neste skript feiler.`,
    },
    drop: {
      label: 'Mist redigeringshendelser',
      meaning: 'Google mister en hendelse nå og da: De neste endringene starter ikke noe skript.',
      next: 'Hendelser som skal mistes',
    },
    secondUser: {
      label: 'En bruker til',
      meaning: 'Kari arbeider i samme regneark og endrer beløpet eller steget på en sak.',
      one: 'Én endring av Kari',
      keep: 'Kari fortsetter, hvert fjerde sekund',
      noDeals: 'Det er ingen saker å endre: Sett opp regnearket først.',
      changed: ({ a1, column, before, after }) =>
        `Kari endret ${a1}: ${column} ${before} → ${after}`,
    },
    profile: {
      label: 'Det ingen utenfor Google vet',
      meaning:
        'En profil setter alle bryterne nedenfor: det strengeste, det sannsynligste eller det mildeste Google.',
      field: 'Profil',
      names: { strict: 'Streng', likely: 'Sannsynlig', lenient: 'Mild' },
      own: 'Eget valg',
    },
    switches: {
      writes: {
        label: 'Det et skript skriver, kommer',
        meaning: 'Straks, eller først når skriptet tømmer køen, leser igjen eller slutter.',
      },
      undoFiresEdit: {
        label: 'Angre sender en hendelse',
        meaning: 'Om onEdit kjører etter Ctrl+Z og Ctrl+Y.',
      },
      undoTakesWritesTogether: {
        label: 'Angre tar det et skript skrev, under ett',
        meaning: 'Om Ctrl+Z tar tilbake alt som ble skrevet samtidig, eller ett kall om gangen.',
      },
      sortFiresEdit: {
        label: 'Sortering sender en hendelse',
        meaning: 'Om onEdit kjører etter at et område er sortert.',
      },
      lockInSimpleTriggers: {
        label: 'onEdit kan låse',
        meaning: 'Om LockService virker i enkle utløsere.',
      },
      cacheInSimpleTriggers: {
        label: 'onEdit kan bruke mellomlageret',
        meaning: 'Om CacheService virker i enkle utløsere.',
      },
      propertiesInSimpleTriggers: {
        label: 'onEdit kan bruke egenskaper',
        meaning: 'Om PropertiesService virker i enkle utløsere; Google skriver at den gjør det.',
      },
      pasteFillsHiddenColumns: {
        label: 'Innliming fyller skjulte kolonner',
        meaning: 'Om innlimte celler også går i skjulte kolonner, eller hopper over dem.',
      },
    },
    writes: { eager: 'Straks', deferred: 'Senere' },
  },
};
