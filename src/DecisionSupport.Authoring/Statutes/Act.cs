namespace DecisionSupport.Authoring.Statutes;

/// <summary>An act as the files of it read together. Where several have a chapter, the newest text is right. Immutable, thread-safe.</summary>
internal sealed class Act
{
    private readonly Dictionary<string, Dictionary<Provision, List<Wording>>> _chapters = new(StringComparer.Ordinal);

    public Act(string number, IEnumerable<ActPart> parts)
    {
        Number = number;
        var newestFirst = parts.OrderByDescending(p => p.Head.Day ?? DateOnly.MinValue).ToList();
        Title = newestFirst[0].Head.Title;
        foreach (var part in newestFirst)
        {
            foreach (var chapter in part.Sections.GroupBy(s => s.Key.Chapter ?? ""))
            {
                _chapters.TryAdd(chapter.Key, chapter.ToDictionary(s => s.Key, s => s.Value));
            }
        }

        // The transitional rules and the register of the newest; an older one may have what that file leaves out.
        TransitionRules = newestFirst.SelectMany(p => p.TransitionRules).GroupBy(r => r.Key).ToDictionary(r => r.Key, r => r.First().Value, StringComparer.Ordinal);
        Amendments = [.. newestFirst.SelectMany(p => p.Amendments).DistinctBy(a => a.Number).OrderBy(a => a.InForce ?? DateOnly.MinValue)];
        var texts = newestFirst.Where(p => p.Sections.Count > 0).ToList();
        (Day, Through) = (texts.FirstOrDefault()?.Head.Day, texts.Select(p => p.Head.Through).FirstOrDefault(t => t is not null));
    }

    public string Number { get; }

    public string Title { get; }

    /// <summary>The day of the newest text; null where there is none, or it says no day.</summary>
    public DateOnly? Day { get; }

    /// <summary>The last amendment that the text says it has.</summary>
    public string? Through { get; }

    public ImmutableArray<Amendment> Amendments { get; }

    public IReadOnlyDictionary<string, string> TransitionRules { get; }

    public bool HasText => _chapters.Count > 0;

    /// <summary>Whether anything of a chapter was read.</summary>
    public bool HasChapter(string? chapter) => _chapters.ContainsKey(chapter ?? "");

    /// <summary>The wordings of a section; none where it is not there.</summary>
    public IReadOnlyList<Wording> WordingsOf(Provision provision) =>
        _chapters.TryGetValue(provision.Chapter ?? "", out var sections) && sections.TryGetValue(provision, out var wordings) ? wordings : [];

    /// <summary>The last section of a chapter that was read: a file that is cut off ends too early.</summary>
    public Provision LastOf(string? chapter) => _chapters[chapter ?? ""].Keys.Max(Provision.Order);

    /// <summary>The amendments that touched a provision, or the chapter it is in, in the order of their days.</summary>
    public IEnumerable<(Amendment Amendment, TouchKind Kind)> AmendmentsOf(Provision provision) =>
        from amendment in Amendments
        from touch in amendment.Touches
        where touch.Provision == provision || (touch.Provision.Section is null && touch.Provision.Chapter == provision.Chapter && provision.Chapter is not null)
        let day = EntryIntoForce.DayOf(provision, TransitionRules.GetValueOrDefault(amendment.Number)) ?? amendment.InForce
        orderby day ?? DateOnly.MinValue
        select (amendment with { InForce = day }, touch.Kind);
}
