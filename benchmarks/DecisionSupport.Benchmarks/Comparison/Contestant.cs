namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>One way to answer the cases.</summary>
/// <param name="Name">What it is called, with its version.</param>
/// <param name="Prepare">Readies it for cases, which are then in the form that it takes, and gives what answers them.</param>
internal sealed record Contestant(string Name, Func<IReadOnlyList<ComparedCase>, Func<int, int>> Prepare)
{
    /// <summary>Those of .NET, the yardstick first.</summary>
    public static IReadOnlyList<Contestant> OfDotNet { get; } =
    [
        new("plain C#", cases => i => PlainProgram.Answer(cases[i])),
        new("DecisionSupport, statuses", cases => Library(cases, (p, c) => p.Snapshot(c), (p, s) => p.Answer(s))),
        new("DecisionSupport, findings", cases => Library(cases, (p, c) => p.Snapshot(c), (p, s) => p.AnswerWithFindings(s))),
        new("DecisionSupport, from JSON", cases => Library(cases, (p, c) => p.Json(c), (p, s) => p.AnswerJson(s))),
        new("NRules 1.0.4", cases => new NRulesProgram() is var program ? i => program.Answer(cases[i]) : null!),
        new("RulesEngine 6.0.1", cases => new RulesEngineProgram() is var program ? i => program.Answer(cases[i]) : null!),
    ];

    private static Func<int, int> Library<T>(IReadOnlyList<ComparedCase> cases, Func<LibraryProgram, ComparedCase, T> prepare, Func<LibraryProgram, T, int> answer)
    {
        var program = new LibraryProgram();
        var prepared = cases.Select(c => prepare(program, c)).ToArray();
        return i => answer(program, prepared[i]);
    }
}
