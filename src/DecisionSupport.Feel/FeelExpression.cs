namespace DecisionSupport.Feel;

/// <summary>
/// Evaluates texts of the Friendly Enough Expression Language (DMN 1.5). Thread-safe. Never throws for what the texts say:
/// a text that cannot be read is an error, and an operation that has no result gives null.
/// </summary>
public static class FeelExpression
{
    /// <summary>Reads <paramref name="expression"/> once, to be evaluated many times.</summary>
    /// <param name="expression">The text of an expression.</param>
    /// <param name="variables">The names that it may use, each once; a name may have dots, such as <c>person.birthDate</c>. Any other name is null.</param>
    /// <param name="options">Limits and clock, of reading and of every evaluation.</param>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public static CompiledFeelExpression Compile(string expression, IEnumerable<string> variables, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        return new CompiledFeelExpression(expression, [.. variables], options ?? FeelOptions.Default);
    }

    /// <summary>Evaluates <paramref name="expression"/>.</summary>
    /// <param name="expression">The text of an expression.</param>
    /// <param name="contextText">The variables: the text of a context, e.g. <c>{age: 40, "first name": "Kim"}</c>.</param>
    /// <param name="options">Limits and clock.</param>
    public static FeelResult Evaluate(string expression, string? contextText = null, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
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
            : FeelResult.Failed(new FeelError(FeelErrorCode.NotAContext, FeelPosition.Start, "the context is not a context", "write it as {name: value, \"other name\": value}"));
    }

    /// <summary>Evaluates <paramref name="expression"/> with the entries of <paramref name="variables"/> as its variables.</summary>
    public static FeelResult Evaluate(string expression, FeelContext variables, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return Compile(expression, variables.Select(entry => entry.Key), options).Evaluate([.. variables.Select(entry => entry.Value)]);
    }
}
