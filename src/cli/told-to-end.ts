const signals = ['SIGINT', 'SIGTERM'] as const;

/** Until the process is told to end (Ctrl+C); told again, it ends at once. */
export function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
