import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './scripts/server/securityHeaders.mjs';

/**
 * Writes the security policy into the built page, for hosts that send no headers of their own. Not while
 * developing: Vite's live reload needs inline scripts.
 */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Parts of Leaflet that the map does not use: controls, tiles, popups, pictures. A third of the library. */
const UNUSED_LEAFLET =
  /\/leaflet\/src\/(control\/|layer\/tile\/|layer\/(DivOverlay|Popup|Tooltip|ImageOverlay|VideoOverlay|SVGOverlay)\.js|layer\/vector\/Rectangle\.js)/;

/** Builds Leaflet from its modules, so that the unused ones are left out; its ready-made file is one whole. */
function smallLeaflet(): Plugin {
  return {
    name: 'small-leaflet',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
      build: {
        rolldownOptions: {
          treeshake: { moduleSideEffects: [{ test: UNUSED_LEAFLET, sideEffects: false }] },
        },
      },
    }),
  };
}

export default defineConfig({
  // The site works under any path.
  base: './',
  plugins: [react(), securityPolicy(), smallLeaflet()],
  build: {
    target: 'es2022',
    // The policy allows no data: fonts, styles or scripts, and the polyfill would be one more script up front.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
