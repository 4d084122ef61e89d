import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { ParleyError } from '../errors.js';
import { isPrivateAddress } from './private-addresses.js';

export interface GuardOptions {
  readonly allowPrivate: boolean;
  readonly connectTimeoutMs: number;
  /** Resolves names; the system's resolver unless given. */
  readonly lookup?: LookupFunction;
  /** Which addresses are refused; `isPrivateAddress` unless given. */
  readonly isPrivate?: (address: string) => boolean;
}

/**
 * An HTTP agent that will not connect to a private address. The check stands at the connection itself, on the very
 * address that is dialled: so it holds for IP literals, for every hop of a redirect and for a name whose answer
 * changes between two look-ups (DNS rebinding).
 */
export function createGuardedAgent(options: GuardOptions): Agent {
  const resolve: LookupFunction = options.lookup ?? systemLookup;
  const isPrivate = options.isPrivate ?? isPrivateAddress;
  const connect = buildConnector({
    timeout: options.connectTimeoutMs,
    lookup: options.allowPrivate ? resolve : guardLookup(resolve, isPrivate),
  });
  return new Agent({
    connect(target, callback) {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      // A literal never reaches the look-up, hence this second gate.
      if (!options.allowPrivate && isIP(host) !== 0 && isPrivate(host)) {
        callback(privateAddressError(host), null);
      } else {
        connect(target, callback);
      }
    },
  });
}

function guardLookup(resolve: LookupFunction, isPrivate: (address: string) => boolean): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses: readonly LookupAddress[] = Array.isArray(found)
        ? found
        : [{ address: found, family: isIP(found) }];
      const refused = addresses.find(({ address }) => isPrivate(address));
      const [first] = addresses;
      if (refused !== undefined) return callback(privateAddressError(refused.address), '', 0);
      if (first === undefined)
        return callback(new ParleyError('no-address', `${hostname} has no address`), '', 0);
      return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
    });
  };
}

function privateAddressError(address: string): ParleyError {
  return new ParleyError(
    'private-address',
    `leads to the private address ${address}: not fetched; pass --allow-private if you mean to`,
  );
}
