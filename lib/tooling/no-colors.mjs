/**
 * Stands for d3-color in the pages. React Flow moves its view with d3-zoom, which can also blend
 * colours on the way; nothing here asks it to, and without them a board is 4 kB lighter.
 */
export function color() {
  return null;
}

function refuse() {
  throw new Error("The pages blend no colours.");
}

export { refuse as cubehelix, refuse as hcl, refuse as hsl, refuse as lab, refuse as rgb };
