import { err, ok, type Result } from "@/lib/kernel/result";

export type FileProblem =
  | { readonly kind: "file-too-large" }
  | { readonly kind: "file-not-json" }
  | { readonly kind: "file-unreadable" };

export const FILE_MEGABYTES_MAX = 10;

/** The text of a file that may be a model; what is in it is for the server to judge. */
export async function readModelFile(file: Blob): Promise<Result<string, FileProblem>> {
  if (file.size > FILE_MEGABYTES_MAX * 1024 * 1024) return err({ kind: "file-too-large" });
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder was dropped, or the file was moved away after it was chosen.
    return err({ kind: "file-unreadable" });
  }
  try {
    JSON.parse(text);
  } catch {
    return err({ kind: "file-not-json" });
  }
  return ok(text);
}
