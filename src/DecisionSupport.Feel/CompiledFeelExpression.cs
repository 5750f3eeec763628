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
/// An expression that is read once and evaluated many times. Immutable and thread-safe. Made by <see cref="FeelExpression.Compile"/>; code is composed,
/// not generated, so it also runs where code is compiled ahead of time.
/// </summary>
public sealed class CompiledFeelExpression
{
    private readonly FeelOptions _options;
    private readonly FeelEvaluator? _evaluate;
    private readonly int _locals;

    internal CompiledFeelExpression(string expression, string[] variables, FeelOptions options)
    {
        Variables = Array.AsReadOnly(variables);
        _options = options;
        var parsed = Parser.Parse(expression, FunctionTable.Standard.MultiWordNames, options.Limits);
        if (parsed.Root is null)
        {
            Errors = [parsed.Error!];
            return;
        }

        try
        {
            var bound = FeelBinder.Bind(parsed.Root, ScopeOf(variables), FunctionTable.Standard, FeelBinding.Lenient);
            _evaluate = FeelCompiler.Compile(bound.Root, options.Limits);
            _locals = bound.LocalCount;
        }
        catch (FeelLimitException limit)
        {
            Errors = [LimitExceeded(limit)];
        }
    }

    /// <summary>The names of the variables, in the order in which their values are given.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Why the text cannot be read; empty when it can.</summary>
    public IReadOnlyList<FeelError> Errors { get; } = [];

    /// <summary>Evaluates the expression; an expression with <see cref="Errors"/> gives a result with these errors.</summary>
    /// <param name="values">The values of <see cref="Variables"/>, in their order; <see cref="FeelValue.Null"/> for one that is missing.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than variables.</exception>
    public FeelResult Evaluate(params ReadOnlySpan<FeelValue> values)
    {
        if (values.Length != Variables.Count)
        {
            throw new ArgumentException($"There are {Variables.Count} variables, and {values.Length} values.", nameof(values));
        }

        if (_evaluate is null)
        {
            return FeelResult.Failed(Errors);
        }

        try
        {
            return FeelResult.Of(_evaluate(new FeelFrame([values.ToArray()], _locals, _options.Limits, _options.Clock)));
        }
        catch (FeelLimitException limit)
        {
            return FeelResult.Failed(LimitExceeded(limit));
        }
    }

    private static FeelScope ScopeOf(string[] variables) =>
        new(variables.Select((name, index) => KeyValuePair.Create(name, FeelVariable.Slot(0, index, FeelType.Any))));

    private static FeelError LimitExceeded(FeelLimitException limit) => new(FeelErrorCode.LimitExceeded, FeelPosition.Start, limit.Message);
}
