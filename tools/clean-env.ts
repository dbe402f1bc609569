/** What vite-node sets for the program it runs; a build that inherits it is a development build. */
const RUNNERS = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** The environment for a tool that a tool starts: as if the reader had started it. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNERS.includes(name));
  return Object.fromEntries(kept);
}
