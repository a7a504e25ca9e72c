/** nginx with the sample configuration, as an ordinary user would try it: in the foreground, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deploy } from '../../../scripts/deploy/deploy.mjs';
import { findNginx, NO_NGINX } from '../../../scripts/setup/nginx.mjs';

export interface HostedSite {
  /** Where the site begins, with a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** How often is looked whether nginx answers, in ms, and how many times. */
const LOOK = 50;
const LOOKS = 200;

const SAMPLE = 'docs/hosting/nginx.conf';

/**
 * Deploys the built site into a folder and serves it with nginx below a path, with the sample changed in the places that
 * it names and nowhere else. Throws when there is no nginx: what is promised about hosting would go untested.
 */
export async function hostWithNginx(base: string): Promise<HostedSite> {
  const program = findNginx();
  if (program === undefined) throw new Error(NO_NGINX);
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const folder = join(home, 'site');
  const today = new Date().toISOString().slice(0, 10);
  deploy({ dist: 'dist', folder, path: base, keepDays: 30, dryRun: false, today });
  const port = await freePort();
  const sample = readFileSync(SAMPLE, 'utf8');
  writeFileSync(join(home, 'site.conf'), changedSample(sample, { base, folder, port }));
  writeFileSync(join(home, 'nginx.conf'), around(home));

  const nginx = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async () => {
    await end(nginx);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${port}${base}`;
    await answers(nginx, url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The sample with what its own comments say must be changed. */
function changedSample(
  sample: string,
  { base, folder, port }: { base: string; folder: string; port: number },
): string {
  const withoutSlash = base.replace(/\/$/, '');
  const atRoot = base === '/';
  const changes: readonly (readonly [RegExp, string])[] = [
    [/listen 80;/g, `listen 127.0.0.1:${port};`],
    [/(?<=alias )\/var\/www\/netwerkkaart\/(?=;)/g, `${folder}/`],
    [/ {2}location = \/netwerkkaart \{[^}]*\}\n/g, atRoot ? '' : '$&'],
    [/(?<=location = )\/netwerkkaart(?= )/g, withoutSlash],
    [/(?<=(location|return 308|error_page [ =\d]+) )\/netwerkkaart\//g, base],
  ];
  return changes.reduce((text, [what, by]) => {
    const isGone = atRoot && what.source.includes('location = )');
    if (!isGone && !what.test(text)) throw new Error(`${SAMPLE} has no ${what}`);
    return text.replace(what, by);
  }, sample);
}

/** What Debian has around a site, and every file that nginx writes inside our folder. */
function around(home: string): string {
  const parts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${home}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${parts.map((part) => `  ${part}_temp_path ${home}/${part};`).join('\n')}
  include ${home}/site.conf;
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until the site answers; throws with what nginx said when it ended, or never did. */
async function answers(nginx: ChildProcess, url: string): Promise<void> {
  let said = '';
  nginx.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  for (let looks = 0; looks < LOOKS && nginx.exitCode === null; looks += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await wait(LOOK);
  }
  throw new Error(`nginx does not serve the site with ${SAMPLE}:\n${said}`);
}

function end(nginx: ChildProcess): Promise<void> {
  if (nginx.exitCode !== null || nginx.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    nginx.once('exit', () => resolve());
    nginx.kill('SIGTERM');
  });
}
