/**
 * Puts text on the clipboard when somebody presses a button or a key. Goes by the copy event, which
 * a page on plain http may use too. False where the browser would not.
 */
export function writeClipboard(text: string): boolean {
  let isWritten = false;
  const handleCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isWritten = true;
  };
  document.addEventListener("copy", handleCopy, { capture: true, once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way without a secure context.
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", handleCopy, { capture: true });
  }
  return isWritten;
}
