using DecisionSupport.Feel.Binding;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Syntax;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel;

/// <summary>
/// Evaluates texts of the Friendly Enough Expression Language (DMN 1.5). Thread-safe. Never throws for what the texts say:
/// a text that cannot be read is an error, and an operation that has no result gives null.
/// </summary>
public static class FeelExpression
{
    private static readonly FeelPosition Start = new(0, 1, 1, 0);

    /// <summary>Evaluates <paramref name="expression"/>.</summary>
    /// <param name="expression">The text of an expression.</param>
    /// <param name="contextText">The variables: the text of a context, e.g. <c>{age: 40, "first name": "Kim"}</c>.</param>
    /// <param name="options">Limits and clock.</param>
    public static FeelResult Evaluate(string expression, string? contextText = null, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        options ??= FeelOptions.Default;
        if (contextText is null)
        {
            return Evaluate(expression, FeelContext.Empty, options);
        }

        var context = Evaluate(contextText, FeelContext.Empty, options);
        if (!context.IsSuccess)
        {
            return FeelResult.Failed([.. context.Errors.Select(error => error with { Message = $"in the context: {error.Message}" })]);
        }

        return context.Value.Kind == FeelKind.Context
            ? Evaluate(expression, context.Value.AsContext(), options)
            : FeelResult.Failed(new FeelError(FeelErrorCode.NotAContext, Start, "the context is not a context", "write it as {name: value, \"other name\": value}"));
    }

    /// <summary>Evaluates <paramref name="expression"/> with the entries of <paramref name="variables"/> as its variables.</summary>
    public static FeelResult Evaluate(string expression, FeelContext variables, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        options ??= FeelOptions.Default;
        var parsed = Parser.Parse(expression, FunctionTable.Standard.MultiWordNames, options.Limits);
        if (parsed.Root is null)
        {
            return FeelResult.Failed(parsed.Error!);
        }

        try
        {
            var bound = FeelBinder.Bind(parsed.Root, ScopeOf(variables), FunctionTable.Standard, FeelBinding.Lenient);
            var frame = new FeelFrame([[.. variables.Select(entry => entry.Value)]], bound.LocalCount, options.Limits, options.Clock);
            return FeelResult.Of(FeelCompiler.Compile(bound.Root, options.Limits)(frame));
        }
        catch (FeelLimitException limit)
        {
            return FeelResult.Failed(new FeelError(FeelErrorCode.LimitExceeded, Start, limit.Message));
        }
    }

    private static FeelScope ScopeOf(FeelContext variables) => new(variables.Select(
        (entry, index) => KeyValuePair.Create(entry.Key, FeelVariable.Slot(0, index, FeelType.Any))));
}
