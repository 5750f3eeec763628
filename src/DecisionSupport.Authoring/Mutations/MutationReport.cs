namespace DecisionSupport.Authoring;

/// <summary>What worked cases notice of small faults in the rules. Immutable.</summary>
public sealed class MutationReport
{
    private const decimal Whole = 100;

    internal MutationReport(int all, ImmutableArray<MutantResult> results, ImmutableArray<string> leftOut, int cases)
    {
        All = all;
        Results = results;
        LeftOut = leftOut;
        Cases = cases;
    }

    /// <summary>How many mutants there are.</summary>
    public int All { get; }

    /// <summary>Those that were tried: all, or a sample of them.</summary>
    public ImmutableArray<MutantResult> Results { get; }

    /// <summary>Expressions that cannot be changed token by token, a line each.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>How many worked cases looked at them.</summary>
    public int Cases { get; }

    /// <summary>How many had a fate.</summary>
    public int Count(MutantFate fate) => Results.Count(r => r.Fate == fate);

    /// <summary>Of a hundred mutants that can be told from the rules, how many a worked case tells; 100 where there is none.</summary>
    public decimal Score => Counted == 0 ? Whole : Whole * Count(MutantFate.Noticed) / Counted;

    private int Counted => Count(MutantFate.Noticed) + Count(MutantFate.Survived) + Count(MutantFate.Undecided);
}
