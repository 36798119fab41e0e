"""How the pages look: the style sheet of a marked dispatch, that of a report, and what both share.

Every rule stands under `.wireparse`, so that a notebook keeps its own look. Colours are variables, set for light and dark; printing
takes the light ones. All words on their grounds have a contrast of 4.5 or more in both. What is laid out side by side where there is
room stands one below the other where there is not, by the width of the page's own column and not of the window.
"""

from __future__ import annotations

from typing import Final

#: How many colours there are for speakers; more speakers begin again, and letters tell them apart.
VOICES: Final = 8

COLOURS: Final = """
.wireparse{color-scheme:light dark;
--paper:#fffdf8;--ink:#1d1d1b;--soft:#5f5d57;--rule:#e3dfd5;--shade:#f5f1e8;--warn:#8a4b00;--error:#a11616;--info:#3f5a78;
--v0:#0b5394;--w0:#dcebfa;--v1:#8a1c5b;--w1:#fbe3ef;--v2:#7a4a00;--w2:#fbeccb;--v3:#1b5e20;--w3:#dff1dd;
--v4:#4527a0;--w4:#e8e2fb;--v5:#9b1c1c;--w5:#fde4df;--v6:#00565b;--w6:#d3f0ee;--v7:#55433b;--w7:#efe6e0}
@media screen and (prefers-color-scheme:dark){.wireparse{
--paper:#16171a;--ink:#e9e6df;--soft:#a5a29a;--rule:#34353a;--shade:#1f2125;--warn:#f0b866;--error:#ff9d93;--info:#a9c4e4;
--v0:#8ec7ff;--w0:#16314a;--v1:#ff9ad1;--w1:#46203a;--v2:#ffc66d;--w2:#432f0f;--v3:#8fdc94;--w3:#1b3a20;
--v4:#c5b3ff;--w4:#302752;--v5:#ffa399;--w5:#4b2220;--v6:#7fd8d5;--w6:#123a3b;--v7:#d9c1b2;--w7:#3b302a}}
.wireparse .v0{--voice:var(--v0);--wash:var(--w0)}.wireparse .v1{--voice:var(--v1);--wash:var(--w1)}
.wireparse .v2{--voice:var(--v2);--wash:var(--w2)}.wireparse .v3{--voice:var(--v3);--wash:var(--w3)}
.wireparse .v4{--voice:var(--v4);--wash:var(--w4)}.wireparse .v5{--voice:var(--v5);--wash:var(--w5)}
.wireparse .v6{--voice:var(--v6);--wash:var(--w6)}.wireparse .v7{--voice:var(--v7);--wash:var(--w7)}
"""

SHEET: Final = """
.wireparse{--voice:var(--soft);--wash:var(--shade);background:var(--paper);color:var(--ink);container-type:inline-size;
font:17px/1.55 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,P052,"Source Serif 4","Source Serif Pro",
Georgia,"Noto Serif","Liberation Serif","DejaVu Serif",serif;overflow-wrap:anywhere;text-align:start;hyphens:manual}
.wireparse *{box-sizing:border-box}
.wireparse :where(h1,h2,h3,p,ul,ol,li,dl,dt,dd,table,figure){margin:0;padding:0;border:0;color:inherit;background:none}
.wireparse :where(ul,ol){list-style:none}
.wireparse a{color:var(--voice);text-decoration:none}
.wireparse a:focus-visible{outline:2px solid var(--voice);outline-offset:2px}
.wireparse :target{outline:3px solid var(--voice);outline-offset:2px}
.wireparse .sheet{max-width:66rem;margin:0 auto;padding:1.6rem 1.5rem 2rem}
.wireparse :is(.label,.notes,.facts,.legend,.who,.plain){
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans","DejaVu Sans",sans-serif}
.wireparse code{font:.86em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
.wireparse .ctl{background:var(--error);color:var(--paper);border-radius:2px;padding:0 .2em;font-style:normal;font-weight:normal;
letter-spacing:0;unicode-bidi:isolate;direction:ltr}
.wireparse .soft{color:var(--soft)}
"""

