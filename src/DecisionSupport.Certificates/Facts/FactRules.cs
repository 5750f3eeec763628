using System.Collections.Immutable;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Facts;

/// <summary>
/// The facts that the forms settle. A described field that the form has but that is absent or blank is false; a value that cannot be
/// read, or a yes/no question that nobody answered, is left out: unknown is not "no".
/// </summary>
internal static class FactRules
{
    /// <summary>What the three statements (FK 7800, 7801, 7802) have in common at their head.</summary>
    public static ImmutableArray<FactRule> Statement { get; } =
    [
        .. BasisFacts.Of(CodeLists.StatementBasis),
        new("loh.knownPatientSince", answers => Values.Date(answers, "2.1")),
        new("loh.otherInvestigations", OtherInvestigations),
    ];

    public static FactRule Diagnoses { get; } = new("loh.diagnoses", DiagnosisFacts.Codes);

    public static FactRule RevisionNeeded { get; } = new("loh.diagnosisRevisionNeeded", answers => Values.YesNo(answers, "45.1"));

    public static FactRule LimitationAreas { get; } = new(
        "loh.functionalLimitations",
        answers => Values.Words(Facts.LimitationAreas.All.Where(area => Values.IsDescribed(answers, $"{area.Question}.1")).Select(area => area.Name)));

    /// <summary>What both versions of FK 7804 have in common.</summary>
    public static ImmutableArray<FactRule> SickLeave(CodeList basis) =>
    [
        .. BasisFacts.Of(basis),
        Diagnoses,
        new("loh.functionalLimitations", LimitationsInOneText),
        Described("loh.activityLimitations", "17.1"),
    ];

    public static FactRule Described(string id, string part) =>
        new(id, answers => FeelValue.From(Values.IsDescribed(answers, part)));

    /// <summary>A question answered with a code. Without a list any code counts.</summary>
    public static FactRule Answered(string id, string part, CodeList? codes) => new(id, answers =>
        answers.PartsOf(part).ToArray() switch
        {
            [] => FeelValue.False,
            var parts => parts.All(given => codes is null ? given.AllCodes.Any(code => code.Length > 0) : codes.Read(given) is not null)
                ? FeelValue.True
                : FeelValue.Null,
        });

    /// <summary>One text for treatment past, present and to come: filled in, it does not say which; empty, there is none.</summary>
    public static FactRule OneTreatmentText(string id, string part) =>
        new(id, answers => Values.IsDescribed(answers, part) ? FeelValue.Null : FeelValue.False);

    // One text for all areas: filled in, it does not say which they are.
    private static FeelValue LimitationsInOneText(Answers answers) =>
        Values.IsDescribed(answers, "35.1") ? FeelValue.Null : FeelValue.From(FeelList.Empty);

    private static FeelValue OtherInvestigations(Answers answers)
    {
        var listed = answers.Count("4") > 0;
        if (!answers.PartsOf("3.1").Any())
        {
            return FeelValue.From(listed);
        }

        var said = Values.YesNo(answers, "3.1");
        return said == FeelValue.False && listed ? FeelValue.Null : said;
    }
}
