/** Whether a title fits an office of the knowledge base: any "leader" may be a head of state or of government. */
export function officesAgree(office: string, said: string | null): boolean {
  if (said === null || said === office) return true;
  const heads = ['head of state', 'head of government', 'monarch', 'leader'];
  if (heads.includes(said)) return heads.includes(office) || (said === 'leader' && /leader/.test(office));
  if (said === 'minister')
    return office.endsWith('minister') || office === 'other' || office === 'deputy head of government';
  if (said === 'general')
    return office === 'chief of defence' || office === 'head of state' || office === 'defence minister';
  // "Chairman Kim", "Chief": too wide a word to speak against anyone.
  if (said === 'official') return true;
  return said === 'envoy' || said === 'ambassador' ? office === 'envoy' || office === 'ambassador' : false;
}
