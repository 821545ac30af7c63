// What this browser keeps of an exercise: the answer, the time spent on it, and whether it was solved.

/** @typedef {{ code?: string, spent?: number, solved?: boolean, tab?: boolean }} Kept */

/**
 * @param {string} id of the question
 * @returns {{ read: () => Kept, write: (change: Kept) => boolean }} write: returns whether it could be kept
 */
export function makeKept(id) {
  const key = `handbook.practice.${id}`;
  /** @type {Kept} */
  let now = {};
  try { now = JSON.parse(localStorage.getItem(key) ?? "{}") ?? {}; } catch { /* nothing is kept here */ }
  return {
    read: () => now,
    write(change) {
      now = { ...now, ...change };
      try { localStorage.setItem(key, JSON.stringify(now)); return true; } catch { return false; }
    },
  };
}
