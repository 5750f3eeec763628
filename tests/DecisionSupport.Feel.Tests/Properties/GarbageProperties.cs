using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Feel.Tests.Properties;

/// <summary>Whatever the text, evaluation gives a value or an error with a place in the text; it never throws.</summary>
public class GarbageProperties
{
    private static readonly string[] Words =
    [
        "1", "0.5", "\"a\"", "x", "item", "?", "true", "null", "+", "-", "*", "/", "**", "=", "!=", "<", ">=", "(", ")", "[", "]", "{", "}", "..", ".",
        ",", ":", "@", "@\"2026-01-31\"", "@\"P1D\"", "and", "or", "not", "not(", "in", "between", "if", "then", "else", "for", "return", "some", "every",
        "satisfies", "instance", "of", "list<", "number", "function(", "external", "count(", "date(", "list contains(", "sort(", "partial", "string",
    ];

    [Fact]
    public void Random_characters_never_throw()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            text => IsAnswered(text ?? string.Empty)).Check(Trials.Of(2000));
    }

    [Fact]
    public void Random_words_never_throw()
    {
        var text = Gen.Choose(1, 25).SelectMany(count => Gen.Elements(Words).ListOf(count)).Select(words => string.Join(' ', words));
        Prop.ForAll(text.ToArbitrary(), IsAnswered).Check(Trials.Of(10_000));
    }

    [Fact]
    public void A_case_cut_off_anywhere_never_throws()
    {
        foreach (var (_, _, line) in SpecificationTests.Lines())
        {
            var expression = line.Split(" => ")[0];
            for (var length = 0; length < expression.Length; length++)
            {
                IsAnswered(expression[..length]).ShouldBeTrue(expression[..length]);
            }
        }
    }

    private static bool IsAnswered(string text)
    {
        var result = FeelExpression.Evaluate(text);
        if (result.IsSuccess)
        {
            return result.Value.ToString().Length > 0;
        }

        var position = result.Errors[0].Position;
        return position.Line >= 1 && position.Column >= 1 && position.Offset >= 0 && position.Offset + position.Length <= text.Length;
    }
}
