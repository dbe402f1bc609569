import type { TestProject } from 'vitest/node';
import { loadBundledPack } from '../pack/source';

declare module 'vitest' {
  interface ProvidedContext {
    readonly bundledPack: string;
  }
}

/** Reading the bundled pack's source takes longer than all that is tested with it. */
export default async function setup(project: TestProject) {
  project.provide('bundledPack', JSON.stringify(await loadBundledPack()));
}
