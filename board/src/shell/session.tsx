import { hrefOf } from '../address/address.js';
import { useSession } from '../api/use-session.js';

/** Who is signed in, where users are set up. */
export function Session({ params }: { readonly params: URLSearchParams }) {
  const session = useSession();
  if (session.trouble?.status === 401) return <a href={hrefOf('/login', params)}>Sign in</a>;
  if (session.value === null || session.value.by === 'local') return null;
  const { name, role } = session.value;
  return (
    <a href={hrefOf('/login', params)} title={`${name}, ${role}`}>
      {name}
    </a>
  );
}
