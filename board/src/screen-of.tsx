import { AboutScreen } from './about/about-screen.js';
import type { Address } from './address/address.js';
import { ChangesScreen } from './changes/changes-screen.js';
import { LineScreen } from './line/line-screen.js';
import { BoardScreen } from './matrix/board-screen.js';
import { ReadScreen } from './reading/read-screen.js';
import { RecordScreen } from './record/record-screen.js';
import { ReviewScreen } from './review/review-screen.js';
import { SearchScreen } from './search/search-screen.js';
import { LoginScreen } from './shell/login-screen.js';
import { Empty } from './shell/notices.js';
import { Screen } from './shell/screen.js';
import { DocumentScreen } from './sources/document-screen.js';
import { SourcesScreen } from './sources/sources-screen.js';
import { ThreadScreen } from './threads/thread-screen.js';
import { ThreadsScreen } from './threads/threads-screen.js';

/** The screen that an address names. A screen of its own for each thing, so that none shows what was before. */
export function screenOf(address: Address) {
  const { path, params } = address;
  const [, place = '', name = ''] = path.split('/').map(decodeURIComponent);
  switch (name === '' ? place : `${place}/`) {
    case '':
    case 'lines':
      return <BoardScreen key="board" {...address} />;
    case 'lines/':
      return <LineScreen key={name} lineKey={name} params={params} />;
    case 'events/':
      return <RecordScreen key={name} id={name} params={params} />;
    case 'documents/':
      return <DocumentScreen key={name} id={name} params={params} />;
    case 'threads':
      return <ThreadsScreen key="threads" {...address} />;
    case 'threads/':
      return <ThreadScreen key={name} id={name} params={params} />;
    case 'changes':
      return <ChangesScreen key="changes" {...address} />;
    case 'search':
      return <SearchScreen key="search" {...address} />;
    case 'read':
      return <ReadScreen key="read" />;
    case 'sources':
      return <SourcesScreen key="sources" {...address} />;
    case 'review':
      return <ReviewScreen key="review" {...address} />;
    case 'about':
      return <AboutScreen key="about" />;
    case 'login':
      return <LoginScreen key="login" {...address} />;
    default:
      return (
        <Screen title="Nothing here" heading="There is nothing at this address">
          <Empty title="Perhaps it was mistyped">
            <p>
              <a href="/">To the board</a>
            </p>
          </Empty>
        </Screen>
      );
  }
}
