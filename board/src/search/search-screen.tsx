import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import { choose } from '../address/use-address.js';
import type { SearchValue } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { actWords } from '../words/act-words.js';
import { plainText } from '../words/plain-text.js';

const facets = ['source', 'type', 'party', 'year'] as const;
type Facet = (typeof facets)[number];
type Hit = SearchValue['hits'][number];

/** Words in the texts, with facets over the hits. */
export function SearchScreen({ params }: Address) {
  const q = params.get('q') ?? '';
  const asked = useAsked(q === '' ? null : questionOf<SearchValue>('/search', { q, limit: 200 }));
  const found = asked.value;
  const hits =
    found?.hits.filter((hit) => facets.every((facet) => isOf(hit, facet, params.get(facet)))) ?? [];
  return (
    <Screen
      title={q === '' ? 'Search' : `“${q}”`}
      heading={q === '' ? 'Search the texts' : `“${plainText(q)}”`}
      lead={
        found !== null
          ? `${hits.length} documents${found.isCut ? ', the best matches only' : ''}.`
          : 'Words between double quotes stand together.'
      }
    >
      {q === '' && (
        <Empty title="Which words?">
          <p>
            Press <kbd>/</kbd> and write. For instance:{' '}
            <a href={hrefOf('/search', params, { q: 'talks' })}>talks</a>,{' '}
            <a href={hrefOf('/search', params, { q: '"dirty bomb"' })}>“dirty bomb”</a>.
          </p>
        </Empty>
      )}
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      {q !== '' && found === null && asked.trouble === null && <Loading what="what holds these words" />}
      {found !== null && found.hits.length === 0 && (
        <Empty title="No text holds these words">
          <p>Try one word, or another form of it. Parley reads English.</p>
        </Empty>
      )}
      {found !== null && found.hits.length > 0 && (
        <div class="fades" aria-busy={asked.isAsking}>
          <div class="facets">
            {facets.map((facet) => (
              <Facets key={facet} facet={facet} values={found.facets[facet]} chosen={params.get(facet)} />
            ))}
          </div>
          <ol class="told">
            {hits.map((hit) => (
              <HitItem key={hit.id} hit={hit} params={params} />
            ))}
          </ol>
        </div>
      )}
    </Screen>
  );
}

function Facets({
  facet,
  values,
  chosen,
}: {
  readonly facet: Facet;
  readonly values: SearchValue['facets'][Facet];
  readonly chosen: string | null;
}) {
  if (values.length === 0) return null;
  return (
    <section>
      <h2 class="caps">{facet}</h2>
      <ul>
        {values.slice(0, 12).map(({ value, hits }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen === value}
              onClick={() => choose({ [facet]: chosen === value ? null : value })}
            >
              {plainText(value)} <span class="faint">{hits}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HitItem({ hit, params }: { readonly hit: Hit; readonly params: URLSearchParams }) {
  return (
    <li>
      <span class="faint day">{hit.published === null ? 'no day' : dayWords(hit.published)}</span>
      <div>
        <a class="bold" href={hrefOf(`/documents/${hit.id}`, params)}>
          {plainText(hit.title ?? hit.address)}
        </a>{' '}
        <span class="faint">{plainText(hit.source ?? '')}</span>
        <p class="quoted">
          {hit.excerpt.map((piece, index) =>
            index % 2 === 1 ? <mark key={index}>{plainText(piece)}</mark> : plainText(piece),
          )}
        </p>
        {hit.events.length > 0 && (
          <ul class="chips">
            {hit.events.map((event) => (
              <li key={event.id}>
                <a href={hrefOf(`/events/${event.id}`, params)}>
                  {plainText(event.who)}: {actWords(event)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function isOf(hit: Hit, facet: Facet, chosen: string | null): boolean {
  if (chosen === null) return true;
  switch (facet) {
    case 'source':
      return hit.source === chosen;
    case 'year':
      return hit.published?.startsWith(chosen) ?? false;
    case 'type':
      return hit.events.some(({ type }) => type === chosen);
    case 'party':
      return hit.events.some(({ parties }) => parties.some(({ code }) => code === chosen));
  }
}
