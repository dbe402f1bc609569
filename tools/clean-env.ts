/**
 * The environment for a tool that a tool starts: as if the reader had started it. vite-node
 * sets NODE_ENV to development, and a build that inherits it is not what would be shipped.
 */
export function cleanEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...env } = process.env;
  return env;
}
