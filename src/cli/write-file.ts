import { openSink } from './output-sink.js';

/** Writes a whole file, or none. @throws ParleyError `output` */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  const sink = await openSink(file);
  await sink.write(content);
  await sink.close();
}
