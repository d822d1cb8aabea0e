import { encode } from "uqr";

/** Modules of quiet around the code, as its standard asks for. */
const QUIET = 4;

/** The link as a code for a camera: dark on light in every theme, or cameras miss it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      shapeRendering="crispEdges"
      className="size-40 shrink-0 rounded-md border border-line [forced-color-adjust:none]"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={modulesPath(data)} fill="#000" />
    </svg>
  );
}

/** One run of dark modules is one bar. */
function modulesPath(data: readonly (readonly boolean[])[]): string {
  let path = "";
  data.forEach((row, y) => {
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      const isDark = row[x] === true;
      if (isDark && start < 0) start = x;
      if (isDark || start < 0) continue;
      const width = x - start;
      path += `M${String(start + QUIET)} ${String(y + QUIET)}h${String(width)}v1h-${String(width)}z`;
      start = -1;
    }
  });
  return path;
}
