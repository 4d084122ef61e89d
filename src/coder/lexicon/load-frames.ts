import type { Frame } from './frame.js';
import { FieldReader, isRecord, LexiconFileError, readLexiconFile } from './read-lexicon-file.js';

const file = 'frames.yml';

/** The frames of `data/en/frames.yml` by id. */
export function loadFrames(): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const [id, raw] of Object.entries(readLexiconFile(file))) {
    if (!isRecord(raw)) throw new LexiconFileError(file, `frame "${id}" needs a mapping`);
    const fields = new FieldReader(file, raw, `frame "${id}"`);
    frames.set(id, {
      id,
      actor: parseSlots(fields.optionalText('actor')),
      recipient: parseSlots(fields.optionalText('recipient')),
      through: parseSlots(fields.optionalText('through')),
      reciprocal: fields.flag('reciprocal'),
      parties: fields.number('parties'),
      carry: raw.carry === undefined ? null : fields.number('carry'),
      note: fields.text('note'),
    });
  }
  return frames;
}

/** `object, with+to` is: the object if there is one, else whoever follows "with" and "to". */
export function parseSlots(text: string | null): readonly (readonly string[])[] {
  if (text === null) return [];
  return text.split(',').map((part) => part.split('+').map((slot) => slot.trim()));
}
