using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Tests.Compilation;

public class BinderTests
{
    [Fact]
    public void The_longest_prefix_that_resolves_becomes_one_variable()
    {
        var scope = new FeelScope([
            new("a", FeelVariable.Constant(FeelValue.From(1m), FeelType.AnyContext)),
            new("a.b", FeelVariable.Constant(FeelValue.From(new DateOnly(2026, 1, 31)), FeelType.Date)),
        ]);

        var path = Rules.Bind("a.b.year", scope: scope).Root.ShouldBeOfType<PathNode>();

        path.Name.ShouldBe("year");
        path.Source.ShouldBeOfType<VariableNode>().Path.ShouldBe("a.b");
        Rules.Bind("a.c", scope: scope).Root.ShouldBeOfType<PathNode>().Source.ShouldBeOfType<VariableNode>().Path.ShouldBe("a");
    }

    [Theory]
    [InlineData("income + 1", "number")]
    [InlineData("asOf - person.birthDate", "days and time duration")]
    [InlineData("asOf + wait", "date")]
    [InlineData("asOf.year", "number")]
    [InlineData("income > 1 or person.insured", "boolean")]
    [InlineData("loh.basis", "list<one of \"own-examination\", \"journal\">")]
    [InlineData("loh.diagnoses[1]", "string")]
    [InlineData("loh.diagnoses[item = \"F32\"]", "list<string>")]
    [InlineData("periods.from", "list<date>")]
    [InlineData("max(periods.to)", "date")]
    [InlineData("for p in periods return p.to - p.from", "list<days and time duration>")]
    [InlineData("if person.insured then 1 else null", "number")]
    [InlineData("if person.insured then 1 else \"a\"", "Any")]
    [InlineData("append(loh.diagnoses, \"x\")", "list<string>")]
    [InlineData("{a: income, b: note}", "context<a: number, b: string>")]
    [InlineData("function(x: number) x > 1", "function<number>->boolean")]
    [InlineData("[1..income]", "range<number>")]
    [InlineData("duration(note)", "Any")]
    [InlineData("date(note)", "date")]
    [InlineData("sum(1, 2)", "number")]
    [InlineData("string(income)", "string")]
    [InlineData("asOf.month", "number")]
    [InlineData("asOf.day", "number")]
    [InlineData("asOf.weekday", "number")]
    [InlineData("@\"10:00:00\".hour", "number")]
    [InlineData("@\"10:00:00\".minute", "number")]
    [InlineData("@\"10:00:00\".second", "number")]
    [InlineData("@\"10:00:00\".time offset", "days and time duration")]
    [InlineData("@\"10:00:00\".timezone", "string")]
    [InlineData("@\"2024-01-01T10:00:00\".weekday", "number")]
    [InlineData("@\"2024-01-01T10:00:00\".timezone", "string")]
    [InlineData("[1..income].start included", "boolean")]
    [InlineData("[1..income].end included", "boolean")]
    [InlineData("[1..income].start", "number")]
    [InlineData("[asOf..asOf].end", "date")]
    [InlineData("@\"P1M\".years", "number")]
    [InlineData("@\"P1M\".months", "number")]
    [InlineData("@\"P1D\".days", "number")]
    [InlineData("@\"P1D\".hours", "number")]
    [InlineData("@\"P1D\".minutes", "number")]
    [InlineData("@\"P1D\".seconds", "number")]
    [InlineData("income between 1 and 2", "boolean")]
    public void Every_expression_has_a_static_type(string expression, string type)
    {
        Rules.Bind(expression).Root.Type.ToString().ShouldBe(type, expression);
    }

    [Fact]
    public void Sub_nodes_can_be_matched_and_compiled_on_their_own()
    {
        var bound = Rules.Bind("person.insured and not(income < 100) and (some d in loh.diagnoses satisfies d = \"F32\")");
        var frame = Rules.Frame(bound);

        var operands = bound.Root.ShouldBeOfType<AndNode>().Operands;

        operands.Length.ShouldBe(3);
        operands[1].ShouldBeOfType<NotNode>().Operand.ShouldBeOfType<ComparisonNode>();
        operands.ShouldAllBe(operand => FeelCompiler.Compile(operand, null)(frame) == FeelValue.True);
    }

