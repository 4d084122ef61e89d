import type { EventType } from '../../../src/coder/event-type.js';

/** The kinds of acts in plain words, in the order of the codebook. */
export const actKinds: readonly { readonly type: EventType; readonly words: string }[] = [
  { type: 'CONSULT', words: 'They meet, visit, telephone, write, or talk through a third party.' },
  { type: 'AGREE', words: 'One agrees, offers, promises, invites, or says that it is ready.' },
  { type: 'REQUEST', words: 'One asks, calls on, demands.' },
  { type: 'REJECT', words: 'One refuses, rules out, cancels, takes back what it offered.' },
  { type: 'SUPPORT', words: 'One praises, thanks, recognises, signs.' },
  { type: 'CONCEDE', words: 'One apologises, eases, drops a demand, declares a ceasefire to come.' },
  { type: 'COOPERATE', words: 'They exchange in kind: trade, drills, intelligence.' },
  { type: 'AID', words: 'One gives money, arms, relief, asylum.' },
  { type: 'RETREAT', words: 'One pulls back, frees captives, keeps a ceasefire, lets observers in.' },
  { type: 'ACCUSE', words: 'One criticises, condemns, alleges, summons an ambassador to complain.' },
  { type: 'THREATEN', words: 'One warns of harm to come from itself.' },
  { type: 'PROTEST', words: 'People demonstrate, strike, boycott.' },
  { type: 'SANCTION', words: 'One reduces relations: sanctions, expels diplomats, recalls an envoy.' },
  { type: 'MOBILIZE', words: 'One moves or alerts forces, drills, tests missiles.' },
  { type: 'COERCE', words: 'One arrests, deports, seizes, blocks, hacks.' },
  { type: 'ASSAULT', words: 'One uses force.' },
];
