import type { OpenBoard } from './open-board.js';

/** A screen with its address. */
export interface TestedScreen {
  readonly name: string;
  readonly path: string;
}

interface Found {
  readonly id: string;
}

/** Every screen, with things to show that the examples hold. */
export async function testedScreens({ url }: OpenBoard): Promise<readonly TestedScreen[]> {
  const first = async (path: string) => {
    const answer = (await (await fetch(`${url}/api${path}`)).json()) as { readonly items: readonly Found[] };
    const [item] = answer.items;
    if (item === undefined) throw new Error(`${path} lists nothing`);
    return item.id;
  };
  return [
    { name: 'board', path: '/' },
    { name: 'board-compared', path: '/?asOf=2022-10-27&compare=2022-10-10&order=changed' },
    { name: 'board-table', path: '/?view=table' },
    { name: 'line', path: '/lines/RUS~USA?answers=on' },
    { name: 'record', path: `/events/${await first('/events?party=USA')}` },
    { name: 'record-review', path: `/events/${await first('/events?party=UKR')}?review=on` },
    { name: 'threads', path: '/threads' },
    { name: 'thread', path: `/threads/${await first('/threads?answered=true')}` },
    { name: 'changes', path: '/changes' },
    { name: 'review', path: '/review' },
    { name: 'record-blind', path: `/events/${await first('/events?party=UKR')}?review=blind` },
    { name: 'search', path: '/search?q=talks' },
    { name: 'read', path: '/read' },
    { name: 'sources', path: '/sources' },
    { name: 'document', path: `/documents/${await first('/documents')}` },
    { name: 'about', path: '/about' },
    { name: 'login', path: '/login' },
    { name: 'nothing', path: '/lines/ZZZ~ZZX' },
  ];
}
