namespace DecisionSupport.Feel;

/// <summary>What is wrong with an expression, where, and what to do about it.</summary>
/// <param name="Code">What kind of mistake it is.</param>
/// <param name="Position">The place in the text.</param>
/// <param name="Message">What is wrong: one sentence, no full stop.</param>
/// <param name="Hint">What to do, when there is something to suggest.</param>
public sealed record FeelError(FeelErrorCode Code, FeelPosition Position, string Message, string? Hint = null)
{
    /// <summary>For example <c>1:5: unknown name 'agee' (did you mean 'age'?)</c>.</summary>
    public override string ToString() =>
        $"{Position.Line}:{Position.Column}: {Message}{(Hint is null ? string.Empty : $" ({Hint})")}";
}
