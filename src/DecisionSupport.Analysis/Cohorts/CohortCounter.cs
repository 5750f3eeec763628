using System.Globalization;
using DecisionSupport.Analysis.Cohorts;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>Asks the rules of many cases and counts the answers; no case is kept. Thread-safe: cases may be added from several threads at once.</summary>
public sealed class CohortCounter
{
    private const string NotAsked = "not-asked";
    private const string Other = "other-or-few";
    private const int MostDifferent = 500;
    private const int DaysAhead = 90;

    private static readonly LocalizedText NotAskedLabel = new("inte prövat", "not examined");
    private static readonly LocalizedText OtherLabel = new("annat, eller färre än fem av ett slag", "other, or fewer than five of a kind");

    private readonly Lock _lock = new();
    private readonly RuleBook _ruleBook;
    private readonly ImmutableArray<Fact> _crossed;
    private readonly Dictionary<string, Tally> _outcomes;
    private readonly Dictionary<string, Tally> _openness;
    private readonly Dictionary<string, Tally> _coming;
    private readonly Tally _statements = new(("known", new("finns", "there is one")), ("none", new("inget är känt", "none is known of")), (NotAsked, NotAskedLabel));
    private readonly SortedDictionary<int, (CohortLabel Label, Tally Tally)> _gaps = [];
    private readonly Dictionary<string, Tally> _background = new(StringComparer.Ordinal);
    private readonly Tally _ages = new([.. CohortWords.AgeGroups, (CohortWords.Unknown, CohortWords.UnknownLabel)]);
    private readonly SortedDictionary<string, int> _quarters = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Fact, string Group, string Value), int> _crosses = [];
    private int _cases;

    /// <summary>A counter that has counted nothing.</summary>
    /// <param name="ruleBook">The rules to ask; all rule sets are.</param>
    public CohortCounter(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        _ruleBook = ruleBook;
        _crossed = [.. ruleBook.CountedFacts.Select(id => ruleBook.Vocabulary.Find(id)!)];
        _outcomes = ruleBook.RuleSets.ToDictionary(r => r.Id, r => new Tally(r.Versions[^1].Outcomes.Select(o => (o.Id, o.Title))), StringComparer.Ordinal);
        _openness = ruleBook.RuleSets.ToDictionary(
            r => r.Id, _ => new Tally(("settled", new("avgjort", "settled")), ("open", new("kan ändras av det som är okänt", "can be changed by what is unknown")), (NotAsked, NotAskedLabel)), StringComparer.Ordinal);
        _coming = ruleBook.RuleSets.ToDictionary(
            r => r.Id, _ => new Tally(("changes", new("ändras av sig självt inom 90 dagar", "changes by itself within 90 days")), ("stays", new("ändras inte av sig självt inom 90 dagar", "does not change by itself within 90 days")), (NotAsked, NotAskedLabel)), StringComparer.Ordinal);
    }

    /// <summary>How many cases have been counted.</summary>
    public int Cases => Volatile.Read(ref _cases);

    /// <summary>Asks the rules of a case and counts the answer.</summary>
    public void Add(CohortCase counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        var decision = _ruleBook.Evaluate(counted.Snapshot);
        var open = decision.Recommendations.Where(r => r.MissingFacts().Length > 0).Select(r => r.Version.RuleSet).ToHashSet(StringComparer.Ordinal);
        var changing = decision.Upcoming(decision.Snapshot.AsOf.AddDays(DaysAhead)).SelectMany(d => d.Changes).Where(c => c.ChangesOutcome).Select(c => c.RuleSet).ToHashSet(StringComparer.Ordinal);
        lock (_lock)
        {
            _cases++;
            foreach (var ruleSet in _ruleBook.RuleSets)
            {
                var recommendation = decision.Find(ruleSet.Id);
                _outcomes[ruleSet.Id].Add(recommendation?.Outcome.Id ?? NotAsked, recommendation?.Outcome.Title ?? NotAskedLabel);
                _openness[ruleSet.Id].Add(recommendation is null ? NotAsked : open.Contains(ruleSet.Id) ? "open" : "settled", CohortWords.AllCases);
                _coming[ruleSet.Id].Add(recommendation is null ? NotAsked : changing.Contains(ruleSet.Id) ? "changes" : "stays", CohortWords.AllCases);
            }

            CountStatement(decision);
            CountBackground(counted.Background);
            var age = AgeGroup.Of(counted, _ruleBook);
            var quarter = string.Create(CultureInfo.InvariantCulture, $"{counted.Snapshot.AsOf.Year:0000} Q{(counted.Snapshot.AsOf.Month + 2) / 3}");
            _ages.Add(age, CohortWords.UnknownLabel);
            _quarters[quarter] = _quarters.GetValueOrDefault(quarter) + 1;
            foreach (var fact in _crossed)
            {
                var value = WordOf(counted.Snapshot[fact.Id]);
                Cross(fact.Id, age, value);
                Cross(fact.Id, quarter, value);
            }
        }
    }

    /// <summary>What has been counted, small groups hidden.</summary>
    public CohortStatistics ToStatistics()
    {
        lock (_lock)
        {
            var draft = new StatisticsDraft(_cases);
            foreach (var ruleSet in _ruleBook.RuleSets)
            {
                var title = ruleSet.Versions[^1].Title;
                var outcomes = Met(_outcomes[ruleSet.Id].Counts);
                OutcomeKindTable.Add(draft, ruleSet, outcomes, draft.Add($"outcome.{ruleSet.Id}", CohortTableKind.Outcomes, title, outcomes, draft.All));
                draft.Add($"open.{ruleSet.Id}", CohortTableKind.Openness, title, Met(_openness[ruleSet.Id].Counts), draft.All);
                draft.Add($"coming.{ruleSet.Id}", CohortTableKind.Coming, title, Met(_coming[ruleSet.Id].Counts), draft.All);
            }

            AddGaps(draft);
            foreach (var (key, title) in BackgroundTitles.All)
            {
                if (_background.TryGetValue(key, out var tally))
                {
                    draft.Add($"background.{key}", CohortTableKind.Background, title, FewAsOne(tally.Counts), draft.All);
                }
            }

            var ages = draft.Add("age", CohortTableKind.Background, BackgroundTitles.Age, _ages.Counts, draft.All);
            var quarters = draft.Add("quarter", CohortTableKind.Background, BackgroundTitles.Quarter, [.. _quarters.Select(q => (new CohortLabel(q.Key, new LocalizedText(q.Key, q.Key)), q.Value))], draft.All);
            foreach (var fact in _crossed)
            {
                AddCrosses(draft, fact, ages, quarters);
            }

            return draft.Finish();
        }
    }

    private void CountStatement(Decision decision)
    {
        var asked = _ruleBook.Expert?.Statement;
        var statement = asked is null ? null : decision.Find(asked.RuleSet);
        if (asked is null || statement is null)
        {
            _statements.Add(NotAsked, NotAskedLabel);
            return;
        }

        if (statement.Outcome.Id == asked.MissingOutcome)
        {
            _statements.Add("none", CohortWords.AllCases);
            return;
        }

        _statements.Add("known", CohortWords.AllCases);
        foreach (var finding in statement.Findings.Where(f => f.Criterion.AsksExpert))
        {
            var place = statement.Version.Criteria.IndexOf(finding.Criterion);
            if (!_gaps.TryGetValue(place, out var gap))
            {
                _gaps[place] = gap = (new CohortLabel(finding.Criterion.Id, finding.Criterion.Title), NewGap());
            }

            gap.Tally.Add(finding.Status switch { FindingStatus.Met => "shown", FindingStatus.NotMet => "lacking", _ => CohortWords.Unknown }, CohortWords.AllCases);
        }
    }

    private static Tally NewGap() => new(("lacking", new("saknas", "lacking")), (CohortWords.Unknown, CohortWords.UnknownLabel), ("shown", new("finns", "shown")));

    private void CountBackground(CaseBackground background)
    {
        Count("sex", background.Sex, CohortWords.Sexes);
        Count("children", YesNo(background.Children), CohortWords.YesNo);
        Count("interpreter", YesNo(background.Interpreter), CohortWords.YesNo);
        Count("question", background.Question, []);
        Count("income", IncomeChange.Of(background) is { } change ? (change.Swedish, change) : null);
    }

    private void Count(string key, string? value, IReadOnlyList<(string Id, LocalizedText Label)> words) => Count(
        key, value is null ? null : words.FirstOrDefault(w => w.Id == value) is { Id: not null } known ? known : (value, new LocalizedText(value, value)));

    private void Count(string key, (string Id, LocalizedText Label)? value)
    {
        if (!_background.TryGetValue(key, out var tally))
        {
            _background[key] = tally = new Tally((CohortWords.Unknown, CohortWords.UnknownLabel));
        }

        var (id, label) = value ?? (CohortWords.Unknown, CohortWords.UnknownLabel);
        if (tally.Size >= MostDifferent && tally[id] == 0)
        {
            (id, label) = (Other, OtherLabel);
        }

        tally.Add(id, label);
    }

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };

    private void Cross(string fact, string group, string value) => _crosses[(fact, group, value)] = _crosses.GetValueOrDefault((fact, group, value)) + 1;

    private static string WordOf(FeelValue value) => value.Kind switch
    {
        FeelKind.String => value.AsString(),
        FeelKind.Boolean => value.AsBoolean() ? "yes" : "no",
        _ => CohortWords.Unknown,
    };

    private void AddGaps(StatisticsDraft draft)
    {
        if (_gaps.Count == 0)
        {
            return;
        }

        var places = draft.Add("statements", CohortTableKind.Background, _ruleBook.RuleSets.First(r => r.Id == _ruleBook.Expert!.Statement!.RuleSet).Versions[^1].Title, _statements.Counts, draft.All);
        var table = draft.Add("gaps", CohortTableKind.Gaps, _ruleBook.Expert!.Statement!.Lacking, [.. NewGap().Counts.Select(c => c.Label)]);
        foreach (var (label, tally) in _gaps.Values.OrderByDescending(g => g.Tally["lacking"]).ThenByDescending(g => g.Tally[CohortWords.Unknown]))
        {
            // A criterion may have no finding in a case, of another version; the rest makes up the whole.
            ImmutableArray<int> counts = [.. tally.Counts.Select(c => draft.Place(c.Count))];
            var rest = draft.Place(_statements["known"] - tally.Counts.Sum(c => c.Count));
            draft.Sum(places[0], counts.Append(rest));
            table.AddRow(label, counts);
        }
    }

    private void AddCrosses(StatisticsDraft draft, Fact fact, ImmutableArray<int> ages, ImmutableArray<int> quarters)
    {
        var values = Values(fact);
        var totals = values.Select(v => draft.Place(_ages.Counts.Sum(a => _crosses.GetValueOrDefault((fact.Id, a.Label.Id, v.Id))))).ToArray();
        draft.Sum(draft.All, totals);
        Add(CohortTableKind.ByAge, "age", _ages.Counts.Select(a => a.Label), ages);
        Add(CohortTableKind.ByQuarter, "quarter", _quarters.Keys.Select(q => new CohortLabel(q, new LocalizedText(q, q))), quarters);

        void Add(CohortTableKind kind, string by, IEnumerable<CohortLabel> groups, ImmutableArray<int> wholes)
        {
            var table = draft.Add($"{fact.Id}.by-{by}", kind, fact.Label, [.. values]);
            var rows = groups.Select(g => (Label: g, Places: values.Select(v => draft.Place(_crosses.GetValueOrDefault((fact.Id, g.Id, v.Id)))).ToImmutableArray())).ToList();
            foreach (var (row, whole) in rows.Zip(wholes))
            {
                table.AddRow(row.Label, row.Places);
                draft.Sum(whole, row.Places);
            }

            for (var column = 0; column < totals.Length; column++)
            {
                draft.Sum(totals[column], rows.Select(r => r.Places[column]));
            }

            table.AddRow(new CohortLabel("all", CohortWords.AllCases), [.. totals]);
        }
    }

    private static ImmutableArray<CohortLabel> Values(Fact fact) =>
    [
        .. (fact.Type is EnumFactType words ? words.Values.Select(v => (v.Id, v.Label)) : CohortWords.YesNo).Select(v => new CohortLabel(v.Item1, v.Item2)),
        new CohortLabel(CohortWords.Unknown, CohortWords.UnknownLabel),
    ];

    // What no case came to is left out, but for what is unknown: that nobody is unknown is worth saying.
    private static IReadOnlyList<(CohortLabel Label, int Count)> Met(IReadOnlyList<(CohortLabel Label, int Count)> counts) => [.. counts.Where(c => c.Count > 0)];

    // Kinds of which there are few are told together: hidden one by one they would tell nothing.
    private static IReadOnlyList<(CohortLabel Label, int Count)> FewAsOne(IReadOnlyList<(CohortLabel Label, int Count)> counts)
    {
        var few = counts.Where(c => c.Count < CohortStatistics.SmallestGroup && c.Label.Id != CohortWords.Unknown).Sum(c => c.Count);
        return
        [
            .. counts.Where(c => c.Count >= CohortStatistics.SmallestGroup && c.Label.Id != CohortWords.Unknown).OrderByDescending(c => c.Count),
            .. few > 0 ? [(new CohortLabel(Other, OtherLabel), few)] : ((CohortLabel, int)[])[],
            .. counts.Where(c => c.Label.Id == CohortWords.Unknown),
        ];
    }
}
