/** What a person can decide about a record, each with its key. */
export const decisions = [
  { key: 'a', step: 'accept', name: 'Accept' },
  { key: 'r', step: 'reject', name: 'Refuse' },
  { key: 's', step: 'split', name: 'Split' },
  { key: 'm', step: 'merge', name: 'Merge' },
  { key: 'c', step: 'correct', name: 'Correct' },
] as const;

interface Step<Name extends string> {
  readonly key: string;
  readonly step: Name;
  readonly name: string;
}

/** Commands of a bar by key, for `useKeys`. */
export function keysOf<Name extends string>(
  steps: readonly Step<Name>[],
  begin: (step: Name) => void,
): Readonly<Record<string, () => void>> {
  return Object.fromEntries(steps.map(({ key, step }) => [key, () => begin(step)]));
}

/** One button a step, with its key on it. */
export function StepButtons<Name extends string>({
  steps,
  chosen,
  begin,
}: {
  readonly steps: readonly Step<Name>[];
  readonly chosen: string | null;
  readonly begin: (step: Name) => void;
}) {
  return (
    <>
      {steps.map(({ key, step, name }) => (
        <button key={key} type="button" aria-pressed={chosen === step} onClick={() => begin(step)}>
          {name} <kbd>{key.toUpperCase()}</kbd>
        </button>
      ))}
    </>
  );
}
