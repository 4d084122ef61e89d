/** PLOVER 2.0 event types with the modes of each (docs/codebook.md section 2). */
export const modesOfType = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  AGREE: [],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EventType = keyof typeof modesOfType;
export const eventTypes = Object.keys(modesOfType) as readonly EventType[];

/** docs/codebook.md section 3. */
export const statuses = ['actual', 'future', 'hypothetical', 'negated', 'historical'] as const;
export type Status = (typeof statuses)[number];

/** docs/codebook.md section 5. */
export const channels = [
  'phone',
  'video',
  'in-person',
  'letter',
  'message',
  'statement',
  'unspecified',
] as const;
export type Channel = (typeof channels)[number];
