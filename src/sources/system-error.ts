import { ParleyError } from '../errors.js';

const EXPLANATIONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', 'no such file or folder: check the path'],
  ENOTDIR: ['not-found', 'no such file or folder: a part of the path is not a folder'],
  EACCES: ['permission-denied', 'permission denied: make it readable for this user'],
  EPERM: ['permission-denied', 'permission denied: make it readable for this user'],
  ELOOP: ['link-loop', 'the link leads in a circle: mend it or leave it out'],
  ENAMETOOLONG: ['not-found', 'the path is too long to be a file'],
  EMFILE: ['too-many-open-files', 'too many files are open on this machine: try again'],
};

/** What the file system refused, in words; other errors come back unchanged, for they are faults and not findings. */
export function explainSystemError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const code = String(error.code);
  const [stable, message] = EXPLANATIONS[code] ?? ['unreadable', `cannot be read (${code})`];
  return new ParleyError(stable, message, { cause: error });
}
