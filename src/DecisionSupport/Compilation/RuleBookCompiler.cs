using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Functions;
using DecisionSupport.RuleBooks;

namespace DecisionSupport.Compilation;

/// <summary>Compiles every version of every rule set.</summary>
internal static class RuleBookCompiler
{
    public static CompiledRuleBook? Compile(RuleBookContents contents, ImmutableArray<string> order, DiagnosticBag diagnostics)
    {
        var parameters = new ParameterTable(contents.Parameters.Values);
        var functions = FunctionTable.Standard.With([.. StatusFunctions.All, .. OwnFunctions.All, ParameterOnFunction.For(contents.Parameters)]);
        var binder = new ExpressionBinder(functions, [.. contents.Parameters.Keys]);
        var byRuleSet = contents.Versions.ToLookup(v => v.RuleSet);
        var numbers = order.Select((id, index) => KeyValuePair.Create(id, new RuleSetNumbers(index, [.. byRuleSet[id]]))).ToDictionary(StringComparer.Ordinal);
        var common = RuleScope.Common(contents.Vocabulary, parameters);
        var names = TextNames.Common(contents.Vocabulary, contents.Parameters.Keys, common);
        var versions = order.Select(id => byRuleSet[id].OrderBy(v => v.From).Select(CompileVersion).ToArray()).ToImmutableArray();
        return diagnostics.HasErrors ? null : new CompiledRuleBook(order, versions, parameters, binder.LocalCount);

        CompiledVersion CompileVersion(RuleSetVersion version)
        {
            var own = new DiagnosticBag();
            var compiled = new VersionCompiler(version, numbers, byRuleSet, names, common.ForVersion(version, order), binder, own).Compile();
            diagnostics.TakeOver(own, version.Place.File, $"{version.RuleSet} {version.From.Iso()}");
            return compiled;
        }
    }
}
