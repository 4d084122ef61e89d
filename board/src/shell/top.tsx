import { type Address, hrefOf } from '../address/address.js';
import { goTo } from '../address/use-address.js';
import { useSession } from '../api/use-session.js';
import { DayChoice } from './day-choice.js';
import { Session } from './session.js';

const screens = [
  { path: '/', name: 'Board' },
  { path: '/threads', name: 'Offers & answers' },
  { path: '/changes', name: 'Changes' },
  { path: '/sources', name: 'Sources' },
  { path: '/read', name: 'Read this' },
  { path: '/review', name: 'Review' },
  { path: '/about', name: 'About' },
];

/** The header: where one can go, as of which day one looks, and the search. */
export function Top({ address, onHelp }: { readonly address: Address; readonly onHelp: () => void }) {
  const { path, params } = address;
  const session = useSession().value;
  const mayReview = session !== null && session.role !== 'reader';
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const words =
      event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget).get('q') : null;
    if (typeof words === 'string' && words.trim() !== '')
      goTo(hrefOf('/search', params, { q: words.trim() }));
  };
  return (
    <header class="top">
      <a class="brand" href={hrefOf('/', params)}>
        Parley
      </a>
      <nav aria-label="Screens">
        <ul>
          {screens
            .filter((screen) => mayReview || screen.path !== '/review')
            .map((screen) => (
              <li key={screen.path}>
                <a
                  href={hrefOf(screen.path, params)}
                  aria-current={isAt(path, screen.path) ? 'page' : undefined}
                >
                  {screen.name}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div class="top-end">
        <DayChoice params={params} />
        <search>
          <form onSubmit={search}>
            <label class="unseen" for="search-words">
              Search the texts
            </label>
            <input
              type="search"
              id="search-words"
              name="q"
              placeholder="Search  /"
              key={params.get('q') ?? ''}
              defaultValue={path === '/search' ? (params.get('q') ?? '') : ''}
            />
          </form>
        </search>
        <Session params={params} />
        <button type="button" onClick={onHelp} aria-label="Keys and help" title="Keys and help (?)">
          ?
        </button>
      </div>
    </header>
  );
}

function isAt(path: string, screen: string): boolean {
  if (screen === '/') return path === '/' || path.startsWith('/lines');
  return path === screen || path.startsWith(`${screen}/`);
}
