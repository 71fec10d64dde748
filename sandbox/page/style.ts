/** The style sheet of the sandbox's pages; it follows the system's light or dark setting. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #f5f7f9; --card: #ffffff; --ink: #17212b; --soft: #5d6b7a;
  --line: #dfe5eb; --accent: #0b6bcb; --on-accent: #ffffff; --warn: #a8320a; --ok: #1b7a3d; }
@media (prefers-color-scheme: dark) { :root { --bg: #12171d; --card: #1b222b; --ink: #e6ebf0;
  --soft: #9aa8b6; --line: #2f3a46; --accent: #6cb1f5; --on-accent: #0b1a29; --warn: #ff9b73; --ok: #6ed095; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header.top { background: var(--card); border-bottom: 1px solid var(--line); padding: 12px 24px; }
header.top a { font-weight: 600; text-decoration: none; }
header.top small { color: var(--soft); margin-left: 10px; }
main { max-width: 1120px; margin: 0 auto; padding: 24px; }
main.narrow { max-width: 520px; }
h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 0 0 10px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 18px;
  margin: 18px 0; overflow-x: auto; }
a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 5px 18px 5px 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { color: var(--soft); font-weight: 500; font-size: 13px; }
th:last-child, td:last-child { padding-right: 0; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); } .warn { color: var(--warn); } .ok { color: var(--ok); }
form.line { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 8px 0; }
label { display: inline-flex; flex-direction: column; font-size: 13px; color: var(--soft); gap: 2px; }
label.choice { flex-direction: row; gap: 10px; font-size: 15px; color: var(--ink); align-items: center;
  display: flex; padding: 8px 0; }
input, select, button { font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--line);
  border-radius: 6px; padding: 5px 9px; }
input[type=number] { width: 110px; } input { color: var(--ink); }
button { cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 2px; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 14px; }
.grid section { margin: 0; } .grid { margin-top: 14px; }
ul.plain { margin: 0; padding-left: 18px; }
details summary { cursor: pointer; font-weight: 600; }
.note { border-left: 3px solid var(--accent); padding: 6px 12px; background: var(--card); margin: 12px 0; }
.note.warn { border-color: var(--warn); }
`
