/**
 * Lets one thing be done at a time: a second click while a save is under way would be a
 * second entry. What throws, or takes longer than `limitMs`, comes out as `otherwise`: an
 * answer that never comes must not leave the buttons dead.
 *
 * @returns runs what it is given; null when something else is under way
 */
export function oneAtATime<T>(
  limitMs: number,
  otherwise: T,
): (doing: () => Promise<T>) => Promise<T> | null {
  let isWorking = false;

  async function run(doing: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<T>((resolve) => {
      timer = setTimeout(resolve, limitMs, otherwise);
    });
    try {
      return await Promise.race([doing(), limit]);
    } catch {
      return otherwise;
    } finally {
      clearTimeout(timer);
      isWorking = false;
    }
  }

  return (doing) => {
    if (isWorking) return null;
    isWorking = true;
    return run(doing);
  };
}
