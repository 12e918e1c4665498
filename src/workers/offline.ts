/**
 * The service worker: keeps the files of one build, so that the page opens without a network after
 * the first visit. The build writes the two names declared here into the head of this file.
 */
declare const BUILD: string;
/** Address relative to the page, and what the file must hash to. */
declare const FILES: readonly (readonly [address: string, integrity: string])[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const HOME = new URL('./', worker.location.href).href;
/** Pages in other folders of the same server share our storage, but not our name. */
const OURS = `chapter-vii ${HOME} `;
/** Milliseconds after which a network that does not answer counts as none. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(keep());
});
// A new build waits until every page of the one before is closed: none ever sees files of both.
worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  event.respondWith(request.url.startsWith(`${HOME}assets/`) ? kept(request) : fresh(request));
});

/** Stops where the server already holds a file of another build. */
async function keep(): Promise<void> {
  const cache = await caches.open(OURS + BUILD);
  await cache.addAll(
    FILES.map(
      ([address, integrity]) =>
        new Request(new URL(address, HOME), { integrity, cache: 'no-cache' }),
    ),
  );
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== OURS + BUILD);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Whatever a server says that its answers depend on, ours do not. */
async function find(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(OURS + BUILD);
  return cache.match(request, { ignoreSearch: true, ignoreVary: true });
}

/** Files with their hash in the name are the same for ever. */
async function kept(request: Request): Promise<Response> {
  return (await find(request)) ?? fetch(request);
}

/** The page itself comes from the network while there is one, and with it the newest build. */
async function fresh(request: Request): Promise<Response> {
  const answer = fetch(request);
  const first = await Promise.race([answer.catch(() => undefined), afterPatience()]);
  if (first?.ok) return first;
  return (await find(request)) ?? answer;
}

function afterPatience(): Promise<undefined> {
  return new Promise((done) => {
    setTimeout(() => done(undefined), PATIENCE);
  });
}
