namespace DecisionSupport.Rendering;

/// <summary>The words for what stands in a trace. They are the rule author's, who writes rules in English.</summary>
internal static class TraceWords
{
    public static string Of(TraceKind kind) => kind switch
    {
        TraceKind.Criterion => "criterion",
        TraceKind.Applies => "applies",
        TraceKind.Definition => "definition",
        TraceKind.All => "all",
        TraceKind.Any => "any",
        TraceKind.Not => "not",
        TraceKind.If => "if",
        TraceKind.Is => "is",
        TraceKind.Comparison => "comparison",
        TraceKind.Outcome => "outcome",
        _ => "constant",
    };

    public static string Of(TraceReadingKind kind) => kind switch
    {
        TraceReadingKind.Fact => "fact",
        TraceReadingKind.Parameter => "parameter",
        TraceReadingKind.Definition => "definition",
        _ => "calculation",
    };

    /// <summary>What a part is called in the tree: a name says its kind, an expression stands as it is written.</summary>
    public static string Name(TracePart part) => part.Kind is TraceKind.Criterion or TraceKind.Definition or TraceKind.Outcome ? $"{Of(part.Kind)} {part.Text}" : part.Text;
}
