using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Tests.Compilation;

/// <summary>A small rule world: the variables that the tests of checking and compiling use.</summary>
internal static class Rules
{
    private static readonly (string Name, FeelType Type, FeelValue Value)[] Facts =
    [
        ("person.birthDate", FeelType.Date, FeelValue.From(new DateOnly(1968, 3, 2))),
        ("person.insured", FeelType.Boolean, FeelValue.True),
        ("asOf", FeelType.Date, FeelValue.From(new DateOnly(2016, 11, 15))),
        ("income", FeelType.Number, FeelValue.From(300_000m)),
        ("loh.form", FeelType.OneOf("FK7800", "FK7801", "FK7802"), FeelValue.From("FK7800")),
        (
            "loh.basis",
            FeelType.List(FeelType.OneOf("own-examination", "journal")),
            FeelValue.From(new FeelList([FeelValue.From("journal")]))),
        ("loh.diagnoses", FeelType.List(FeelType.String), FeelValue.From(new FeelList([FeelValue.From("F32"), FeelValue.From("M54")]))),
        ("note", FeelType.String, FeelValue.From("hello world")),
        ("unknown", FeelType.Number, FeelValue.Null),
        ("periods", FeelType.List(Period), FeelValue.From(FeelList.Empty)),
        ("wait", FeelType.DayTimeDuration, FeelValue.From(TimeSpan.FromDays(14))),
    ];

    public static FeelScope Scope { get; } = new(Facts.Select(
        (fact, index) => KeyValuePair.Create(fact.Name, FeelVariable.Slot(0, index, fact.Type))));

    private static FeelType Period =>
        FeelType.Context([new("from", FeelType.Date), new("to", FeelType.Date), new("ground", FeelType.String)]);

    public static BoundExpression Bind(string text, FunctionTable? functions = null, IFeelScope? scope = null)
    {
        functions ??= FunctionTable.Standard;
        var parsed = Parser.Parse(text, functions.MultiWordNames, FeelLimits.Default);
        parsed.Error.ShouldBeNull(text);
        return FeelBinder.Bind(parsed.Root!, scope ?? Scope, functions);
    }

    public static FeelFrame Frame(BoundExpression bound) => new([[.. Facts.Select(fact => fact.Value)]], bound.LocalCount);

    public static FeelValue Run(string text, FunctionTable? functions = null)
    {
        var bound = Bind(text, functions);
        bound.Errors.ShouldBeEmpty(text);
        return FeelCompiler.Compile(bound.Root)(Frame(bound));
    }
}