    [Fact]
    public void The_facts_that_an_expression_reads_can_be_listed()
    {
        var root = Rules.Bind("periods[from <= asOf].to[1] > asOf or loh.form = \"FK7800\"").Root;

        root.Descendants().OfType<VariableNode>().Select(node => node.Path).Distinct().ShouldBe(["periods", "asOf", "loh.form"]);
    }

    [Fact]
    public void A_host_can_add_functions_with_names_of_several_words()
    {
        var functions = FunctionTable.Standard.With(FeelBuiltIn.Create(
            "years between",
            FeelType.Number,
            static (_, a) => FeelValue.From(a[1].AsDate().Year - a[0].AsDate().Year),
            ("from", FeelType.Date),
            ("to", FeelType.Date)));

        Rules.Run("years between(person.birthDate, asOf)", functions).ShouldBe(FeelValue.From(48m));
        Rules.Run("years between(to: asOf, from: person.birthDate) + 1", functions).ShouldBe(FeelValue.From(49m));
        Rules.Bind("years between(income, asOf)", functions).Errors.Length.ShouldBe(1);
        Should.Throw<ArgumentException>(() => FunctionTable.Standard.With(FeelBuiltIn.Create("abs", FeelType.Any, static (_, a) => a[0])));
    }

    [Fact]
    public void A_frame_can_be_used_again()
    {
        var bound = Rules.Bind("income + 1");
        var evaluate = FeelCompiler.Compile(bound.Root);
        var frame = Rules.Frame(bound);

        evaluate(frame).ShouldBe(FeelValue.From(300_001m));
        frame.Reset();
        frame.Banks[0][3] = FeelValue.From(5m);
        evaluate(frame).ShouldBe(FeelValue.From(6m));
    }

    [Fact]
    public void A_null_fact_is_unknown_all_the_way()
    {
        Rules.Run("unknown > 5").ShouldBe(FeelValue.Null);
        Rules.Run("unknown > 5 and income < 0").ShouldBe(FeelValue.False);
        Rules.Run("unknown in (1, 2) or person.insured").ShouldBe(FeelValue.True);
        Rules.Run("unknown = null").ShouldBe(FeelValue.True);
    }

    [Fact]
    public void Function_literals_can_be_found_and_refused()
    {
        Rules.Bind("sort([1, 2], function(x, y) x < y)").Root.Descendants().OfType<FunctionNode>().Count().ShouldBe(1);
    }

    [Fact]
    public void Constants_are_evaluated_once_at_load()
    {
        var calls = 0;
        var functions = FunctionTable.Standard.With(
            FeelBuiltIn.Create("pure one", FeelType.Number, (_, _) => FeelValue.From(++calls)),
            FeelBuiltIn.Create("impure one", FeelType.Number, (_, _) => FeelValue.From(++calls)) with { IsPure = false });

        var bound = Rules.Bind("pure one() + income", functions);
        var evaluate = FeelCompiler.Compile(bound.Root);
        evaluate(Rules.Frame(bound));
        evaluate(Rules.Frame(bound));
        calls.ShouldBe(1);

        var impure = FeelCompiler.Compile(Rules.Bind("impure one()", functions).Root);
        calls.ShouldBe(1);
        impure(Rules.Frame(bound));
        calls.ShouldBe(2);
    }

    [Fact]
    public void Reading_a_text_never_leaves_an_unbound_node()
    {
        var bound = Rules.Bind("{f: function(x) x, r: for i in 1..2 return f(i)}.r[item in (? > 1, not(3))]");

        bound.Root.Descendants().ShouldNotContain(node => node is NameNode || node is AtLiteralNode);
        Parser.Parse("1 +", FunctionTable.Standard.MultiWordNames, FeelLimits.Default).Root.ShouldBeNull();
    }
}
