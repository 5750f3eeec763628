using DecisionSupport.Certificates;
using DecisionSupport.Feel;
using DecisionSupport.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>The code that <c>docs/host.md</c> and <c>README.md</c> quote, so that it compiles and does what they say.</summary>
internal static class HostExamples
{
    public static IServiceCollection Register(IServiceCollection services)
    {
        services.AddDecisionSupport(options => options.UseBuiltInRules());
        return services;
    }

    public static IServiceCollection RegisterOwnRules(IServiceCollection services)
    {
        services.AddDecisionSupport(options => options.UseRulesFolder("rules"));
        return services;
    }

    public static CaseSnapshot Describe(IDecisionSupport decisionSupport)
    {
        var snapshot = new CaseSnapshotBuilder(decisionSupport.RuleBook.Vocabulary, asOf: new DateOnly(2026, 11, 22))
            .WithReference("K-0412")
            .Set("person.birthDate", new DateOnly(1978, 4, 17))
            .Set("person.insured", true)
            .Set("workCapacity.reductionPercent", 50)
            .Set("loh.form", "FK7800")
            .Set("loh.diagnoses", ["F33.1", "M54.5"])
            .Build();

        return snapshot;
    }

    public static CaseSnapshot? Read(IDecisionSupport decisionSupport, byte[] utf8)
    {
        var reading = decisionSupport.ReadSnapshot(utf8, "case.json");
        foreach (var diagnostic in reading.Diagnostics)
        {
            Console.Error.WriteLine(diagnostic); // case.json(4,17): error DS0602: … – names facts and places, never a value
        }

        if (reading.Snapshot is not { } snapshot)
        {
            return null;
        }

        return snapshot;
    }

    public static string Explain(IDecisionSupport decisionSupport, CaseSnapshot snapshot)
    {
        var decision = decisionSupport.Evaluate(snapshot);
        var recommendation = decision["sjukersattning"];
        Console.WriteLine(recommendation.Outcome.Id);                                          // complement-evidence
        Console.WriteLine(recommendation.Outcome.Title.In(Language.Swedish));                  // Komplettera underlaget först
        Console.WriteLine(recommendation.Text(Audience.Client, Language.Swedish));             // to the person concerned
        foreach (var finding in recommendation.Findings)
        {
            Console.WriteLine($"{finding.Status}: {finding.Text(Audience.Officer, Language.Swedish)}");
        }

        foreach (var missing in recommendation.MissingFacts())                                 // the most decisive first
        {
            Console.WriteLine($"{missing.Fact.AskedOf}: {missing.Fact.Question.In(Language.Swedish)}");
        }

        foreach (var step in recommendation.NextSteps)
        {
            Console.WriteLine($"{step.Responsible}: {step.Text(Audience.Officer, Language.Swedish)}");
        }

        foreach (var question in recommendation.QuestionsToExpert)
        {
            Console.WriteLine(question.Text(Language.Swedish));                                // FK 7800 fråga 17: …
        }

        return recommendation.Outcome.Id;
    }

    public static bool WhyNot(Decision decision, Recommendation recommendation)
    {
        foreach (var whyNot in recommendation.WhyNot().Where(w => w.Outcome.IsGoal))
        {
            foreach (var line in WhyNotText.Write(recommendation, whyNot, Audience.Officer, Language.Swedish))
            {
                Console.WriteLine($"{whyNot.Outcome.Title.Swedish} – {line.Lead}: {line.Text}"); // Villkoren för sjukersättning … – Stadigvarande nedsättning: … uppgift saknas
            }
        }

        foreach (var change in recommendation.WhatWouldChange())
        {
            Console.WriteLine($"{change.Outcome.Id}: {string.Join(", ", change.Facts.Select(f => $"{f.Fact.Id} {f.Value}"))}"); // apply: workCapacity.permanent true
        }

        if (decision.Questions() is [var next, ..])
        {
            Console.WriteLine(next.Fact.Question.In(Language.Swedish));
            foreach (var reason in next.Reasons)
            {
                Console.WriteLine($"{reason.Recommendation.Version.RuleSet}: {string.Join(" or ", reason.DecidesBetween.Select(o => o.Id))}");
            }
        }

        var whatIf = decision.WhatIf("workCapacity.permanent", FeelValue.From(true));
        foreach (var changed in whatIf.Changes.Where(c => c.ChangesOutcome))
        {
            Console.WriteLine($"{changed.Before.Outcome.Id} → {changed.After.Outcome.Id}");
        }

        return !whatIf.Changes.IsEmpty;
    }

