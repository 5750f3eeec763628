using System.Collections.Immutable;
using DecisionSupport.Certificates.Codes;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Facts;

/// <summary>
/// What the certificate is based on. A physical and a digital examination are both the doctor's own examination; a telephone call is
/// not, since the form itself sets it beside the examination: it counts as <c>other</c>.
/// </summary>
internal static class BasisFacts
{
    private const string OwnExamination = "own-examination";

    private static readonly ImmutableArray<string> Order = [OwnExamination, "journal", "relative", "other"];

    public static ImmutableArray<FactRule> Of(CodeList codes) =>
    [
        new("loh.basis", answers => Kinds(answers, codes) is { } kinds ? Values.Words(kinds) : FeelValue.Null),
        new("loh.examinationDate", answers => ExaminationDate(answers, codes)),
        new("loh.basisMotivated", answers => Motivated(answers, codes)),
    ];

    private static ImmutableArray<string>? Kinds(Answers answers, CodeList codes)
    {
        var kinds = answers.Of("1").Select(answer => Kind(answer, codes)).ToArray();
        return kinds.Contains(null) ? null : [.. Order.Where(kinds.Contains)];
    }

    private static FeelValue ExaminationDate(Answers answers, CodeList codes)
    {
        var dates = answers.Of("1")
            .Where(answer => Kind(answer, codes) == OwnExamination)
            .Select(answer => Values.Single(answer.PartsOf("1.2"), part => DateText.Read(part.Value)))
            .ToArray();
        return dates.Length > 0 && !dates.Contains(null) ? FeelValue.From(dates.Max()!.Value) : FeelValue.Null;
    }

    private static FeelValue Motivated(Answers answers, CodeList codes) =>
        Kinds(answers, codes) is { } kinds && !kinds.Contains(OwnExamination)
            ? FeelValue.From(answers.PartsOf("25.1").Any(part => part.GivesReasonForNoExamination))
            : FeelValue.Null;

    private static string? Kind(Answer answer, CodeList codes) =>
        answer.PartsOf("1.1").ToArray() is [var part] ? Kind(codes.Read(part)) : null;

    private static string? Kind(string? code) => code switch
    {
        BasisCodes.Examination or BasisCodes.PhysicalExamination or BasisCodes.DigitalExamination => OwnExamination,
        BasisCodes.Journal => "journal",
        BasisCodes.Relative => "relative",
        BasisCodes.Telephone or BasisCodes.Other => "other",
        _ => null,
    };
}
