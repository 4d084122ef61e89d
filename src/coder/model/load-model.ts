import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { ParleyError } from '../../errors.js';
import { type ModelConfig, parseModelConfig } from './model-config.js';
import { createPieceCutter, type PieceCutter } from './piece-cutter.js';

/** A shipped finder, checked and ready to run. */
export interface Model {
  readonly config: ModelConfig;
  readonly cut: PieceCutter;
  readonly encoder: InferenceSession;
  readonly heads: InferenceSession;
  readonly pairs: InferenceSession;
}

/** One thread: the figures then depend on nothing but the window, and `--jobs` brings the other cores. */
const sessionOptions: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
};

/**
 * Loads a model folder (training/INTERFACE.md).
 * @throws ParleyError `missing-model` when a file is not there, `damaged-model` when its SHA-256 is not the one in
 * `config.json` or it cannot be read, `wrong-model-version` when its labels or outputs are not ours
 */
export async function loadModel(folder: string): Promise<Model> {
  const configFile = path.join(folder, 'config.json');
  const config = parseModelConfig((await readModelFile(configFile)).toString('utf8'), configFile);
  const file = (name: string): Promise<Buffer> => readChecked(folder, name, config);
  const tokenizer = await file('tokenizer.json');
  return {
    config,
    cut: createPieceCutter(parseObject(tokenizer, path.join(folder, 'tokenizer.json'))),
    encoder: await openSession(await file('encoder.onnx'), path.join(folder, 'encoder.onnx')),
    heads: requireOutputs(
      await openSession(await file('heads.onnx'), path.join(folder, 'heads.onnx')),
      ['act', 'status', 'mode', 'channel', 'flags', 'roles', 'parties'],
      path.join(folder, 'heads.onnx'),
    ),
    pairs: await openSession(await file('pairs.onnx'), path.join(folder, 'pairs.onnx')),
  };
}

async function readModelFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ParleyError(
      'missing-model',
      `${file}: cannot be read; reinstall Parley, or code with --coder lexicon`,
      { cause },
    );
  }
}

async function readChecked(folder: string, name: string, config: ModelConfig): Promise<Buffer> {
  const file = path.join(folder, name);
  const bytes = await readModelFile(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== config.sha256[name]) {
    throw new ParleyError(
      'damaged-model',
      `${file}: its SHA-256 is ${found}, config.json says ${config.sha256[name] ?? 'none'}; reinstall Parley, or code with --coder lexicon`,
    );
  }
  return bytes;
}

async function openSession(bytes: Buffer, file: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(bytes, sessionOptions);
  } catch (cause) {
    throw new ParleyError(
      'damaged-model',
      `${file}: onnxruntime cannot open it; reinstall Parley, or code with --coder lexicon`,
      {
        cause,
      },
    );
  }
}

/** Networks before 0.4 say nothing of who is meant wherever named. */
function requireOutputs(
  session: InferenceSession,
  outputs: readonly string[],
  file: string,
): InferenceSession {
  const missing = outputs.filter((name) => !session.outputNames.includes(name));
  if (missing.length === 0) return session;
  throw new ParleyError(
    'wrong-model-version',
    `${file}: gives no ${missing.join(', ')}; use the model that came with this Parley or retrain`,
  );
}

function parseObject(bytes: Buffer, file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new ParleyError('damaged-model', `${file}: not a JSON object; reinstall Parley or retrain`);
}
