import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GoldDocument } from './gold-document.js';
import { GoldError } from './gold-error.js';
import { parseGold } from './parse-gold.js';

/**
 * Reads a folder of gold documents (`NAME.txt` with its coding in `NAME.json`), in order of name.
 * Throws GoldError naming the folder or file when one cannot be read or says what no gold may say.
 */
export async function loadGold(folder: string): Promise<readonly GoldDocument[]> {
  const files = (await listFolder(folder)).filter((file) => file.endsWith('.json')).sort();
  if (files.length === 0) throw new GoldError(`no gold documents (NAME.json beside NAME.txt) in ${folder}`);
  const documents: GoldDocument[] = [];
  for (const file of files) documents.push(await loadGoldFile(folder, file.slice(0, -'.json'.length)));
  return documents;
}

async function loadGoldFile(folder: string, name: string): Promise<GoldDocument> {
  const codingFile = join(folder, `${name}.json`);
  const textFile = join(folder, `${name}.txt`);
  try {
    await access(textFile);
  } catch (cause) {
    throw new GoldError(`${codingFile} has no text beside it: ${textFile} cannot be read`, { cause });
  }
  const coding = await readFile(codingFile, 'utf8');
  return parseGold(coding, { name, codingFile, textFile });
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new GoldError(`gold folder cannot be read: ${folder}`, { cause });
  }
}
