import type { AnyResource } from '../resources/resource.js';
import { resources } from '../resources/resources.js';

/**
 * Where the data of a screen are: its address with a suffix, `/lines/RUS~UKR.csv`, leads to the same of the API. What only
 * the screen knows of in the address is left out. Null for an address that is no such one.
 */
export function dataOf({ pathname, searchParams }: URL): string | null {
  const [, path, suffix] = /^(\/.+)\.(json|csv|md)$/.exec(pathname) ?? [];
  if (path === undefined || suffix === undefined) return null;
  const resource = resources.find((one) => patternOf(one).test(`/api${path}`));
  if (resource === undefined) return null;
  const known = [...searchParams].filter(([name]) => name in resource.query.shape);
  const query = new URLSearchParams(known);
  return `/api${path}.${suffix}${query.size === 0 ? '' : `?${query}`}`;
}

function patternOf({ path }: AnyResource): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
