/**
 * Runs on the landing page. It asks nothing of the server before the click, so a scanner that opens
 * every link joins nothing, and uses nothing that plain http in a local network does not have.
 */
export const JOIN_SCRIPT = `(() => {
const get = (id) => document.getElementById(id);
const say = (text) => { get("status").textContent = text; };
const token = location.hash.slice(1);
const dot = token.indexOf(".");
history.replaceState(null, "", location.pathname);
const end = (text) => { get("form").hidden = true; say(text); };
if (!token) return end("This address is not complete. Open the link you were sent once more.");
get("form").hidden = false;
const MAY = { view: "read", participate: "comment on", edit: "edit", manage: "edit and share" };
get("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  get("join").disabled = true;
  say("Joining");
  try {
    const answer = await fetch("/api/join", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        handle: token.slice(0, Math.max(0, dot)),
        secret: token.slice(dot + 1),
        name: get("name").value,
        guest: get("guest").checked,
      }),
    });
    if (answer.status === 404) {
      return end("Mistyped, expired or withdrawn. Ask the sender for a new one.");
    }
    if (answer.status === 429) throw "Too many tries. Wait a minute and try again.";
    if (!answer.ok) throw "That did not work. Try again.";
    const { modelId, role, title } = await answer.json();
    say("You can " + MAY[role] + " \\u201c" + title + "\\u201d. Opening it.");
    location.replace("/m/" + modelId);
  } catch (problem) {
    say(typeof problem === "string" ? problem : "The server does not answer. Try again.");
    get("join").disabled = false;
  }
});
})();`;
