/** Small closed classes of English words that the clause rules need; open classes are data (data/en). */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'that']);
export const questionWords: ReadonlySet<string> = new Set(['what', 'how', 'why', 'where', 'when', 'whether']);
export const possessivePronouns: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
]);
export const personalPronouns: ReadonlySet<string> = new Set(
  'i you he she it we they me him us them himself herself itself themselves ourselves myself who'.split(' '),
);
/** Tagged as prepositions, yet they open a clause when a verb follows their noun: "after Iran rejected the offer". */
export const clausePrepositions: ReadonlySet<string> = new Set(
  'after before since until till as once because than though although while if unless like'.split(' '),
);
export const modals: ReadonlySet<string> = new Set(
  "will would can could may might shall should must ca wo 'll 'd".split(' '),
);
export const dayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
export const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tomorrow week month year day morning afternoon evening night weekend`.split(
    /\s+/,
  ),
);
/** Before a time noun they make it a time of its own: "last week". */
export const nearTimeWords: ReadonlySet<string> = new Set([
  'last',
  'next',
  'late',
  'early',
  'earlier',
  'this',
]);
/** Verbs whose infinitive is done by their object: "asked Egypt to mediate". */
export const objectControlVerbs: ReadonlySet<string> = new Set(
  `ask urge tell order force press pressure push persuade convince encourage invite allow enable help want need beg require
  instruct direct permit warn advise lead get expect appeal call implore compel authorize request lobby challenge
  like wish prompt dispatch send appoint`.split(/\s+/),
);
/** Verbs that report words: their subject speaks the clause or quotation they govern. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `say tell add state declare announce insist argue claim note stress explain write tweet reply respond affirm confirm
  reiterate emphasize underline assert maintain remark comment continue repeat suggest believe think stress warn
  acknowledge concede admit report observe recall indicate`.split(/\s+/),
);
/** Light verbs: their subject does the act that their noun object names. */
export const supportVerbs: ReadonlySet<string> = new Set(
  `make have hold give issue express launch conduct carry take begin start resume continue voice deliver send extend put offer
  present impose announce declare win pay join lead open stage mount run offer renew repeat reiterate keep use fire stop end
  step raise level dismiss drop withdraw convey submit sign undertake perform pursue show reaffirm reassert stand
  reject maintain broker do commit face`.split(/\s+/),
);
/** Nouns of writings and utterances, whose content a participle goes on to tell: "a letter urging". */
export const writings: ReadonlySet<string> = new Set(
  `letter message note statement tweet resolution decree bill law order memo memorandum cable telegram email petition
  communique declaration post video op-ed`.split(/\s+/),
);
/** Past forms that are no participles: "spoke by phone" is no passive. */
export const pureFinite: ReadonlySet<string> = new Set(
  `spoke came went took gave saw wrote began broke chose drove flew grew knew swore threw withdrew rose fell shook stole woke
  was were did became overcame undertook forgave foresaw`.split(/\s+/),
);