    public static string WhatIf(IDecisionSupport decisionSupport, CaseSnapshot snapshot)
    {
        var before = snapshot.At(new DateOnly(2016, 11, 15));
        var judged = snapshot.With("workCapacity.permanent", FeelValue.From(true));
        var asked = decisionSupport.RuleBook.Evaluate(judged, "sjukersattning", "loh");

        return $"{before.AsOf:O} {asked.Recommendations.Length}";
    }

    public static string Render(Decision decision, Stream response)
    {
        DecisionJson.Write(decision, Language.Swedish, response);
        var page = DecisionHtml.Write(decision, Audience.Client, Language.Swedish);
        var document = DecisionMarkdown.Write(decision, Audience.Officer, Language.English);
        var mail = DecisionText.Write(decision, Audience.Officer, Language.Swedish, width: 72);

        return page + document + mail;
    }

    public static string Hand(Decision decision)
    {
        var letter = PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Html);
        var needed = decision.NeededPapers.Select(p => PaperSheet.Write(decision, p.Id, Language.Swedish, PaperFormat.Html));

        return letter + string.Concat(needed);
    }

    public static void Keep(Decision decision, Stream archive)
    {
        DecisionRecord.Of(decision, Language.Swedish, RecordRedaction.Facts("person")).Write(archive);
    }

    public static ReplayVerdict? Prove(IDecisionSupport decisionSupport, byte[] archived, CaseSnapshot snapshot)
    {
        var reading = DecisionRecord.Read(archived, "K-0412.json");
        var result = reading.Record?.Replay(decisionSupport.RuleBook, snapshot);
        foreach (var difference in result?.Differences ?? [])
        {
            Console.WriteLine(difference.Text(Language.English)); // sjukersattning: the outcome was “…”, now “…”
        }

        return result?.Verdict;
    }

    public static CaseSnapshot? AddCertificate(CaseSnapshot snapshot, Stream file)
    {
        var reading = CertificateReader.Read(file, new CertificateReadOptions { AsOf = snapshot.AsOf });
        if (!reading.IsRead)
        {
            return null; // reading.Errors say why, without quoting the file
        }

        var addition = reading.Certificate.AddTo(snapshot);
        return addition.Refused.IsEmpty ? addition.Snapshot : null; // each with its reason, such as a day after asOf
    }

    public static bool Reload(IDecisionSupport decisionSupport)
    {
        var loading = decisionSupport.Reload();
        if (loading.RuleBook is null)
        {
            // The rules in use stay; loading.Diagnostics say what is wrong with the new ones.
            return false;
        }

        return true;
    }

    public static string FirstFiveMinutes(IDecisionSupport decisionSupport)
    {
        var snapshot = new CaseSnapshotBuilder(decisionSupport.RuleBook.Vocabulary, asOf: new DateOnly(2026, 11, 22))
            .Set("person.birthDate", new DateOnly(1978, 3, 2))
            .Set("workCapacity.reductionPercent", 50)
            .Build();
        var recommendation = decisionSupport.Evaluate(snapshot)["sjukersattning"];
        // recommendation.Outcome.Id == "complement-evidence"; .Findings, .NextSteps and .QuestionsToExpert say why and what to do

        return recommendation.Outcome.Id;
    }
}
