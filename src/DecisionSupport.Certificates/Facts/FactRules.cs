using System.Collections.Immutable;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Facts;

/// <summary>
/// The facts that the forms settle. A described field that the form has but that is absent or blank is false; a value that cannot be
/// read, or a yes/no question that nobody answered, is left out: unknown is not "no".
/// </summary>
internal static class FactRules
{
    private static readonly ImmutableArray<string> AreaNames =
        ["intellectual", "communication", "concentration", "other-mental", "senses-pain", "balance-movement", "other-bodily"];

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
        answers => new CertificateFact.Words(
        [
            .. SharedQuestions.LimitationAreas.Zip(AreaNames)
                .Where(area => Values.IsDescribed(answers, $"{area.First}.1"))
                .Select(area => area.Second),
        ]));

    /// <summary>What both versions of FK 7804 have in common.</summary>
    public static ImmutableArray<FactRule> SickLeave(CodeList basis) =>
    [
        .. BasisFacts.Of(basis),
        Diagnoses,
        new("loh.functionalLimitations", LimitationsInOneText),
        Described("loh.activityLimitations", "17.1"),
    ];

    public static FactRule Described(string id, string part) =>
        new(id, answers => new CertificateFact.Flag(Values.IsDescribed(answers, part)));

    /// <summary>A question answered with a code. Without a list any code counts.</summary>
    public static FactRule Answered(string id, string part, CodeList? codes) => new(id, answers =>
        answers.PartsOf(part).ToArray() switch
        {
            [] => new CertificateFact.Flag(false),
            var parts => parts.All(given => codes is null ? given.AllCodes.Any(code => code.Length > 0) : codes.Read(given) is not null)
                ? new CertificateFact.Flag(true)
                : null,
        });

    /// <summary>One text for treatment past, present and to come: filled in, it does not say which; empty, there is none.</summary>
    public static FactRule OneTreatmentText(string id, string part) =>
        new(id, answers => Values.IsDescribed(answers, part) ? null : new CertificateFact.Flag(false));

    // One text for all areas: filled in, it does not say which they are.
    private static CertificateFact.Words? LimitationsInOneText(Answers answers) =>
        Values.IsDescribed(answers, "35.1") ? null : new CertificateFact.Words([]);

    private static CertificateFact.Flag? OtherInvestigations(Answers answers)
    {
        var listed = answers.Count("4") > 0;
        if (!answers.PartsOf("3.1").Any())
        {
            return new(listed);
        }

        return Values.YesNo(answers, "3.1") is { } said && (said.Value || !listed) ? said : null;
    }
}
