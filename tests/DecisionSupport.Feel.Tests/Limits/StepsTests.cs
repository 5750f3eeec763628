using System.Globalization;
using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Tests.Limits;

/// <summary>Every line of <c>Steps.txt</c>: how many steps an expression takes. Work that is not counted would let an expression run without end.</summary>
public sealed class StepsTests
{
    private const int Enough = 20_000;

    private static readonly (string Name, string Value)[] Variables =
    [
        ("hundred", "for i in 1..100 return i"),
        ("long", "string join(for i in 1..160 return \"abcdefghij\")"),
        ("texts", "for i in 1..40 return string(i) + \" of them\""),
        ("wide", "context(for i in 1..48 return {key: string(i), value: i})"),
        ("rows", "for i in 1..32 return {a: i, b: -i}"),
        ("two", "2"),
    ];

    public static TheoryData<string, int> Lines()
    {
        var data = new TheoryData<string, int>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Limits", "Steps.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(" => ");
            data.Add(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Work_is_counted(string expression, int steps)
    {
        var scope = new FeelScope(Variables.Select((v, i) => KeyValuePair.Create(v.Name, FeelVariable.Slot(0, i, FeelType.Any))));
        var values = Variables.Select(v => FeelExpression.Evaluate(v.Value).Value).ToArray();
        var bound = FeelBinder.Bind(Parser.Parse(expression, FunctionTable.Standard.MultiWordNames, FeelLimits.Default).Root!, scope, FunctionTable.Standard, FeelBinding.Lenient);
        var budget = new FeelBudget(new FeelLimits { Steps = Enough, RegexTimeout = TimeSpan.FromMinutes(1) });

        FeelCompiler.CompileUnfolded(bound.Root)(new FeelFrame([values], bound.LocalCount, budget)).IsNull.ShouldBeFalse(expression);

        (Enough - Left(budget)).ShouldBe(steps, expression);
    }

    private static int Left(FeelBudget budget)
    {
        for (var left = 0; ; left++)
        {
            try
            {
                budget.Spend(1);
            }
            catch (FeelLimitException)
            {
                return left;
            }
        }
    }
}
