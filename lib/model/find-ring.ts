/**
 * A ring in a directed graph, as the ids along it with the first repeated at the end, or null.
 * Starts are tried in the order given, so the answer is the same for the same input.
 * Iterative, so that a chain of thousands cannot exhaust the stack. Time: O(nodes + edges).
 */
export function findRing(
  starts: Iterable<string>,
  next: (id: string) => readonly string[],
): string[] | null {
  const done = new Set<string>();
  for (const start of starts) {
    const ring = ringFrom(start, next, done);
    if (ring) return ring;
  }
  return null;
}

type Frame = { readonly id: string; readonly next: readonly string[]; index: number };

function ringFrom(
  start: string,
  next: (id: string) => readonly string[],
  done: Set<string>,
): string[] | null {
  if (done.has(start)) return null;
  const path: Frame[] = [{ id: start, next: next(start), index: 0 }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const id = top.next[top.index];
    if (id === undefined) {
      path.pop();
      onPath.delete(top.id);
      done.add(top.id);
      continue;
    }
    top.index += 1;
    if (onPath.has(id)) {
      const ids = path.map((frame) => frame.id);
      return [...ids.slice(ids.indexOf(id)), id];
    }
    if (done.has(id)) continue;
    onPath.add(id);
    path.push({ id, next: next(id), index: 0 });
  }
  return null;
}
