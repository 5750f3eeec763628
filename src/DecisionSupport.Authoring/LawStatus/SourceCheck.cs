using DecisionSupport.Authoring.Statutes;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.LawStatus;

/// <summary>Finds out what the law says of one source.</summary>
internal sealed class SourceCheck(Law law, ILookup<string, RuleSetVersion> citing, DateOnly asOf)
{
    public SourceStatus Check(Source source, Citation citation)
    {
        if (citation.Provision is not { } provision)
        {
            return Only(new LawFinding(LawFindingKind.NotThere, null, null, "The id names no section that can be understood. Write the chapter and section as in 'SFB 33:10a', '2 a §' or '101 kap.'."));
        }

        if (law.Find(citation.Act) is not { } act)
        {
            return OfAmendment(source, citation.Act);
        }

        if (provision == Provision.WholeAct)
        {
            return new SourceStatus(source, act.Number, provision, null, []);
        }

        var changes = SectionChanges.Of(act, provision);
        var latest = act.AmendmentsOf(provision).Select(a => a.Amendment).LastOrDefault(a => a.InForce <= asOf);
        return new SourceStatus(source, act.Number, provision, latest, [.. Presence(source, act, provision, changes), .. changes.Select(c => Tell(c, source, act)).OfType<LawFinding>(), .. QuoteCheck.Check(source, act, provision, asOf), .. OutsideItsTime(source, act, provision)]);

        SourceStatus Only(LawFinding finding) => new(source, citation.Act, citation.Provision, null, [finding]);
    }

    // An act that only changed others has no text of its own in a repository of consolidated acts; the register of the act it changed has it.
    private SourceStatus OfAmendment(Source source, string number)
    {
        var amended = law.Acts.SelectMany(a => a.Amendments.Where(m => m.Number == number).Select(m => (Act: a, Amendment: m))).FirstOrDefault();
        if (amended.Act is not null)
        {
            return new SourceStatus(source, amended.Act.Number, null, amended.Amendment, []);
        }

        var says = source.Title.Swedish.Contains("ändring i", StringComparison.OrdinalIgnoreCase)
            ? law.Acts.FirstOrDefault(a => a.Amendments.Length > 0 && (source.Title.Swedish.Contains(a.Title, StringComparison.OrdinalIgnoreCase) || source.Title.Swedish.Contains($"({a.Number})", StringComparison.Ordinal)))
            : null;
        return new SourceStatus(source, says?.Number ?? number, null, null, [says is null
            ? new LawFinding(LawFindingKind.NotRead, null, null, $"No file of {number} was found, and no register that was read has it.")
            : new LawFinding(LawFindingKind.NotThere, null, number, $"The register of {says.Number} has no amendment {number}. Correct the number, or fetch a newer text if the amendment is newer.")]);
    }

    private static IEnumerable<LawFinding> Presence(Source source, Act act, Provision provision, ImmutableArray<SectionChange> changes)
    {
        if (!act.HasText || (provision.Chapter is not null && !act.HasChapter(provision.Chapter)))
        {
            yield return new LawFinding(LawFindingKind.NotRead, null, null, act.HasText ? $"No text of {new Provision(provision.Chapter, null)} of {act.Number} was found; only the register was read." : $"No text of {act.Number} was found; only its register was read.");
        }
        else if (provision.Section is not null && act.WordingsOf(provision).Count == 0 && changes.LastOrDefault() is not { Kind: TouchKind.Repealed })
        {
            var last = act.LastOf(provision.Chapter);
            yield return new LawFinding(LawFindingKind.NotThere, null, null, $"{act.Number} has no {provision}; the text that was read ends there with {last}. Correct the citation '{source.Id}', or fetch the text again if it is cut off.");
        }
    }

    private LawFinding? Tell(SectionChange change, Source source, Act act)
    {
        var rules = change.Amendment is null ? null : act.TransitionRules.GetValueOrDefault(change.Amendment);
        var what = change.Kind switch { TouchKind.Repealed => "repealed", TouchKind.New => "new", _ => "changed" };
        var by = change.Amendment is null ? "" : $" by {change.Amendment}";
        if (change.Day is not { } day)
        {
            return new LawFinding(LawFindingKind.ChangesAhead, null, change.Amendment, $"Will be {what} on a day that the government decides{by}.", rules);
        }

        if (day > asOf)
        {
            return new LawFinding(LawFindingKind.ChangesAhead, day, change.Amendment, $"Will be {what} on {day.Iso()}{by}. Write a version that begins when the change is first applied, before that day.", rules);
        }

        return day > source.Checked
            ? new LawFinding(LawFindingKind.ChangedSinceChecked, day, change.Amendment, $"{char.ToUpperInvariant(what[0])}{what[1..]} on {day.Iso()}{by}, and checked on {source.Checked.Iso()}. Read it again, mend the rules, and write the day you read it in 'checked'.", rules)
            : null;
    }

    private IEnumerable<LawFinding> OutsideItsTime(Source source, Act act, Provision provision)
    {
        var touches = act.AmendmentsOf(provision).Where(t => t.Amendment.InForce is not null).ToList();
        if (touches.FirstOrDefault() is { Kind: TouchKind.New, Amendment: { } first } && citing[source.Id].LastOrDefault(v => v.To < first.InForce) is { } early)
        {
            yield return new LawFinding(LawFindingKind.OutsideItsTime, first.InForce, first.Number, $"New on {first.InForce!.Value.Iso()} by {first.Number}, and cited by {early.RuleSet} {early.From.Iso()}, which ended before that. Right only if the amendment is applied to earlier time.", act.TransitionRules.GetValueOrDefault(first.Number));
        }

        if (touches.LastOrDefault() is { Kind: TouchKind.Repealed, Amendment: { } last } && act.WordingsOf(provision).Count == 0 && citing[source.Id].FirstOrDefault(v => v.From >= last.InForce) is { } late)
        {
            yield return new LawFinding(LawFindingKind.OutsideItsTime, last.InForce, last.Number, $"Repealed on {last.InForce!.Value.Iso()} by {last.Number}, and cited by {late.RuleSet} {late.From.Iso()}, which begins after that. Right only if the transition rules keep it.", act.TransitionRules.GetValueOrDefault(last.Number));
        }
    }
}
