/** Look of the printed report: black on white, A4 or letter, addresses shown on paper, no note and no piece of evidence split over pages, no heading left behind. */
export const REPORT_STYLE = `
@page { margin: 2cm; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem; color: #1a1a1a; background: #fff; font: 11pt/1.5 Georgia, "Noto Serif", "DejaVu Serif", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 1.2em; margin: 1.6em 0 .6em; border-bottom: 1px solid #ccc; }
h3 { font-size: 1.05em; margin: 1.2em 0 .4em; }
h4 { font-size: 1em; margin: .8em 0 .2em; }
p { margin: .3em 0; }
article + article { margin-top: 3em; break-before: page; }
blockquote { margin: .4em 0; padding: 0 0 0 .8em; border-inline-start: 3px solid #888; }
.facts, .link, footer { color: #555; font: .85em/1.4 system-ui, "Noto Sans", sans-serif; }
.note, .claim { margin: 0 0 1.4em; }
.note, .claim li, blockquote, dl { break-inside: avoid; }
h1, h2, h3, h4, .claim blockquote { break-after: avoid; }
.meaning { font: 600 .85em/1.4 system-ui, "Noto Sans", sans-serif; }
.text { margin: .4em 0; } .text ul, .text ol { margin: .3em 0; padding-inline-start: 1.4em; } .text pre { white-space: pre-wrap; } .text code { font: .9em ui-monospace, "DejaVu Sans Mono", monospace; }
dl { margin: .4em 0; } dl div { display: flex; gap: .6em; } dt { color: #555; } dd { margin: 0; }
a { color: #1d4f91; }
footer { margin-top: 3em; }
@media print { body { padding: 0; max-width: none; } .link a::after { content: ""; } li > a::after { content: " <" attr(href) ">"; font-size: .8em; color: #555; } }
`;
