/** The look of the landing page, light or dark as the system says; no font or picture is fetched. */
export const JOIN_STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--paper:#f6f7f9;--card:#fff;--line:#c9ced6;--quiet:#57606a;--act:#1f2328;--on-act:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--paper:#14171a;--card:#1c2024;--line:#3a4149;--quiet:#a3abb5;--act:#e6e9ee;--on-act:#14171a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:16px;background:var(--paper);color:var(--ink);font:16px/24px Inter,system-ui,sans-serif}
main{width:100%;max-width:400px;padding:24px;background:var(--card);border:1px solid var(--line);border-radius:8px}
h1{margin:0 0 16px;font-size:20px;line-height:28px}
label{display:block;margin:0 0 4px;font-size:14px}
label span{color:var(--quiet)}
#name{width:100%;height:44px;padding:0 12px;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:6px}
.check{display:flex;gap:8px;align-items:center;min-height:44px;margin:8px 0}
.check input{width:20px;height:20px;flex:none;margin:0}
button{width:100%;min-height:44px;font:inherit;font-weight:600;color:var(--on-act);background:var(--act);border:0;border-radius:6px;cursor:pointer}
button:disabled{opacity:.6;cursor:default}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
p{margin:16px 0 0}
p:empty{display:none}
[hidden]{display:none}
`;
