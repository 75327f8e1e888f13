/// The style sheet of every report.
#pragma once

namespace baton::report {

inline constexpr const char* style = R"(
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--paper:#fff;--shade:#f3f5f7;--line:#d0d7de;--mark:#3d85c6;--whisker:#1b1f24;--alarm:#b3261e}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9aa4af;--paper:#14181d;--shade:#1d232a;--line:#343c46;--mark:#3f7fbf;--whisker:#e6edf3;--alarm:#f2a29b}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:60rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:1.6rem;line-height:1.25}
.subtitle{margin:.25rem 0 1.5rem;color:var(--quiet)}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;font-size:1.2rem;border-bottom:2px solid var(--line)}
h3{margin:0 0 .25rem;font-size:1rem}
p{margin:.5rem 0;max-width:46rem}ul{margin:.5rem 0;padding-left:1.25rem}
.note{color:var(--quiet);font-size:.875rem}
.warning{margin:1rem 0;padding:.5rem 1rem;border:2px solid var(--alarm);border-left-width:.5rem;border-radius:.5rem}.warning p{margin:.25rem 0}.warning p:first-child{font-weight:650}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.tiles li{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.tiles .value{display:block;font-size:1.5rem;line-height:1.3;font-weight:650}.tiles .name{display:block;font-weight:600}
.tiles .detail{display:block;color:var(--quiet);font-size:.875rem}
figure{margin:1.25rem 0 1.75rem}figcaption{margin-bottom:.5rem;font-weight:600}
figcaption .note{display:block;font-weight:400}
svg{display:block;width:100%;height:auto;min-width:32rem;max-width:46rem}.plate{overflow-x:auto}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}svg .tick{fill:var(--quiet);font-size:11px}
svg .end{text-anchor:end}svg .middle{text-anchor:middle}
svg .grid{stroke:var(--line);stroke-width:1}svg .bar{fill:var(--mark)}svg .track{fill:var(--shade)}
svg .whisker{stroke:var(--whisker);stroke-width:1.5;fill:none}svg .expected{stroke:#c2410c;stroke-width:3;fill:none}svg .path{stroke:var(--mark);stroke-width:2;fill:none}
.wide{overflow-x:auto}
table{margin:.75rem 0;border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{padding:.25rem 0;text-align:left;font-weight:600}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{background:var(--shade);border-bottom:2px solid var(--line)}tbody th{font-weight:500}.number{text-align:right}
td .detail{display:block;color:var(--quiet);font-size:.8rem;white-space:nowrap}
.cases{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:.75rem;margin:.75rem 0}
article{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}
article p{margin:.15rem 0}blockquote{margin:.5rem 0;padding:.1rem .75rem;border-left:.25rem solid var(--line)}
blockquote p{margin:0}cite{color:var(--quiet);font-size:.875rem;font-style:normal}
@media screen and (max-width:40rem){body{padding:1rem .75rem 2rem}svg{display:none}.wide{overflow:visible}
table,tbody,tr,th,td,caption{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{padding:.4rem 0;border-bottom:1px solid var(--line)}tbody th,tbody td,tbody td.number{padding:.1rem 0;border:0;text-align:left}tbody th{font-weight:650}
tbody td[data-of]:not([data-of=""])::before{content:attr(data-of) ": ";color:var(--quiet)}td .detail{white-space:normal}}
@media print{@page{margin:15mm}body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}h3,figcaption,caption{break-after:avoid}
.cases{grid-template-columns:1fr 1fr}svg{min-width:0;max-width:100%}.tiles{grid-template-columns:repeat(3,1fr)}.plate{overflow:visible}
.tiles li,article,tr,.plate{break-inside:avoid}thead{display:table-header-group;break-after:avoid}.wide{overflow:visible}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

}  // namespace baton::report
