import { buildDiagram, type Diagram, type DiagramSpec } from "./diagram";

/** Builds diagrams, and knows those it has built: the numbers of a model change more often. */
export type DiagramCache = (spec: DiagramSpec) => Diagram | null;

const ENTRIES_MAX = 2_000;

/**
 * A cache to keep between rankings of one model, so that only edits of the structure build anew.
 * Same answers as {@link buildDiagram}; the oldest entry goes first.
 */
export function newDiagramCache(): DiagramCache {
  const known = new Map<string, Diagram | null>();
  return (spec) => {
    const key = JSON.stringify(spec);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const diagram = buildDiagram(spec);
    const [oldest] = known.keys();
    if (known.size >= ENTRIES_MAX && oldest !== undefined) known.delete(oldest);
    known.set(key, diagram);
    return diagram;
  };
}
