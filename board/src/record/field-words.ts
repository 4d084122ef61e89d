/** Fields of the event record as questions that a reader would ask. */
const words: Readonly<Record<string, string>> = {
  type: 'what',
  mode: 'what kind',
  status: 'did it happen',
  channel: 'by what way',
  actors: 'who',
  recipients: 'to whom',
  through: 'through whom',
  date: 'when',
  place: 'where',
  condition: 'on what condition',
  speaker: 'who says so',
  about: 'about what',
  since: 'since when not',
  replyTo: 'in answer to',
  unanswered: 'left unanswered',
  confidence: 'how sure',
};

export function fieldWords(field: string): string {
  return words[field] ?? field;
}

/** How the words of a field are marked: the act, its parties, the rest. */
export function markKind(field: string): 'act' | 'party' | 'other' {
  if (field === 'type' || field === 'mode') return 'act';
  return ['actors', 'recipients', 'through', 'speaker'].includes(field) ? 'party' : 'other';
}
