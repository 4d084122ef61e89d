import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const groups = [
  {
    title: 'Everywhere',
    keys: [
      ['/', 'search the texts'],
      ['?', 'this help'],
      ['Esc', 'close what is open'],
    ],
  },
  {
    title: 'The board',
    keys: [
      ['← ↑ → ↓', 'from lamp to lamp'],
      ['Home End', 'to the ends of a row; with Ctrl of the square'],
      ['Enter', 'open the line'],
    ],
  },
  {
    title: 'Lists and lines',
    keys: [
      ['J K', 'next, previous'],
      ['Enter', 'open the record'],
      ['← →', 'from mark to mark on the drawing'],
    ],
  },
  {
    title: 'Reviewing a record',
    keys: [
      ['A', 'accept'],
      ['R', 'refuse, with a reason'],
      ['U', 'unsure: leave it, on to the next'],
      ['S', 'split: some accounts tell of another event'],
      ['M', 'merge with another event'],
      ['C', 'correct a field'],
    ],
  },
] as const;

/** The keys, on a sheet of their own. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="keys">
            {keys.map(([key, does]) => (
              <Fragment key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" onClick={() => sheet.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
