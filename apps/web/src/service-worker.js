/* global RELEASE, OPENS_WITH -- the build writes them above: the release's name, and the files that its page opens with */
// Keeps the page's own files, so that it opens in the lift and in the village; what the API says is never kept.
const FILES = `sidan-files-${RELEASE}`;

// A new release waits until no tab of the old one is open (nothing skips the waiting): an open tab keeps the files it goes on with.
self.addEventListener('install', (event) => event.waitUntil(keepFirstFiles()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldReleases().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(keptFile(request));
});

/** The page and what it opens with, together: after the old release is dropped this one must open without a network, too. */
async function keepFirstFiles() {
  const cache = await caches.open(FILES);
  const page = await fetch('/', { headers: { accept: 'text/html' }, cache: 'no-cache' });
  if (!page.ok) throw new Error(`the page answered ${page.status}`);
  await Promise.all([cache.put('/', page), cache.addAll(OPENS_WITH)]);
}

async function dropOldReleases() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== FILES).map((name) => caches.delete(name)));
}

/** The server's page if it answers; else the last one it gave. */
async function newestPage(request) {
  const cache = await caches.open(FILES);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put('/', response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match('/');
    if (kept) return kept;
    throw error;
  }
}

/** A file under /assets/ has its content's hash in its name: once fetched it never changes. */
async function keptFile(request) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
