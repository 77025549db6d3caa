/** The style of the report, in light and in dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #5b636d; --line: #d9dde2; --paper: #fff; --shade: #f5f6f8; --bad: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --soft: #9aa3ad; --line: #343a42; --paper: #16181d; --shade: #1e2127; --bad: #ff8a80; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1120px; padding: 32px 24px 64px; color: var(--ink); background: var(--paper);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 19px; margin: 40px 0 8px; }
p { margin: 8px 0; max-width: 80ch; }
h3 { font-size: 16px; margin: 24px 0 4px; }
.soft, figcaption { color: var(--soft); font-size: 13px; }
.warn { border-left: 4px solid var(--bad); padding: 4px 12px; background: var(--shade); }
.figures { display: flex; flex-wrap: wrap; gap: 24px; }
figure { margin: 16px 0 0; max-width: 100%; }
figcaption { padding: 0 14px; width: 0; min-width: 100%; }
figure svg { display: block; max-width: 100%; height: auto; }
details { margin: 16px 0; }
summary { cursor: pointer; font-weight: 600; }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 12.5px; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 9px; text-align: right; white-space: nowrap; }
th { color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--line); }
th.left, td.left, td.error { text-align: left; }
td.error { color: var(--bad); white-space: normal; }
tr.begins td { border-top: 1px solid var(--line); }
tbody tr:hover { background: var(--shade); }
code { font: 13px ui-monospace, Menlo, Consolas, monospace; }
`
