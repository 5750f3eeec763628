using DecisionSupport.Authoring.Mutations;

namespace DecisionSupport.Authoring;

/// <summary>Rules with one small fault put in. Immutable.</summary>
public sealed class Mutant
{
    internal Mutant()
    {
    }

    /// <summary>The file, relative to the rules folder.</summary>
    public required string File { get; init; }

    /// <summary>The line of the change, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the change, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What of the file it is in: <c>criteria age test</c>.</summary>
    public required string Where { get; init; }

    /// <summary>What stood there.</summary>
    public required string Was { get; init; }

    /// <summary>What stands there now; empty where something was taken out.</summary>
    public required string Becomes { get; init; }

    /// <summary>The rule set it is in; null for a parameter, which any may read.</summary>
    internal string? RuleSet { get; init; }

    /// <summary>Makes the files that are another, by path; null for a file that is no longer there. Of thousands of mutants of large files only those that are tried are written.</summary>
    internal Func<ImmutableArray<KeyValuePair<string, string?>>> Files { get; init; } = () => [];

    /// <summary>What was changed, as it was: an expression; for a parameter its name in expressions, for a day of law nothing.</summary>
    internal WrittenExpression Changed { get; init; }

    /// <summary>The place and the change in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {Where}: {Was} → {(Becomes.Length == 0 ? "nothing" : Becomes)}");
}
