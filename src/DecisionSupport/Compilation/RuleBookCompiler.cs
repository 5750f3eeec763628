using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Compilation;

/// <summary>Compiles every version of every rule set.</summary>
internal static class RuleBookCompiler
{
    /// <summary>How many variables of their own the expressions of rules that were checked may need: room is made for so many before they are compiled.</summary>
    internal const int LocalsOfChecked = 64;

    /// <param name="contents">What the files say.</param>
    /// <param name="order">The rule sets, those that others read first.</param>
    /// <param name="before">A rule book with the same vocabulary and parameters, of which is taken what is the same; null for none.</param>
    /// <param name="wereChecked">Whether nothing can be wrong with the expressions: then each rule set waits until somebody asks for it.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static CompiledRuleBook? Compile(RuleBookContents contents, ImmutableArray<string> order, CompiledRuleBook? before, bool wereChecked, DiagnosticBag diagnostics)
    {
        var parameters = before?.Parameters ?? new ParameterTable(contents.Parameters.Values);
        var functions = RuleFunctions.For(contents.Parameters);
        var byRuleSet = contents.Versions.ToLookup(v => v.RuleSet);
        var numbers = order.Select((id, index) => KeyValuePair.Create(id, new RuleSetNumbers(index, [.. byRuleSet[id]]))).ToDictionary(StringComparer.Ordinal);
        var common = RuleScope.Common(contents.Vocabulary, parameters);
        var names = TextNames.Common(contents.Vocabulary, parameters.Parameters, common);
        var locals = new LocalCount();
        if (wereChecked)
        {
            // Who made room for an expression before another rule set was compiled has room for that one too.
            locals.AtLeast(LocalsOfChecked);
            return new CompiledRuleBook(order, [.. order.Select(id => SetOf(id, new(() => Sound(CompileRuleSet(id), locals))))], new(() => Papers(null)), parameters, locals);
        }

        locals.AtLeast(before?.LocalCount ?? 0);
        var compiledBefore = before is null ? null : new CompiledBefore(before, order, byRuleSet);
        var compiled = new RuleSetResult[order.Length];
        LargestFirst.Run(
            order.Length,
            i => byRuleSet[order[i]].Sum(v => v.Criteria.Length + v.Grounds.Length + v.Steps.Length),
            i => compiled[i] = compiledBefore?.Of(order[i]) is { } same ? new RuleSetResult(same, []) : CompileRuleSet(order[i]));
        foreach (var (version, own) in compiled.SelectMany(r => r.Told))
        {
            diagnostics.TakeOver(own, version.Place.File, $"{version.RuleSet} {version.From.Iso()}");
        }

        var papers = Papers(diagnostics);
        return diagnostics.HasErrors ? null : new CompiledRuleBook(order, [.. order.Zip(compiled, (id, result) => SetOf(id, new(result.Versions)))], new(papers), parameters, locals);

        CompiledRuleSet SetOf(string id, Lazy<CompiledVersion[]> versions) => new([.. byRuleSet[id].OrderBy(v => v.From)], numbers[id].Criteria.Length, versions);

        ExpressionBinder Binder() => new(functions, contents.Parameters, contents.Declarations.MonthEndsAreDeclared);

        // Without a bag nothing may be wrong.
        ImmutableArray<CompiledPaper> Papers(DiagnosticBag? told)
        {
            var own = told ?? new DiagnosticBag();
            var compiler = new PaperCompiler(contents, numbers, common, names, Binder(), own);
            var written = contents.Papers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(compiler.Compile).ToImmutableArray();
            locals.AtLeast(compiler.LocalCount);
            return told is null && (own.HasErrors || locals.Most > LocalsOfChecked) ? throw new InvalidOperationException("The papers were said to be checked, and have errors.") : written;
        }

        // Versions of one rule set share most expressions and texts, so they share what reads them; rule sets know of each other by number only.
        RuleSetResult CompileRuleSet(string id)
        {
            var binder = Binder();
            var texts = new TextCheck();
            var told = new List<(RuleSetVersion, DiagnosticBag)>();
            var versions = new List<CompiledVersion>();
            foreach (var version in byRuleSet[id].OrderBy(v => v.From))
            {
                var own = new DiagnosticBag();
                versions.Add(new VersionCompiler(version, numbers, byRuleSet, contents.Vocabulary, names, common.ForVersion(version, order), binder, texts, own).Compile());
                told.Add((version, own));
            }

            locals.AtLeast(binder.LocalCount);
            return new RuleSetResult([.. versions], told);
        }
    }

    // What was checked has nothing wrong; if it has all the same, nobody may be told an answer by it.
    private static CompiledVersion[] Sound(RuleSetResult result, LocalCount locals) => result.Told.Exists(t => t.Diagnostics.HasErrors) || locals.Most > LocalsOfChecked
        ? throw new InvalidOperationException($"The rule set '{result.Versions[0].Version.RuleSet}' was said to be checked, and has errors, or more than {LocalsOfChecked} variables in an expression.")
        : result.Versions;

    private sealed record RuleSetResult(CompiledVersion[] Versions, List<(RuleSetVersion Version, DiagnosticBag Diagnostics)> Told);
}
