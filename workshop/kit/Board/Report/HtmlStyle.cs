namespace ConcurrencyWorkshop.Board.Report;

/// <summary>How the report looks. All colours are named once for light and once for dark; text has a contrast of 4.5 or more on what it stands on.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    internal const string Css = """
        :root{color-scheme:light dark;--page:#f6f6f3;--card:#ffffff;--ink:#1d2126;--quiet:#565d66;--rule:#d9dad5;--link:#0b5394;
        --passed:#15683a;--passed-on:#e2f3e8;--failed:#a3231c;--failed-on:#fbe9e7;--open:#6b4e00;--open-on:#f8efd4;
        --working:#1f5fa8;--waiting:#6f7f92;--blocked:#b3261e;--ready:#8a6500;--code:#f0f0ec}
        @media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1d2127;--ink:#e7e9ec;--quiet:#a9b1bb;--rule:#353b44;--link:#8fc1ff;
        --passed:#7ed79c;--passed-on:#16301f;--failed:#ff9d94;--failed-on:#3a1a18;--open:#f0cb6a;--open-on:#33290f;
        --working:#69a8f2;--waiting:#8c99a8;--blocked:#ff8a80;--ready:#e3b341;--code:#272c33}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:8px}
        header,main,footer{max-width:1120px;margin:0 auto;padding:0 16px}
        header{padding-top:40px}
        h1{font-size:clamp(26px,5vw,36px);line-height:1.15;letter-spacing:-.015em;margin:0 0 6px}
        h2{font-size:22px;line-height:1.25;letter-spacing:-.01em;margin:0;overflow-wrap:anywhere}
        h3{font-size:16px;margin:0;overflow-wrap:anywhere}
        .stage{font-size:14px;font-weight:600;text-transform:capitalize;color:var(--quiet);margin:0 0 6px}
        .quiet,.took,footer{color:var(--quiet)}
        header .quiet{margin:0 0 20px}
        .sum{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 20px;padding:0;list-style:none}
        .verdict{display:inline-block;white-space:nowrap;font-weight:600;font-size:14px;line-height:1.4;padding:3px 10px;border-radius:999px;border:1px solid currentColor}
        .passed{color:var(--passed);background:var(--passed-on)}.failed{color:var(--failed);background:var(--failed-on)}.open{color:var(--open);background:var(--open-on)}
        nav{display:grid;grid-template-columns:repeat(auto-fit,minmax(132px,1fr));gap:18px 20px;background:var(--card);border:1px solid var(--rule);border-radius:12px;padding:18px 20px}
        nav ul{list-style:none;margin:0;padding:0}
        nav li{display:flex;gap:8px;align-items:baseline}
        nav a{padding:3px 0;font-size:15px;text-underline-offset:3px;overflow-wrap:anywhere}
        nav .mark{font-weight:700;width:1.1em;background:none;text-align:center}
        .exercise{background:var(--card);border:1px solid var(--rule);border-radius:12px;margin:24px 0;padding:20px;scroll-margin-top:12px}
        .title{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center;margin-bottom:2px}
        .exercise>.quiet{margin:0}
        .test{border-top:1px solid var(--rule);margin-top:18px;padding-top:16px}
        .test .title .quiet{font-size:14px}
        .said{margin:8px 0;max-width:80ch;overflow-wrap:anywhere}
        .lead{font-weight:600}
        .pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:14px 36px;margin-top:12px}
        figure{margin:0;min-width:0}
        figcaption{font-weight:600;display:flex;justify-content:space-between;gap:12px;padding-bottom:4px}
        .took{font-weight:400;font-variant-numeric:tabular-nums}
        svg.picture{display:block;overflow:visible}
        svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
        svg .tick,svg .note{fill:var(--quiet);font-variant-numeric:tabular-nums}
        svg .name{font-weight:600}
        .grid{stroke:var(--rule);stroke-width:1}
        .moment{stroke:var(--ink);stroke-width:3}
        rect.working{fill:var(--working)}rect.waiting{fill:url(#waiting);stroke:var(--waiting)}rect.blocked{fill:url(#blocked);stroke:var(--blocked)}
        rect.ready{fill:url(#ready);stroke:var(--ready)}rect.idle{fill:none;stroke:var(--quiet);stroke-dasharray:4 3}
        .p-waiting{stroke:var(--waiting);stroke-width:3}.p-blocked{stroke:var(--blocked);stroke-width:1.6}.p-ready{fill:var(--ready)}
        .legend{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:10px 0 0;padding:0;font-size:14px;color:var(--quiet)}
        .legend svg{vertical-align:-2px}
        details{margin-top:8px}
        summary{cursor:pointer;color:var(--link);font-size:14px;padding:4px 0;width:fit-content}
        table{border-collapse:collapse;font-size:14px;width:100%}
        th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--rule)}
        thead th{color:var(--quiet);font-weight:600}
        .text th[scope=row]{font-weight:600;white-space:nowrap}
        .steps{margin-top:12px;table-layout:fixed}
        .steps caption{text-align:left;font-weight:600;font-size:16px;padding:4px 0 8px}
        .steps th:first-child{width:64px;color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums}
        .steps td+td{border-left:1px solid var(--rule)}
        .gap td{color:var(--quiet);font-style:italic}
        code,pre{font:13px/1.5 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",Menlo,monospace}
        .steps code{overflow-wrap:anywhere}
        .line{color:var(--quiet)}
        .effect{display:block;color:var(--quiet);font-size:13px}
        pre{background:var(--code);border-radius:8px;padding:12px 14px;margin:6px 0 0;overflow-x:auto;line-height:1.35;tab-size:4}
        footer{padding-top:8px;padding-bottom:40px;font-size:14px}
        @media (max-width:600px){
        .exercise{padding:16px 14px;border-radius:10px}
        .steps thead{position:absolute;left:-9999px}.steps,.steps tbody,.steps tr,.steps td{display:block}
        .steps caption{display:block}
        .steps tr{display:grid;grid-template-columns:34px 1fr;border-bottom:1px solid var(--rule);padding:6px 0}
        .steps tr.gap{display:block}
        .steps th,.steps td{border:0!important;padding:0}.steps td:empty{display:none}.steps th:first-child{width:auto}
        .steps td[data-lane]::before{content:attr(data-lane);display:block;font-weight:600;font-size:13px}
        }
        @media print{
        :root{--page:#fff;--card:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--link:#000;--passed:#0d4d2a;--passed-on:#fff;--failed:#7d1711;--failed-on:#fff;--open:#523b00;--open-on:#fff;--working:#1f5fa8;--waiting:#5d6b7c;--blocked:#b3261e;--ready:#6d5000;--code:#fff}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{font-size:11pt}nav,.skip,summary{display:none}
        .exercise{border:0;border-top:2px solid #000;border-radius:0;padding:10px 0;margin:0 0 12px}
        figure,tr,.title{break-inside:avoid}h2,h3{break-after:avoid}
        pre{white-space:pre-wrap;border:1px solid #bbb}
        }
        """;

    /// <summary>The patterns that tell the activities apart without colour.</summary>
    internal const string Patterns = """
        <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>
        <pattern id="waiting" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="p-waiting" x1="1.5" y1="0" x2="1.5" y2="7"/></pattern>
        <pattern id="blocked" width="9" height="9" patternUnits="userSpaceOnUse"><path class="p-blocked" fill="none" d="M1.5 1.5l6 6M7.5 1.5l-6 6"/></pattern>
        <pattern id="ready" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="p-ready" cx="3.5" cy="3.5" r="1.5"/></pattern>
        </defs></svg>
        """;
}
