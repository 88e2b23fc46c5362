import type { Field } from '../pipeline/deal';
import type { Language } from '../pipeline/settings';

/** What people call a field in their headers, in the normal form of `headerKey`, split by `|`. */
interface HeaderWords {
  /** Headers that mean the field whatever stands below. */
  readonly sure: Record<Field, string>;
  /** Headers that may mean it: only where no sure one is and the cells below fit. */
  readonly perhaps: Record<Field, string>;
  /** Words that a header can do without. */
  readonly fillers: string;
  /** Words in the header of a number that tells deals apart. */
  readonly identifiers: string;
}

export const HEADER_WORDS: Record<Language, HeaderWords> = {
  en: {
    sure: {
      name: 'deal|deal name|opportunity|opportunity name|deal title|lead name',
      company:
        'company|company name|account|account name|customer|customer name|client|client name|organization|organisation|organization name|organisation name|associated company',
      owner:
        'owner|deal owner|owner name|opportunity owner|record owner|sales agent|agent|sales rep|rep|sales representative|salesperson|seller|responsible|assigned to|assignee',
      stage: 'stage|deal stage|stage name|pipeline stage|sales stage|opportunity stage|phase|step',
      amount:
        'amount|deal amount|value|deal value|deal size|close value|contract value|opportunity value|opportunity amount|revenue',
      closeDate:
        'close date|expected close|expected close date|expected closing|expected closing date|closing date|estimated close|estimated close date|close|closes|closed date|closed on|closing',
      probability:
        'probability|deal probability|win probability|chance|likelihood|win %|% win|win|confidence|probability to close',
      nextStep: 'next step|next steps|next action|next activity|follow up|next task',
      nextStepDate:
        'next step date|date next step|next step due|next action date|next activity date|follow up date|next follow up|next contact|next task date|next step due date',
      lostReason:
        'lost reason|loss reason|reason lost|reason for loss|closed lost reason|why lost|reason lost deal',
      created:
        'created|create date|created date|date created|created at|created on|creation date|engage date|engaged|open date|opened|date added|added|received',
    },
    perhaps: {
      name: 'lead|name|title|subject|topic|project|project name',
      company: 'name|business',
      owner: 'account manager|account executive|account owner|sales|who|by',
      stage: 'status|state|pipeline|progress|step name',
      amount: 'sum|total|expected revenue|acv|tcv|arr|mrr|price|size|quote|offer|budget',
      closeDate: 'date|due|due date|deadline|end date|expected',
      probability: '%|pct|percent|odds',
      nextStep: 'next|to do|todo|action',
      nextStepDate: 'reminder|date|due date|due',
      lostReason: 'reason',
      created: 'date|start date|start',
    },
    fillers:
      'deal|opportunity|lead|name|expected|estimated|est|total|current|sales|the|of|in|incl|excl|vat|ex',
    identifiers: 'id|no|nr|number|reference|ref|key|code',
  },
  nb: {
    sure: {
      name: 'salgsmulighet|mulighet|avtale|sak|salgsmulighetens navn|mulighetsnavn|avtalenavn|navn på salgsmulighet',
      company:
        'kunde|kundenavn|firma|firmanavn|selskap|selskapsnavn|bedrift|bedriftsnavn|organisasjon|virksomhet|konto',
      owner:
        'eier|ansvarlig|selger|salgsansvarlig|saksbehandler|ansvarlig selger|tildelt|tildelt til|rådgiver',
      stage:
        'steg|stadium|fase|salgsfase|salgssteg|salgsstadium|trinn|pipeline steg|nåværende steg',
      amount:
        'beløp|verdi|omsetning|salgsverdi|kontraktsverdi|avtaleverdi|kontraktssum|salgssum|inntekt|ordreverdi|tilbudssum|dealverdi',
      closeDate:
        'forventet avslutning|forventet avslutningsdato|avslutningsdato|avslutning|lukkedato|forventet lukkedato|forventet lukket|forventet lukking|lukkes|avsluttes|sluttdato|forventet signering|forventet salgsdato|salgsdato|avsluttet',
      probability: 'sannsynlighet|sjanse|vinnersjanse|sannsynlighet for salg',
      nextStep:
        'neste steg|neste oppfølging|neste aktivitet|neste handling|neste skritt|oppfølging|neste tiltak|neste oppgave',
      nextStepDate:
        'neste steg dato|dato neste steg|dato for neste steg|dato for oppfølging|oppfølgingsdato|neste oppfølging dato|neste oppfølgingsdato|neste aktivitet dato|dato for neste aktivitet|neste kontakt|frist neste steg|følges opp',
      lostReason:
        'tapsårsak|årsak til tap|tapt årsak|årsak tapt|grunn til tap|tapsgrunn|hvorfor tapt',
      created:
        'opprettet|opprettet dato|dato opprettet|opprettelsesdato|registrert|registrert dato|mottatt|mottatt dato|lagt til|innkommet',
    },
    perhaps: {
      name: 'navn|tittel|salg|prosjekt|prosjektnavn|oppdrag|emne|tema|tilbud',
      company: 'navn',
      owner: 'kundeansvarlig|kontoansvarlig|hvem|salg',
      stage: 'status|tilstand|løp|salgsløp',
      amount: 'sum|totalt|total|pris|størrelse|tilbud|budsjett|estimat|kr|nok',
      closeDate: 'dato|frist|forventet|ferdig',
      probability: '%|prosent|pst',
      nextStep: 'neste|gjøremål|tiltak|aktivitet',
      nextStepDate: 'påminnelse|frist|dato',
      lostReason: 'årsak|begrunnelse',
      created: 'dato|startdato|start',
    },
    fillers: 'forventet|estimert|totalt|i|eks|ekskl|inkl|mva|nåværende|salgsmulighet|ca|på',
    identifiers: 'nummer|referanse|saksnummer|saksnr|kode|løpenummer',
  },
};
