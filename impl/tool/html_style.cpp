// SPDX-License-Identifier: Apache-2.0
// How the report looks: light, calm, printable; colour only where it means something.
#include "tool/html_parts.hpp"

namespace tool::html {

std::string_view style() {
    return R"css(
:root { --ink:#1b2430; --soft:#5a6675; --line:#e2e6eb; --back:#f6f7f9; --accent:#1f4e79; --good:#176b45; --good-back:#e5f3ec;
  --bad:#b3261e; --bad-back:#fbe9e7; --warn:#8a5a00; --warn-back:#fdf3dc; --blue-back:#e8f0f8; }
* { box-sizing:border-box; }
html { scroll-behavior:smooth; }
body { margin:0; color:var(--ink); background:#fff; font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif; }
nav { position:fixed; inset:0 auto 0 0; width:236px; padding:28px 22px; background:var(--back); border-right:1px solid var(--line); overflow:auto; }
nav .logo { margin:0 0 18px; font-weight:700; font-size:20px; letter-spacing:.02em; color:var(--accent); }
nav ol { margin:0; padding:0 0 0 22px; font-size:13.5px; color:var(--soft); }
nav li { margin:0 0 9px; line-height:1.35; }
nav a { color:var(--ink); text-decoration:none; }
nav a:hover { text-decoration:underline; }
main { margin-left:236px; padding:44px 52px 90px; max-width:1240px; }
header .over { margin:0; color:var(--soft); text-transform:uppercase; letter-spacing:.12em; font-size:12px; }
h1 { margin:2px 0 8px; font:600 31px/1.22 Georgia,"Liberation Serif",serif; color:var(--accent); }
h2 { margin:58px 0 16px; padding-bottom:8px; border-bottom:2px solid var(--accent); font:600 22px/1.3 Georgia,"Liberation Serif",serif; }
h2 .n { display:inline-block; min-width:1.6em; color:var(--soft); font-weight:400; }
h3 { margin:30px 0 10px; font-size:16px; }
h4 { margin:20px 0 6px; font-size:14px; color:var(--soft); }
p { margin:8px 0; max-width:78ch; }
a { color:var(--accent); }
code, pre { font:12.5px/1.5 ui-monospace,"DejaVu Sans Mono","Liberation Mono",monospace; }
code { background:var(--back); padding:1px 4px; border-radius:3px; overflow-wrap:anywhere; }
pre { background:var(--back); border:1px solid var(--line); border-radius:6px; padding:10px 12px; overflow-x:auto; margin:8px 0; white-space:pre-wrap; }
pre code { background:none; padding:0; }
table { border-collapse:collapse; width:100%; margin:10px 0 18px; font-size:13.5px; }
th { text-align:left; font-weight:600; color:var(--soft); font-size:12px; padding:6px 10px 6px 0; border-bottom:1.5px solid var(--ink); vertical-align:bottom; }
td { padding:6px 10px 6px 0; border-bottom:1px solid var(--line); vertical-align:top; }
td.num, th.num { text-align:right; font-variant-numeric:tabular-nums; white-space:nowrap; }
td.tight { white-space:nowrap; }
th.turned { height:9em; } th.turned span { writing-mode:vertical-rl; transform:rotate(180deg); }
tr.gap td { background:var(--bad-back); }
tr.gap td:first-child, tr.bad td:first-child { box-shadow:inset 3px 0 0 var(--bad); padding-left:9px; }
tr:target td, details:target { background:#fffbe6; }
.scroll { overflow-x:auto; }
.mark { display:inline-block; padding:0 8px; border-radius:10px; font-size:12px; line-height:19px; font-weight:600; white-space:nowrap; background:var(--back); color:var(--soft); }
.proven, .reached, .killed { background:var(--good-back); color:var(--good); }
.failed, .survived, .gapmark { background:var(--bad-back); color:var(--bad); }
.unknown, .open, .left { background:var(--warn-back); color:var(--warn); }
.basis { font-weight:500; border:1px solid currentColor; background:none; line-height:17px; }
.basis.seed, .basis.seen { color:var(--accent); } .basis.claimed { color:#55607a; } .basis.assumed { color:var(--warn); }
.verdict { margin:18px 0 20px; padding:20px 24px; border-radius:8px; border-left:6px solid var(--good); background:var(--good-back); }
.verdict.no { border-color:var(--bad); background:var(--bad-back); }
.verdict strong { display:block; font:600 21px/1.3 Georgia,"Liberation Serif",serif; color:var(--good); }
.verdict.no strong { color:var(--bad); }
.tiles { display:grid; grid-template-columns:repeat(auto-fit,minmax(150px,1fr)); gap:12px; margin:16px 0 22px; }
.tile { border:1px solid var(--line); border-radius:8px; padding:12px 16px; }
.tile b { display:block; font:600 25px/1.2 Georgia,"Liberation Serif",serif; font-variant-numeric:tabular-nums; }
.tile span { color:var(--soft); font-size:12.5px; }
.tile.bad b { color:var(--bad); }
.note { border-left:3px solid var(--line); padding:2px 0 2px 14px; color:var(--soft); }
.note.warn { border-color:#d9a632; }
details { border-bottom:1px solid var(--line); }
summary { cursor:pointer; padding:7px 0; list-style-position:outside; }
summary:hover { background:var(--back); }
details > div { padding:2px 0 14px 18px; }
summary .id { display:inline-block; min-width:8.5em; font-weight:600; margin:0 8px 0 6px; }
summary .mark { min-width:66px; text-align:center; }
dl { display:grid; grid-template-columns:10.5em minmax(0,1fr); gap:5px 14px; margin:6px 0; font-size:13.5px; }
dt { color:var(--soft); }
dd { margin:0; }
.hash { font-size:11px; }
.filter { display:none; margin:10px 0; gap:16px; align-items:center; font-size:13.5px; }
.js .filter { display:flex; }
.filter input[type=search] { font:inherit; padding:4px 10px; border:1px solid #c3cad3; border-radius:6px; width:300px; }
.soft { color:var(--soft); }
.small { font-size:12.5px; }
figure { margin:10px 0 18px; overflow-x:auto; }
figcaption { color:var(--soft); font-size:12.5px; }
svg { max-width:100%; height:auto; }
ul, ol { padding-left:22px; } main li { margin:4px 0; max-width:92ch; }
@media (max-width:900px) { nav { position:static; width:auto; border:0; border-bottom:1px solid var(--line); } main { margin:0; padding:24px 18px 60px; } }
@media print { @page { margin:17mm 14mm; } nav, .filter { display:none !important; } main { margin:0; padding:0; max-width:none; }
  body { font-size:10.5pt; } h2 { break-after:avoid; margin-top:26px; } h3, summary { break-after:avoid; } tr, .tile, figure { break-inside:avoid; }
  thead { display:table-header-group; } * { -webkit-print-color-adjust:exact; print-color-adjust:exact; }
  details::details-content { content-visibility:visible; block-size:auto; } }
)css";
}

std::string_view script() {
    return R"js(
document.documentElement.classList.add('js');
for (const box of document.querySelectorAll('.filter')) {
  const words = box.querySelector('[type=search]'), only = box.querySelector('[type=checkbox]');
  const rows = [...document.querySelectorAll(box.dataset.of)];
  const apply = () => { const w = words.value.toLowerCase();
    for (const r of rows) r.hidden = (only && only.checked && !r.matches('.gap, .bad')) || !r.textContent.toLowerCase().includes(w); };
  words.addEventListener('input', apply);
  if (only) only.addEventListener('change', apply);
}
const show = () => { let at = location.hash && document.getElementById(location.hash.slice(1));
  for (; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };
addEventListener('hashchange', show); show();
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => d.open = true));
)js";
}

}  // namespace tool::html
