/**
 * For each code unit whether it stands inside double quotation marks; a line feed closes what is open
 * (training/INTERFACE.md section 1: the model was trained on this simple reading, not on matched quotations).
 */
export function quotedUnits(text: string): Uint8Array {
  const flags = new Uint8Array(text.length);
  let inside = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n' || c === '”') inside = 0;
    else if (c === '“') inside = 1;
    else if (c === '"') inside = 1 - inside;
    flags[i] = inside;
  }
  return flags;
}
