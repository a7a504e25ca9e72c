/**
 * What the browser may do on our pages: load from our own origin, and nothing else. The one place that says so:
 * our server sends it, and the build writes it into index.html for hosts that send no headers.
 * There is no `frame-ancestors`: being embedded anywhere is a feature.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Sent with every answer. CORS is open because everything here is public, and a sandboxed frame has no origin. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Access-Control-Allow-Origin': '*',
};