MARKED: Final = """
.wireparse .facts{display:flex;flex-wrap:wrap;gap:.15rem .9rem;font-size:.76rem;color:var(--soft);padding-bottom:.8rem;
border-bottom:1px solid var(--rule);margin-bottom:1.1rem}
.wireparse .facts strong{color:var(--ink)}
.wireparse .row{display:grid;grid-template-columns:6.5rem minmax(0,36rem) minmax(0,1fr);column-gap:1.6rem;align-items:first baseline;
margin-top:.72rem}
.wireparse .label{font-size:.68rem;line-height:1.3;letter-spacing:.03em;text-align:right;color:var(--soft)}
.wireparse .notes{font-size:.75rem;line-height:1.42;display:grid;gap:.4rem}
.wireparse .notes li{border-inline-start:2px solid var(--rule);padding-inline-start:.6rem}
.wireparse .notes b{font-weight:600}
.wireparse .notes .soft{display:block}
.wireparse .notes time{white-space:nowrap}
.wireparse .notes .warning{border-color:var(--warn)}.wireparse .notes .error{border-color:var(--error)}
.wireparse .notes .warning code{color:var(--warn)}.wireparse .notes .error code{color:var(--error)}
.wireparse .notes .info{border-color:var(--info)}.wireparse .notes .info code{color:var(--info)}
.wireparse h2.headline{font-size:1.75rem;line-height:1.2;font-weight:700;text-wrap:balance;letter-spacing:-.005em}
.wireparse :is(.subheadline,.crosshead){font-size:1.15rem;line-height:1.3;font-weight:700}
.wireparse .crosshead{font-size:1.05rem;padding-top:.35rem}
.wireparse .kicker{font-size:.82rem;letter-spacing:.08em;font-weight:700}
.wireparse .standfirst{font-size:1.1rem;font-style:italic}
.wireparse :is(.timestamp,.byline,.credit,.notice,.signoff){font-size:.92rem}
.wireparse :is(.signoff,.byline){font-style:italic}
.wireparse .part-dateline{font-size:.88em;letter-spacing:.02em;font-weight:600}
.wireparse :is(.furniture,.envelope,.unparsed){color:var(--soft)}
.wireparse :is(.envelope,.table){font:.8rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
.wireparse .unparsed{border-inline-start:3px double var(--warn);padding-inline-start:.7rem}
.wireparse :is(.q,.k){background:var(--wash);box-shadow:inset 0 -2px 0 var(--voice);-webkit-box-decoration-break:clone;
box-decoration-break:clone;padding-block:.08em}
.wireparse .k{box-shadow:inset 0 -2px 0 var(--voice),inset 0 2px 0 var(--voice)}
.wireparse .i{border-bottom:2px dashed var(--voice)}
.wireparse .loose{box-shadow:none}
.wireparse .c{font-style:italic;border-bottom:2px dotted var(--voice)}
.wireparse .m{font-weight:700;color:var(--voice)}
.wireparse .n{font-weight:700;color:var(--voice);border-bottom:4px double var(--voice)}
.wireparse .t{text-decoration:underline dotted var(--soft) 1px;text-underline-offset:.22em}
.wireparse .f{text-decoration:underline wavy var(--warn) 1px;text-underline-offset:.2em}
.wireparse :is(.no,.tag){font:700 max(.62em,10.5px)/1.25 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",
"DejaVu Sans",sans-serif;white-space:nowrap;color:var(--voice);text-decoration:none;unicode-bidi:isolate;
-webkit-user-select:none;user-select:none}
.wireparse .no{vertical-align:.5em;padding-inline-start:.12em}
.wireparse .tag{border:1px solid var(--voice);border-radius:.7em;padding:0 .4em;vertical-align:.18em;margin-inline-start:.22em;
background:var(--paper)}
.wireparse .tag.solid{background:var(--voice);color:var(--paper)}
.wireparse .who{border-top:1px solid var(--rule);margin-top:1.8rem;padding-top:1.1rem;font-size:.84rem;line-height:1.45}
.wireparse .who h2{letter-spacing:0;font-size:.95rem;line-height:1.3;font-weight:700;margin-bottom:.7rem}
.wireparse .people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:1.1rem 2rem}
.wireparse .people>li{break-inside:avoid;border-inline-start:3px solid var(--voice);padding-inline-start:.8rem}
.wireparse .people .tag{font-size:max(.72em,10.5px);margin:0 .35em 0 0;vertical-align:.08em}
.wireparse .people strong{color:var(--voice)}
.wireparse .people ol{margin-top:.35rem;display:grid;gap:.22rem}
.wireparse .people ol li{display:grid;grid-template-columns:2.1rem minmax(0,1fr);font-size:.92em}
.wireparse .people ol a{font-weight:700}
.wireparse .people .soft{display:block}
.wireparse .bar{display:block;height:5px;background:var(--wash);margin:.35rem 0;max-width:14rem}
.wireparse .bar span{display:block;height:100%;background:var(--voice)}
.wireparse .legend{border-top:1px solid var(--rule);margin-top:1.4rem;padding-top:.7rem;font-size:.74rem;line-height:1.9;color:var(--soft);
display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.wireparse .legend .sample{color:var(--ink);padding-inline:.15em}
.wireparse .legend .m{color:var(--voice)}
@container (max-width:52rem){
.wireparse .sheet{padding:1rem .9rem 1.4rem}
.wireparse .row{grid-template-columns:minmax(0,1fr);row-gap:.12rem;margin-top:.95rem}
.wireparse .label{text-align:start}
.wireparse .notes{padding:.35rem 0 0 .6rem}
.wireparse h2.headline{font-size:1.42rem}}
@media print{.wireparse{font-size:10.5pt;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wireparse .sheet{max-width:none;padding:0}
.wireparse .row{grid-template-columns:4.6rem minmax(0,1fr) 10.5rem;column-gap:1rem}
.wireparse :is(h2,h3){break-after:avoid}.wireparse .row{break-inside:avoid-page}.wireparse p{orphans:3;widows:3}
.wireparse :target{outline:0}}
"""

#: Of a page that holds nothing else.
PAGE: Final = """
html{color-scheme:light dark;background:#fffdf8;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media screen and (prefers-color-scheme:dark){html{background:#16171a}}
body{margin:0}
.wireparse h1.plain{font-size:.95rem;font-weight:600;line-height:1.3}
.wireparse+.wireparse:not(.key){border-top:6px double var(--rule)}
.wireparse.key .sheet{padding-top:0}
@page{margin:16mm 15mm}
@media print{.wireparse+.wireparse:not(.key){break-before:page;border:0}}
"""
