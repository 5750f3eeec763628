namespace DecisionSupport.Authoring.Documents.Mentions;

/// <summary>Something that versions one after another say in the same words.</summary>
/// <param name="From">The first day of the first of those versions.</param>
/// <param name="To">The last day of the last of them; null while it is in force.</param>
/// <param name="Text">What they say.</param>
internal sealed record Run(DateOnly From, DateOnly? To, string Text)
{
    /// <summary>What the versions of a rule set say, in the order of time; a version that says nothing (null) ends a run.</summary>
    public static IReadOnlyList<Run> Of(RuleSet ruleSet, Func<RuleSetVersion, string?> say)
    {
        var runs = new List<Run>();
        foreach (var version in ruleSet.Versions)
        {
            if (say(version) is not { } text)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].Text == text && runs[^1].To == version.From.AddDays(-1))
            {
                runs[^1] = runs[^1] with { To = version.To };
            }
            else
            {
                runs.Add(new Run(version.From, version.To, text));
            }
        }

        return runs;
    }
}
