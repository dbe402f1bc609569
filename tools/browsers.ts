import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Finds the browsers that people have, and gets one where there is none. Tests, demo and
 * screenshots all ask here, so that no path of a browser stands anywhere else.
 */

export type BrowserName = 'chromium' | 'firefox';

/** Said in one line to whoever has no browser and no way to get one. */
export class NoBrowser extends Error {}

/** An environment variable that overrides the search. */
const OVERRIDE: Record<BrowserName, string> = {
  chromium: 'SIYAQ_CHROMIUM',
  firefox: 'SIYAQ_FIREFOX',
};

/** Our manifests refuse older ones (wxt.config.ts). */
const LEAST_VERSION: Record<BrowserName, number> = { chromium: 148, firefox: 150 };

/**
 * Names on the PATH and places off it, best first. Branded Chrome comes last: it has ignored
 * `--load-extension` since 137, so that it needs the longer way (tools/browsers/chromium-launch.ts).
 */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const CHROME_COMMANDS = ['google-chrome', 'google-chrome-stable'];

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium', 'Microsoft Edge', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map(
    (name) => `${name}.app/Contents/MacOS/firefox`,
  ),
};

const WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Playwright's own Chromium, if `playwright install` ever ran; its Firefox takes no add-ons. */
function fromPlaywright(name: BrowserName): string[] {
  return name === 'chromium' ? [chromium.executablePath()] : [];
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    const apps = MAC[name].flatMap((app) => roots.map((root) => join(root, app)));
    return [...fromPlaywright(name), ...apps];
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, x86, LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = WINDOWS[name].flatMap((exe) => roots.map((root) => join(root, exe)));
    return [...fromPlaywright(name), ...programs];
  }
  const chrome = name === 'chromium' ? onPath(CHROME_COMMANDS) : [];
  return [...onPath(COMMANDS[name]), ...fromPlaywright(name), ...chrome];
}

/** Path of a browser of this family; undefined where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDE[name]];
  if (override) return override;
  return candidates(name).find((path) => path !== '' && isRunnable(path));
}

/** Branded Chrome takes no extension from its command line. */
export function ignoresLoadExtension(path: string): boolean {
  return /google.?chrome/i.test(path);
}

/** How each family names itself: an override may point at the other one. */
const OWN_NAME: Record<BrowserName, RegExp> = {
  chromium: /chrom|edge/i,
  firefox: /firefox/i,
};

/** What is wrong with a browser that is there; null also where it does not say (Windows). */
function unfitness(name: BrowserName, path: string): string | null {
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const said = (stdout ?? '').trim();
  const version = / (\d+)\./.exec(said)?.[1];
  if (version === undefined) return null;
  if (!OWN_NAME[name].test(said)) return `is ${said}, not ${name}`;
  if (Number(version) >= LEAST_VERSION[name]) return null;
  return `is version ${version}; Siyaq needs ${LEAST_VERSION[name]} or later`;
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Debian's names; with the languages, or Chromium speaks English whatever the system does. */
const DEBIAN_PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr'],
};
/** So that Arabic does not show as boxes on a bare machine. */
const DEBIAN_FONTS = 'fonts-noto-core';

function install(names: readonly BrowserName[]): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    const packages = [...names.flatMap((name) => DEBIAN_PACKAGES[name]), DEBIAN_FONTS];
    console.log(`No ${names.join(' and ')} here: installing Debian's ${packages.join(', ')}.`);
    // A stale list is no reason to give up: the install that follows says what is missing.
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else if (names.includes('chromium')) {
    console.log("No Chromium here: asking Playwright's installer for one.");
    const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
    run(process.execPath, [cli, 'install', 'chromium']);
  }
}

/**
 * Paths of all the browsers named, installed first where they are missing.
 *
 * @throws NoBrowser with one line that says what to do.
 */
export function ensureBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  // An override that leads nowhere is for its author to mend, not for an installer.
  const missing = names.filter((name) => !isUsable(name) && !process.env[OVERRIDE[name]]);
  if (missing.length > 0) install(missing);
  const paths = {} as Record<BrowserName, string>;
  for (const name of names) {
    const path = findBrowser(name);
    if (!path || !isRunnable(path)) {
      const where = path ? `${OVERRIDE[name]} names ${path}, which is not there` : 'none found';
      throw new NoBrowser(
        `No ${name}: ${where}. Install ${name}, or set ${OVERRIDE[name]} to its path.`,
      );
    }
    const fault = unfitness(name, path);
    if (fault) {
      throw new NoBrowser(
        `${path} ${fault}. Set ${OVERRIDE[name]} to a fitting one, or update it.`,
      );
    }
    paths[name] = path;
  }
  return paths;
}

function isUsable(name: BrowserName): boolean {
  const path = findBrowser(name);
  return path !== undefined && isRunnable(path);
}
