namespace DecisionSupport.Rendering.Pictures;

/// <summary>What pictures look like. A page may name its own colours; otherwise they have ours, in the light, in the dark and on paper.</summary>
internal static class PictureStyle
{
    private const string Light = "--pic-ink: var(--ink, CanvasText); --pic-soft: var(--soft, #4d585f); --pic-ground: var(--panel, Canvas); --pic-page: var(--ground, Canvas); --pic-edge: var(--edge, #76828a); --pic-key: var(--key, #1d4f5f); --pic-key-ink: var(--key-ink, #fff); --pic-pale: var(--key-soft, #e3eef1); --pic-met: var(--met, #0b5f2c); --pic-not: var(--not-met, #94161a); --pic-open: var(--unknown, #6b4200);";
    private const string Dark = "--pic-ink: var(--ink, CanvasText); --pic-soft: var(--soft, #b4bfc5); --pic-ground: var(--panel, Canvas); --pic-page: var(--ground, Canvas); --pic-edge: var(--edge, #87949b); --pic-key: var(--key, #8ccfe0); --pic-key-ink: var(--key-ink, #0c1a1f); --pic-pale: var(--key-soft, #20343b); --pic-met: var(--met, #86dba2); --pic-not: var(--not-met, #ffaaa5); --pic-open: var(--unknown, #f3cb7c);";

    // Paper is white whatever the screen was.
    private const string Paper = "--pic-ink: #000; --pic-soft: #333; --pic-ground: #fff; --pic-page: #fff; --pic-edge: #555; --pic-key: #1d4f5f; --pic-key-ink: #fff; --pic-pale: #e3eef1; --pic-met: #0b5f2c; --pic-not: #94161a; --pic-open: #6b4200;";
    private const string Contrast = "--pic-ink: CanvasText; --pic-soft: CanvasText; --pic-ground: Canvas; --pic-page: Canvas; --pic-edge: CanvasText; --pic-key: CanvasText; --pic-key-ink: Canvas; --pic-pale: Canvas; --pic-met: CanvasText; --pic-not: CanvasText; --pic-open: CanvasText;";

    private const string Shapes = """
        .pic text { font-size: 15px; fill: var(--pic-ink); } .pic .pic-soft { fill: var(--pic-soft); } .pic .pic-small { font-size: 13px; fill: var(--pic-soft); } .pic .pic-bold { font-weight: 700; }
        .pic .pic-middle { text-anchor: middle; } .pic .pic-end { text-anchor: end; } .pic .pic-on-full { fill: var(--pic-key-ink); } .pic .pic-alarm { fill: var(--pic-not); font-weight: 700; }
        .pic .pic-full { fill: var(--pic-key); stroke: var(--pic-key); } .pic .pic-light { fill: var(--pic-pale); stroke: var(--pic-edge); } .pic .pic-hatched { fill: var(--pic-ground); stroke: var(--pic-open); } .pic .pic-hatched-lines { stroke: var(--pic-open); fill: none; }
        .pic .pic-crossed { fill: var(--pic-ground); stroke: var(--pic-not); stroke-width: 2; } .pic .pic-crossed-lines { stroke: var(--pic-not); fill: none; stroke-width: 1.5; }
        .pic .pic-dotted { fill: var(--pic-ground); stroke: var(--pic-edge); } .pic .pic-dots { stroke: var(--pic-soft); stroke-width: 2.6; stroke-linecap: round; fill: none; } .pic .pic-empty { fill: none; stroke: var(--pic-edge); stroke-dasharray: 4 4; }
        .pic .pic-plate { fill: var(--pic-page); } .pic .pic-grid { stroke: var(--pic-edge); opacity: .45; } .pic .pic-rule { stroke: var(--pic-ink); stroke-width: 2; } .pic .pic-rule-alarm { stroke: var(--pic-not); stroke-width: 2; } .pic .pic-rule-coming { stroke: var(--pic-key); stroke-width: 2; stroke-dasharray: 6 4; }
        .pic .pic-sign { fill: var(--pic-ground); stroke-width: 2; } .pic .pic-dashed { stroke-dasharray: 4 3; } .pic .pic-stroke { fill: none; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
        .pic .pic-met { stroke: var(--pic-met); } .pic .pic-not-met { stroke: var(--pic-not); } .pic .pic-unknown { stroke: var(--pic-open); } .pic .pic-none { stroke: var(--pic-soft); }
        .pic .pic-tile { fill: var(--pic-ground); stroke: var(--pic-edge); } .pic .pic-tile-first { fill: var(--pic-ground); stroke: var(--pic-ink); stroke-width: 3; } .pic .pic-tile-changed { fill: var(--pic-pale); stroke: var(--pic-key); stroke-width: 3; stroke-dasharray: 10 4; }
        .pic .pic-way { stroke: var(--pic-key); stroke-width: 5; fill: none; stroke-linecap: round; } .pic .pic-other-way { stroke: var(--pic-edge); stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; } .pic .pic-head { fill: var(--pic-key); }
        """;

    /// <summary>For the style of a page that has pictures in it.</summary>
    public const string OfPage = $$"""
        .picture { margin: 1rem 0; container-type: inline-size; } .picture > figcaption { font-weight: 700; margin-bottom: .3rem; } .picture-words { font-size: .9rem; } .picture-words ul { padding-left: 1.2rem; }
        .pic { display: block; width: 100%; height: auto; max-width: 62rem; {{Light}} }
        .pic-narrow { display: none; max-width: 28rem; } @container (max-width: 560px) { .pic-wide { display: none; } .pic-narrow { display: block; } }
        {{Shapes}}
        @media (prefers-color-scheme: dark) { .pic { {{Dark}} } }
        @media (forced-colors: active) { .pic { {{Contrast}} } }
        @media print { .pic { {{Paper}} print-color-adjust: exact; } .picture { break-inside: avoid; } .picture-words { display: none; } }
        """;

    /// <summary>For a picture that is a document of its own, on white.</summary>
    public const string Alone = $$"""
        .pic { {{Paper}} background: #fff; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        {{Shapes}}
        """;
}
