import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { appChunks } from './scripts/bundle/appChunks.ts';
import { bundledLicences } from './scripts/bundle/bundledLicences.ts';
import { hostScript } from './scripts/bundle/hostScript.ts';
import { notFoundPage } from './scripts/bundle/notFoundPage.ts';
import { sharing } from './scripts/bundle/sharing.ts';
import { CONTENT_SECURITY_POLICY, offersPdok } from './scripts/server/securityHeaders.mjs';

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

/** Parts of Leaflet's modules that the map does not use: controls, popups, pictures, and tiles in a normal build. A third of the library. */
const UNUSED_LEAFLET = [
  'control/',
  'layer/tile/',
  'layer/DivOverlay.js',
  'layer/Popup.js',
  'layer/Tooltip.js',
  'layer/ImageOverlay.js',
  'layer/VideoOverlay.js',
  'layer/SVGOverlay.js',
  'layer/vector/Rectangle.js',
].map((part) => `/node_modules/leaflet/src/${part}`);

const LEAFLET_MOVED =
  'Leaflet was updated and its modules lie elsewhere now: adapt smallLeaflet in vite.config.ts.';

/**
 * Builds Leaflet from its modules, so that the unused ones are left out; its ready-made file is one whole.
 *
 * How these modules lie is no promise of Leaflet, so its version is fixed in package.json, and a build that does not
 * find them stops. That the map needs nothing of what is left out is seen by tests/browser/policy.test.ts: it walks
 * through the built map and accepts no error.
 */
function smallLeaflet(): Plugin {
  const entry = fileURLToPath(new URL('node_modules/leaflet/src/Leaflet.js', import.meta.url));
  return {
    name: 'small-leaflet',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: entry }] },
      build: {
        rolldownOptions: {
          treeshake: {
            moduleSideEffects: [{ test: new RegExp(UNUSED_LEAFLET.join('|')), sideEffects: false }],
          },
        },
      },
    }),
    buildStart() {
      if (!existsSync(entry)) this.error(`${entry} is missing. ${LEAFLET_MOVED}`);
    },
    buildEnd(failure) {
      if (failure) return;
      const modules = [...this.getModuleIds()];
      const missing = UNUSED_LEAFLET.filter((part) => !modules.some((id) => id.includes(part)));
      if (missing.length > 0) this.error(`No module in ${missing.join(', ')}. ${LEAFLET_MOVED}`);
    },
  };
}

const licences = bundledLicences();

export default defineConfig({
  // The site works under any path.
  base: './',
  define: { 'import.meta.env.VITE_PDOK': JSON.stringify(offersPdok(process.env) ? '1' : '') },
  plugins: [
    react(),
    securityPolicy(),
    smallLeaflet(),
    appChunks(),
    hostScript(),
    notFoundPage(),
    sharing(process.env),
    licences.page,
  ],
  worker: { plugins: () => [licences.worker()] },
  build: {
    target: 'es2022',
    // The policy allows no data: fonts, styles or scripts, and the polyfill would be one more script up front.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
