namespace DecisionSupport.Authoring;

/// <summary>Something that rule files name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, without <c>parameter.</c>, <c>criterion.</c> and the like.</param>
/// <param name="RuleSet">The rule set whose name it is; null for what the whole rule book shares.</param>
public readonly record struct RuleName(RuleNameKind Kind, string Id, string? RuleSet = null);

/// <summary>What a name stands for.</summary>
public enum RuleNameKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A value that law changes by date.</summary>
    Parameter,

    /// <summary>A statute, form, decision or report.</summary>
    Source,

    /// <summary>A rule set.</summary>
    RuleSet,

    /// <summary>A criterion of a rule set.</summary>
    Criterion,

    /// <summary>A definition of a rule set.</summary>
    Definition,

    /// <summary>An outcome of a rule set.</summary>
    Outcome,

    /// <summary>A ground of a rule set's timeline.</summary>
    Ground,

    /// <summary>A step.</summary>
    Step,

    /// <summary>A guide.</summary>
    Guide,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>Somebody who answers, acts or decides.</summary>
    Party,
}

/// <summary>A place where a rule file names something.</summary>
/// <param name="Name">What it names.</param>
/// <param name="File">The file, by its path in the rules folder.</param>
/// <param name="Start">Where the name begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How long it is there; <c>parameter.</c> and the like stand before it.</param>
/// <param name="IsDeclaration">Whether it is declared or changed there, rather than used.</param>
public readonly record struct RuleMention(RuleName Name, string File, int Start, int Length, bool IsDeclaration);
