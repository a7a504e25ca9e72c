/** Where the background map of the Kadaster comes from, in a build that offers it. */
const PDOK = 'https://service.pdok.nl';

/**
 * Whether the map offers the background of the Kadaster: the variable is set both for the build and for our server.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export const offersPdok = ({ NETWERKKAART_PDOK }) => NETWERKKAART_PDOK === '1';

/**
 * What the browser may do on our pages: load from our own origin, and nothing else but, where that is offered, the
 * pictures of the Kadaster. The one place that says so: our server sends it, and the build writes it into index.html
 * for hosts that send no headers. There is no `frame-ancestors`: being embedded anywhere is a feature.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export const contentSecurityPolicy = (environment) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${offersPdok(environment) ? ` ${PDOK}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // The map within our own pages: the preview of an embed, and the examples.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const CONTENT_SECURITY_POLICY = contentSecurityPolicy(process.env);

/** Sent with every answer. CORS is open because everything here is public, and a sandboxed frame has no origin. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Access-Control-Allow-Origin': '*',
};
