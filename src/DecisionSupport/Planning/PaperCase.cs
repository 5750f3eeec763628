using DecisionSupport.Compilation;
using DecisionSupport.Explanation;
using DecisionSupport.Frames;
using DecisionSupport.Papers;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Planning;

/// <summary>A paper held against a decision: which of its conditions hold, and its texts with their values. Dispose at once.</summary>
internal readonly struct PaperCase : IDisposable
{
    private readonly Decision _decision;
    private readonly CompiledPaper _paper;
    private readonly RuleFrame _frame;

    private PaperCase(Decision decision, CompiledPaper paper, RuleFrame frame)
    {
        _decision = decision;
        _paper = paper;
        _frame = frame;
    }

    /// <summary>The paper, held against a decision and the steps of its plan.</summary>
    public static PaperCase Of(Decision decision, Paper paper, ImmutableArray<(string Id, string By)> steps, bool isNeeded)
    {
        var compiled = decision.RuleBook.Compiled;
        var written = compiled.Papers.First(p => p.Paper.Id == paper.Id);
        var frame = AfterOutcome.FrameOf(decision);

        // Of a rule set that was not asked nothing is known.
        for (var i = 0; i < compiled.RuleSetCount; i++)
        {
            if (frame.Statuses[i] is null)
            {
                frame.Statuses[i] = new byte[compiled.SlotCountOf(i)];
                frame.Outcomes[i] = -1;
            }
        }

        var questions = decision.Recommendations.SelectMany(r => r.QuestionsToExpert).Count();
        frame.Banks[Banks.Plan] = PlanNames.Values(steps.Select(s => s.Id), steps.Select(s => s.By), questions, isNeeded);
        frame.Begin(0);
        return new PaperCase(decision, written, frame);
    }

    /// <summary>Whether the paper's own condition makes it needed, given the steps of a plan. A paper that has none is needed only when a step names it.</summary>
    public static bool IsReady(Decision decision, Paper paper, ImmutableArray<(string Id, string By)> steps)
    {
        if (paper.Ready is not { } ready)
        {
            return false;
        }

        using var held = Of(decision, paper, steps, isNeeded: false);
        return held.Holds(ready);
    }

    public bool Holds(Expression? condition) => _paper.Holds(condition, _frame);

    /// <summary>The first way of wording a text whose condition holds; null when none does.</summary>
    public string? Fill(Wording? wording, Language language)
    {
        foreach (var way in wording?.Cases ?? [])
        {
            if (Holds(way.When))
            {
                return Fill(way.Words, language);
            }
        }

        return null;
    }

    public string Fill(LocalizedText words, Language language)
    {
        var text = words.In(language);
        if (!TextTemplate.HasPlaceholders(text))
        {
            return text;
        }

        var (decision, paper, frame) = (_decision, _paper, _frame);
        return TextTemplate.Parse(text).Fill((name, format) => ValueOf(name, decision, language) ?? ValueOf(name, format, paper, frame, language));
    }

    public void Dispose() => RuleFrame.Return(_frame);

    private static string? ValueOf(string name, Decision decision, Language language) => name switch
    {
        PaperWords.Version => decision.RuleBook.Version,
        PaperWords.Hash => decision.RuleBook.Sha256[..12],
        PaperWords.Asking => string.Join(", ", Asking(decision).Select(r => r.Version.Title.In(language))),
        _ when PaperWords.TrySplit(name, out var ruleSet, out var word) && decision.RuleBook.RuleSets.Any(r => r.Id == ruleSet) => decision.Find(ruleSet) is { } found ? WordsOf(found, word, language) : "",
        _ => null,
    };

    // What the expert is asked for: the rule sets that ask, the statement itself only when no other does.
    private static IEnumerable<Recommendation> Asking(Decision decision)
    {
        var asking = decision.Recommendations.Where(r => !r.QuestionsToExpert.IsEmpty).ToList();
        var others = asking.Where(r => r.Version.RuleSet != decision.RuleBook.Expert?.Statement?.RuleSet).ToList();
        return others.Count > 0 ? others : asking.Count > 0 ? asking : decision.Recommendations;
    }

    private static string WordsOf(Recommendation recommendation, string word, Language language) => word switch
    {
        "title" => recommendation.Version.Title.In(language),
        "outcome" => recommendation.Outcome.Title.In(language),
        _ => recommendation.Text(Audience.Officer, language),
    };

    private static string ValueOf(string name, string? format, CompiledPaper paper, RuleFrame frame, Language language)
    {
        var (value, type) = paper.Names.Read(name, frame);
        return value.IsNull && paper.Names.IsUndecided(name, frame) ? UndecidedValue.Words(language) : ValueText.Write(value, type, format, language);
    }
}
