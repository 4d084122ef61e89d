import { useEffect, useState } from 'preact/hooks';
import { type Address, addressOf, withParams, written } from './address.js';

const moved = 'parley:moved';

/** Goes to an address of the board. `replace`: the step back leads to where one came from, not to each change of a filter. */
export function goTo(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new Event(moved));
}

/** Changes choices of the screen that is shown. */
export function choose(changes: Readonly<Record<string, string | null>>): void {
  const { path, params } = addressOf(location);
  goTo(written(path, withParams(params, changes)), { replace: true });
}

/** The address that is shown, as it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => addressOf(location));
  useEffect(() => {
    const follow = () => setAddress(addressOf(location));
    addEventListener('popstate', follow);
    addEventListener(moved, follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener(moved, follow);
    };
  }, []);
  return address;
}
