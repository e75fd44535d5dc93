/**
 * How the game is served and built. The content security policy is written once, here: `npm run build`
 * puts it in index.html and in `_headers` (the file static hosts such as Netlify and Cloudflare Pages
 * read), `npm run preview` sends it as a real header. The development server goes without, because hot
 * reloading needs inline script.
 *
 * A page's policy does not reach a worker loaded from the network: a worker obeys the headers its own
 * file came with. `/*` in `_headers` covers it; on a host that cannot set headers the worker goes
 * without, and only the page is held.
 */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { HOST, PORTS } from './tests/ports.ts';
import { phaserParts } from './vite.phaser.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `frame-ancestors` has no effect in a meta element, so only the header carries it. */
const HEADERS = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
  generateBundle() {
    const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
    this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` });
  },
});

/** `npm start` opens a browser only where there is a screen to open it on. */
const hasScreen = (): boolean => {
  if (process.env.CI !== undefined || process.env.BROWSER === 'none') return false;
  return process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
};

export default defineConfig({
  // Relative, so that the build can be put in any folder of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy(), phaserParts()],
  worker: { format: 'es' },
  // The worker is named too, so that its packages are bundled at the start and the first page is not reloaded under the player.
  optimizeDeps: { entries: ['index.html', 'src/worker.ts'], rolldownOptions: { plugins: [phaserParts()] } },
  server: { host: HOST, port: PORTS.start, strictPort: true, open: hasScreen() },
  preview: { host: HOST, port: PORTS.preview, strictPort: true, headers: HEADERS },
  build: {
    target: 'es2022',
    // The policy refuses fonts in data: URLs.
    assetsInlineLimit: 0,
    // Phaser is one file of 160 KiB gzipped that arrives after the first screen; tests/size.ts holds the real limits.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } } },
  },
});
