import { useState } from 'preact/hooks';
import type { Address } from '../address/address.js';
import { useStatus } from '../api/use-status.js';
import { apiOf } from './api-of.js';
import { feedOf } from './feed-of.js';
import { chooseTheme, chosenTheme, themes } from './theme.js';

/** The footer: what the ledger holds, licence, the same answer for programs, and the look. */
export function Bottom({ address }: { readonly address: Address }) {
  const status = useStatus().value;
  const [theme, setTheme] = useState(chosenTheme());
  const api = apiOf(address);
  const feed = feedOf(address);
  return (
    <footer class="bottom">
      {status !== null && (
        <span>
          {status.documents} documents of {status.sources} sources · {status.events} events · Parley{' '}
          {status.version}
        </span>
      )}
      {status !== null && <span>{status.licence}</span>}
      {api !== null && (
        <span class="on-screen">
          This screen as{' '}
          {['json', 'csv', 'md'].map((suffix, index) => (
            <span key={suffix}>
              {index > 0 && ', '}
              <a href={api(suffix)}>{suffix === 'md' ? 'Markdown' : suffix.toUpperCase()}</a>
            </span>
          ))}
        </span>
      )}
      {feed !== null && (
        <span class="on-screen">
          Follow by <a href={feed('atom')}>Atom</a>, <a href={feed('json')}>JSON Feed</a>
        </span>
      )}
      <label class="on-screen">
        Look{' '}
        <select
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = themes.find((one) => one === currentTarget.value) ?? 'auto';
            chooseTheme(chosen);
            setTheme(chosen);
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
