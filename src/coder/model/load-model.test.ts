import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadModel } from './load-model.js';
import { modelFolder } from './model-folder.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'parley-model-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

/** A copy of the shipped model, to be harmed. */
async function copyOfModel(name: string): Promise<string> {
  const folder = path.join(root, name);
  await cp(modelFolder(), folder, { recursive: true });
  return folder;
}

test('the shipped model loads', async () => {
  const { config } = await loadModel(modelFolder());
  expect(config.name).toBe('parley-finder');
});

test('a folder that is not there is named', async () => {
  await expect(loadModel(path.join(root, 'nowhere'))).rejects.toMatchObject({
    code: 'missing-model',
    message: expect.stringContaining('nowhere'),
  });
});

test('a file that was changed is named, and nothing else is used in its place', async () => {
  const folder = await copyOfModel('changed');
  const file = path.join(folder, 'heads.onnx');
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await expect(loadModel(folder)).rejects.toMatchObject({
    code: 'damaged-model',
    message: expect.stringContaining('heads.onnx'),
  });
});

test('a missing file of the model is named', async () => {
  const folder = await copyOfModel('short');
  await rm(path.join(folder, 'encoder.onnx'));
  await expect(loadModel(folder)).rejects.toMatchObject({
    code: 'missing-model',
    message: expect.stringContaining('encoder.onnx'),
  });
});

test('a model of other labels is refused as of the wrong version', async () => {
  const folder = await copyOfModel('foreign');
  const file = path.join(folder, 'config.json');
  const config = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...config, statuses: ['actual', 'planned'] }));
  await expect(loadModel(folder)).rejects.toMatchObject({ code: 'wrong-model-version' });
});

test('a configuration that is no JSON is damaged', async () => {
  const folder = await copyOfModel('torn');
  await writeFile(path.join(folder, 'config.json'), '{"name": "parley-fin');
  await expect(loadModel(folder)).rejects.toMatchObject({ code: 'damaged-model' });
});

test('a network of another version, which says less, is named', async () => {
  const folder = await copyOfModel('older');
  const [heads, config] = [path.join(folder, 'heads.onnx'), path.join(folder, 'config.json')];
  const other = await readFile(path.join(folder, 'pairs.onnx'));
  await writeFile(heads, other);
  const told = JSON.parse(await readFile(config, 'utf8'));
  await writeFile(
    config,
    JSON.stringify({ ...told, sha256: { ...told.sha256, 'heads.onnx': told.sha256['pairs.onnx'] } }),
  );
  await expect(loadModel(folder)).rejects.toMatchObject({
    code: 'wrong-model-version',
    message: expect.stringContaining(
      'heads.onnx: gives no act, status, mode, channel, flags, roles, parties',
    ),
  });
});
