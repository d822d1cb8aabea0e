import { cx } from "@/components/ui/cx";
import { initialsOf } from "@/lib/client/presence/people-here";
import type { Person } from "@/lib/sync/live/presence";

import { personStyle } from "./person-style";

/** Somebody's letters in their colour; who has done nothing for a while is pale. */
export function Avatar({
  person,
  className,
}: {
  readonly person: Pick<Person, "name" | "number" | "color" | "idle">;
  readonly className?: string;
}) {
  return (
    <span
      aria-hidden
      style={personStyle(person.color)}
      className={cx(
        "inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 border-surface bg-surface",
        className,
      )}
    >
      <span
        data-idle={person.idle || undefined}
        className="person-fill flex size-full items-center justify-center rounded-full text-[10px] font-semibold"
      >
        {initialsOf(person)}
      </span>
    </span>
  );
}
