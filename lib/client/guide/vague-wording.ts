/** Words that say nothing about which one. */
const VAGUE: ReadonlySet<string> = new Set(
  `access app apps application applications assets attack attacks attacker attackers breach bug bugs
  business cloud code company computer computers credentials cyber cyberattack cybersecurity data
  database databases everything exploit exploits hack hacked hacker hackers hacking harm info
  information infrastructure internet it leak leaks malware misuse money network password passwords
  people privacy product protection safety secret secrets security server servers service services
  software stuff system systems tech technology theft thing things threat threats training users
  virus vulnerabilities vulnerability website`.split(/\s+/),
);

/** Words that make nothing more concrete. */
const FILLERS: ReadonlySet<string> = new Set(
  `a all an and any bad be better by careful good harm his her improve improved in is its more my of
  on or our secure secured some stealing steal stolen that the their them they this to us use used
  using we whole with your`.split(/\s+/),
);

/**
 * True for wording that could mean anything, such as "our data" or "better security": worth asking
 * "which one?" once, never worth refusing. One word that names something makes it concrete.
 */
export function isVague(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  const isEmptyTalk = words.length > 0 && telling.length === 0;
  // Two vague words together often name one thing: "database password".
  return isEmptyTalk || (telling.length > 0 && telling.length < 3 && isAllVague(telling));
}

function isAllVague(words: readonly string[]): boolean {
  const [first = "", second] = words;
  if (!words.every((word) => VAGUE.has(word))) return false;
  return second === undefined || ABSTRACT.has(first) || ABSTRACT.has(second);
}

/** Beside one of these, another vague word stays vague: "data security", "cyber attack". */
const ABSTRACT: ReadonlySet<string> = new Set(
  `access business company cyber cybersecurity data everything info information internet privacy
  protection safety security stuff system systems tech technology things threat threats training
  users`.split(/\s+/),
);
