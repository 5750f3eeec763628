using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Tests.Compilation;

/// <summary>The ways to compile an expression agree, over all cases of the standard.</summary>
public class ConsistencyTests
{
    public static IEnumerable<string> Expressions() => SpecificationTests.Lines()
        .Select(line => line.Text)
        .Where(line => !line.Contains(" ;; ", StringComparison.Ordinal))
        .Select(line => line[..line.LastIndexOf(" => ", StringComparison.Ordinal)]);

    [Fact]
    public void Evaluating_constants_at_load_changes_no_value()
    {
        foreach (var expression in Expressions())
        {
            var bound = Bind(expression, FeelBinding.Lenient);
            var folded = FeelCompiler.Compile(bound.Root)(new FeelFrame([], bound.LocalCount));
            var unfolded = FeelCompiler.CompileUnfolded(bound.Root)(new FeelFrame([], bound.LocalCount));

            folded.ToString().ShouldBe(unfolded.ToString(), expression);
        }
    }

    [Fact]
    public void Checking_changes_no_value()
    {
        var compared = 0;
        foreach (var expression in Expressions())
        {
            var (lenient, bound) = (Bind(expression, FeelBinding.Lenient), Bind(expression, FeelBinding.Checked));
            if (bound.Errors.IsEmpty)
            {
                compared++;
                Run(bound).ToString().ShouldBe(Run(lenient).ToString(), expression);
            }
        }

        compared.ShouldBeGreaterThan(800);
    }

    [Fact]
    public void A_value_is_always_of_the_static_type()
    {
        foreach (var expression in Expressions())
        {
            var bound = Bind(expression, FeelBinding.Lenient);

            ValueTypes.Conforms(Run(bound), bound.Root.Type).ShouldBeTrue($"{expression} gave {Run(bound)}, not {bound.Root.Type}");
        }
    }

    [Fact]
    public void A_function_keeps_the_variables_of_the_place_it_was_written_in()
    {
        var written = FeelExpression.Evaluate("function(x) x + a", new FeelContext([new("a", FeelValue.From(10m))])).Value;
        var elsewhere = new FeelContext([new("f", written), new("b", FeelValue.From(1m)), new("a", FeelValue.From(500m))]);

        FeelExpression.Evaluate("f(b)", elsewhere).Value.ToString().ShouldBe("11");
    }

    private static BoundExpression Bind(string expression, FeelBinding binding) => FeelBinder.Bind(
        Parser.Parse(expression, FunctionTable.Standard.MultiWordNames, FeelLimits.Default).Root!, FeelScope.Empty, FunctionTable.Standard, binding);

    private static FeelValue Run(BoundExpression bound) => FeelCompiler.Compile(bound.Root)(new FeelFrame([], bound.LocalCount));
}
