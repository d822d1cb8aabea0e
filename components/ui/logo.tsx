/** The mark: a battlement that is also a list. It stands beside the name, so it says nothing. */
export function Logo({ className = "size-6" }: { readonly className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={className}>
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path d="M6 25V9h5v4h2.5V9h5v4H21V9h5v16Z" className="fill-on-accent" />
      <path
        d="M10 17.5h12M10 21.25h7"
        strokeWidth="1.75"
        strokeLinecap="round"
        className="stroke-accent"
      />
    </svg>
  );
}
