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

export default defineConfig({
  // The site works under any path.
  base: './',
  plugins: [react(), securityPolicy()],
  build: {
    target: 'es2022',
    // The policy allows no data: fonts, styles or scripts, and the polyfill would be one more script up front.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
