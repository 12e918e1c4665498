import type { Plugin } from 'vite';
import { makeWorldMap } from './map.ts';

/** Where the page finds the map, relative to its own address. */
const ADDRESS = 'map/world.json';

/** Draws the map once, serves it while developing, and puts it beside the built page. */
export function worldMap(): Plugin {
  let drawn: string | undefined;
  const text = () => {
    drawn ??= JSON.stringify(makeWorldMap());
    return drawn;
  };
  return {
    name: 'world-map',
    configureServer(server) {
      server.middlewares.use(`/${ADDRESS}`, (_request, reply) => {
        reply.setHeader('content-type', 'application/json');
        reply.end(text());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS, source: text() });
    },
  };
}
