import { goTo } from './use-address.js';

/** Links inside the board change the screen without loading it anew; others, and clicks with a key held, are the browser's. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin)
    return;
  // Addresses with a suffix, and feeds, are answered by the server.
  if (/\.(json|csv|md|svg|atom|xml|bib)$/.test(link.pathname) || /^\/(api|feeds)\//.test(link.pathname))
    return;
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  if (isSamePage && link.hash !== '') return;
  event.preventDefault();
  goTo(`${link.pathname}${link.search}${link.hash}`);
  if (!isSamePage) scrollTo(0, 0);
}
