import type { Language } from '../pipeline/settings';

/** Words by which the names of stages are understood; `|` separates them, `*` ends a word's
 * stem, `=` begins one that must be the whole name. */
interface StageNameWords {
  readonly won: string;
  readonly lost: string;
  /** Before a won word they turn it into lost. */
  readonly negations: string;
  /** They say that what follows has not happened yet, so the stage is open. */
  readonly pending: string;
  /** Open stages from first to last, one entry for each step of a sale. */
  readonly steps: readonly string[];
}

export const STAGE_NAME_WORDS: Record<Language, StageNameWords> = {
  en: {
    won: 'won|signed|sold|order received|closed deal|deal closed|=order|=customer',
    lost: 'lost|disqualif*|unqualified|rejected|declined|cancelled|canceled|abandoned|dead|no deal|no sale|no decision|not interested|not relevant|not qualified|dropped|withdrawn',
    negations: 'not|no|never',
    pending: 'to be|awaiting|waiting|pending|ready|soon|almost|before|for|yet',
    steps: [
      'lead*|prospect*|new|inbound|suspect|target|identified|backlog',
      'contact*|outreach|first call|connect*',
      'qualif*|accepted',
      'need*|discover*|engag*|meeting*|demo*|analysis|mapping|appointment*|presentation*',
      'propos*|quot*|offer*|bid*|estimate*|tender*',
      'negotiat*|review|contract*|commit*|verbal*|closing|decision*|signing|legal',
    ],
  },
  nb: {
    won: 'vunnet|vunne|vant|signert|solgt|ordre mottatt|bestilt|i mål|avtale inngått|=ordre',
    lost: 'tapt|tapte|avslått|avslag|avvist|diskvalifis*|ukvalifisert|kansellert|avlyst|avbrutt|trukket|ikke aktuell|ikke aktuelt|ikke interessert|ikke relevant|ikke kvalifisert|skrinlagt|dødt',
    negations: 'ikke|aldri',
    pending: 'til|klar for|venter|avventer|snart|nesten|før|skal|ennå|enda',
    steps: [
      'leads*|prospekt*|ny|nye|innkommet|emne|kald|ide|idé',
      'kontakt*|første samtale',
      'kvalifis*',
      'behov*|møte*|kartlegg*|analyse|presentasjon*|befaring',
      'tilbud*|pristilbud|anbud*|estimat*',
      'forhandl*|kontrakt*|muntlig*|beslutning*|signering|avslutning',
    ],
  },
};
