import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followLinks } from './address/follow-links.js';
import { useAddress } from './address/use-address.js';
import { screenOf } from './screen-of.js';
import { Bottom } from './shell/bottom.js';
import { Help } from './shell/help.js';
import { NewsBar } from './shell/news-bar.js';
import { Top } from './shell/top.js';
import { useKeys } from './shell/use-keys.js';

/** The whole board: header, the screen that the address names, footer. */
export function App(): JSX.Element {
  const address = useAddress();
  const [isHelp, setHelp] = useState(false);
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  useKeys({
    '?': () => setHelp(true),
    '/': () => document.querySelector<HTMLInputElement>('#search-words')?.focus(),
  });
  return (
    <>
      <a class="skip" href="#content">
        To the content
      </a>
      <Top address={address} onHelp={() => setHelp(true)} />
      <NewsBar />
      <main id="content">{screenOf(address)}</main>
      <Bottom address={address} />
      {isHelp && <Help onClose={() => setHelp(false)} />}
    </>
  );
}
