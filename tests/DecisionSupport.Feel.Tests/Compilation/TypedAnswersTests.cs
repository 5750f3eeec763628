using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Emission.Typed;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Tests.Compilation;

/// <summary>Every line of <c>TypedAnswers.txt</c>: what typed code answers of a condition in each of six worlds. Where it answers, FEEL says the same.</summary>
public class TypedAnswersTests
{
    private static readonly string[] Worlds =
    [
        """{born: @"2000-02-29", asOf: @"2018-02-01", insured: true, n: 50, m: 50, word: "student", words: [], span: @"P18Y", periods: []}""",
        """{born: @"1990-05-17", asOf: @"2025-05-17", insured: false, n: 3, m: 17, word: "employed", words: ["F32"], span: @"P35Y", periods: [{from: @"2025-01-01"}]}""",
        """{born: @"2010-12-31", asOf: @"2009-01-01", insured: true, n: -3, m: 1.5, word: "", words: ["m54.5", "F32"], span: -@"P1M", periods: [{from: @"2008-12-31"}, {from: @"2009-01-02"}]}""",
        """{born: null, asOf: null, insured: null, n: null, m: null, word: null, words: null, span: null, periods: null}""",
        """{born: @"9999-12-31", asOf: @"0001-01-01", insured: false, n: 1000000000, m: 1000000001, word: "STUDENT", words: ["F3", null], span: @"P9999Y", periods: [null]}""",
        """{born: @"2007-03-01", asOf: null, insured: true, n: 0.5, m: null, word: "students", words: [null, "M54"], span: @"P10000Y", periods: [{from: null}]}""",
    ];

    private static readonly (string Name, FeelType Type, int Bank)[] Variables =
    [
        ("born", FeelType.Date, 0),
        ("asOf", FeelType.Date, 1),
        ("insured", FeelType.Boolean, 0),
        ("n", FeelType.Number, 0),
        ("m", FeelType.Number, 1),
        ("word", FeelType.String, 0),
        ("words", FeelType.List(FeelType.String), 1),
        ("span", FeelType.YearMonthDuration, 1),
        ("periods", FeelType.List(FeelType.Context([new("from", FeelType.Date)])), 0),
    ];

    private static readonly (string Name, string As)[] Definitions = [("grown", "born + @\"P18Y\""), ("more", "n + 1"), ("filled", "count(words) > 0")];

    private enum Answer
    {
        False,
        LeftToFeel,
        True,
    }

    public static TheoryData<string, string> Lines()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Compilation", "TypedAnswers.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(" =>");
            data.Add(parts[0], parts[1].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Typed_code_answers_as_FEEL_does_or_leaves_it(string condition, string expected)
    {
        var bound = Bind(condition, Scope());
        bound.Errors.ShouldBeEmpty(condition);
        var typed = new TypedEmitter<Answer>(new(Answer.LeftToFeel, Answer.True, Answer.False)).Compile(bound.Root, _ => Answer.LeftToFeel);
        var usual = FeelCompiler.CompileUnfolded(bound.Root);

        var answers = typed is null ? "other" : string.Concat(Worlds.Select(world => typed(Frame(world, bound)) switch { Answer.True => 'T', Answer.False => 'F', _ => '-' }));
        var said = Worlds.Select(world => usual(Frame(world, bound)).ToString()).ToList();

        $"{answers}{(Readings.MaySkip(bound.Root) ? " skips" : "")}".ShouldBe(expected, condition);
        answers.Zip(said).Where(pair => (pair.First == 'T' && pair.Second != "true") || (pair.First == 'F' && pair.Second != "false")).ShouldBeEmpty(condition);
    }

    private static FeelScope Scope()
    {
        var variables = Variables.Select(v => KeyValuePair.Create(v.Name, FeelVariable.Slot(v.Bank, IndexOf(v.Name), v.Type))).ToList();
        foreach (var (name, text) in Definitions)
        {
            var node = Bind(text, new FeelScope(variables)).Root;
            variables.Add(KeyValuePair.Create(name, FeelVariable.Named(node, FeelCompiler.Compile(node))));
        }

        return new FeelScope(variables);
    }

    private static int IndexOf(string name) => Array.FindIndex(Variables, v => v.Name == name);

    private static BoundExpression Bind(string text, FeelScope scope) =>
        FeelBinder.Bind(Parser.Parse(text, FunctionTable.Standard.MultiWordNames, FeelLimits.Default).Root!, scope, FunctionTable.Standard);

    // What lies in the other bank at the same place is never of the same kind.
    private static FeelFrame Frame(string world, BoundExpression bound)
    {
        var facts = FeelExpression.Evaluate(world).Value.AsContext();
        return new([.. Enumerable.Range(0, 2).Select(bank => Variables.Select(v => v.Bank == bank && facts.TryGet(v.Name, out var value) ? value : FeelValue.From("other")).ToArray())], bound.LocalCount);
    }
}
