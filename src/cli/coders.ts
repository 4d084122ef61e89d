import type { Coder } from '../coder/code-document.js';

/** One coder that `--coder` can name. */
export interface CoderEntry {
  readonly name: string;
  readonly description: string;
  /** Loads its data: only when a document is about to be coded. */
  load(): Promise<Coder>;
}

/** Every coder; the first is the default. */
export const coders: readonly [CoderEntry, ...CoderEntry[]] = [
  {
    name: 'model',
    description: 'a small trained network, with the lexicon as second reader',
    load: async () => {
      const [{ createCoder }, { createModelFinder }, { loadModel }, { modelFolder }] = await Promise.all([
        import('../coder/code-document.js'),
        import('../coder/model/model-finder.js'),
        import('../coder/model/load-model.js'),
        import('../coder/model/model-folder.js'),
      ]);
      return createCoder({ finder: createModelFinder(await loadModel(modelFolder())) });
    },
  },
  {
    name: 'lexicon',
    description: 'lexicons and shallow syntax, the baseline: faster, finds fewer acts and parties',
    load: async () => {
      const [{ createCoder }, { createLexiconFinder }] = await Promise.all([
        import('../coder/code-document.js'),
        import('../coder/lexicon/lexicon-finder.js'),
      ]);
      return createCoder({ finder: createLexiconFinder() });
    },
  },
];

export const defaultCoder: string = coders[0].name;
