import type { Point } from "@/lib/client/commands/problem";
import type { BoardEdge } from "@/lib/client/view/board-edges";

/** How a line ends: an arrow head, a bar across it (stops), or a plus (makes likelier). */
export function LineEnd({
  kind,
  end,
  angle,
  width,
}: {
  readonly kind: BoardEdge["kind"];
  readonly end: Point;
  readonly angle: number;
  readonly width: number;
}) {
  const transform = `translate(${String(end.x)} ${String(end.y)}) rotate(${String(angle)})`;
  switch (kind) {
    case "stops":
      return (
        <path
          className="board-line-end"
          d="M1.5 -6V6"
          strokeWidth="3"
          stroke="currentColor"
          transform={transform}
        />
      );
    case "worsens":
      return (
        <path
          className="board-line-end"
          d="M-3 0H5M1 -4V4"
          strokeWidth="2"
          stroke="currentColor"
          transform={transform}
        />
      );
    case "part-of":
      return (
        <circle className="board-line-end" r="2.5" fill="currentColor" transform={transform} />
      );
    default: {
      const half = 3.5 + width * 0.9;
      const tip = `M-1 ${String(-half)}L7 0L-1 ${String(half)}Z`;
      return <path className="board-line-end" d={tip} fill="currentColor" transform={transform} />;
    }
  }
}
