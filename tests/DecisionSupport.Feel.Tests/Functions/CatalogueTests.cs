using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Tests.Functions;

/// <summary>Every function as it may be called, and what is said when it is called with too little, too much or the wrong kind.</summary>
public sealed class CatalogueTests
{
    private static readonly FeelType[] Some = [FeelType.Any, FeelType.Number, FeelType.String, FeelType.Date, FeelType.List(FeelType.Number), FeelType.List(FeelType.String), FeelType.Range(FeelType.Number)];

    [Fact]
    public void How_functions_may_be_called() => All.SelectMany(function => function.Signatures.Select(signature =>
            $"{function.Name}({string.Join(", ", signature.Parameters.Select(p => $"{p.Name}{(p.IsOptional ? "?" : "")}{(p.AcceptsNull ? " or null" : "")}: {p.Type}"))})"
            + $"{(signature.RepeatsLast ? " last repeats" : "")}{(signature.SpreadsList ? " spreads" : "")}{(function.IsPure ? "" : " not pure")}{(signature.Typed is null ? "" : " typed")} → {signature.Result}, of {function.Type}"))
        .ShouldBeAsIn("Functions/Catalogue");

    [Fact]
    public void Which_types_come_out() => All.SelectMany(function => function.Signatures.Where(signature => signature.ResultOf is not null).SelectMany(signature =>
            Some.Select(type => $"{function.Name}({string.Join(", ", signature.Parameters.Select(_ => type))}) → {signature.TypeOfResult([.. signature.Parameters.Select(_ => type)])}")))
        .ShouldBeAsIn("Functions/ResultTypes");

    [Fact]
    public void What_is_said_of_wrong_calls() => All.SelectMany(function => ((string[])["", "1", "\"a\"", "nothing: 1", "1, 1", "\"a\", \"a\"", "abs, abs, abs", "1, 1, 1, 1, 1"]).Select(arguments => $"{function.Name}({arguments})"))
        .Select(call => (call, Compilation.Rules.Bind(call).Errors)).Where(told => !told.Errors.IsEmpty).Select(told => $"{told.call} ▸ {told.Errors[0].Position.Column}: {told.Errors[0].Message}").ShouldBeAsIn("Functions/WrongCalls");

    private static IEnumerable<FeelBuiltIn> All => FunctionTable.Standard.All.OrderBy(function => function.Name, StringComparer.Ordinal);
}
