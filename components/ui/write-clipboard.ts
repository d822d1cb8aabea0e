/** False where the browser has no clipboard: plain http in a local network, or the user said no. */
export async function writeClipboard(text: string): Promise<boolean> {
  if (!isSecureContext) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by a permission or by focus being elsewhere; the selected text remains.
    return false;
  }
}
