using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Model;

/// <summary>What is kept of one <c>delsvar</c>: that a text is there, never the text itself.</summary>
internal sealed record Part(string Id)
{
    public TextState Text { get; init; }

    public bool HasElements { get; init; }

    /// <summary>The value as written, only for parts that are dates or yes/no.</summary>
    public string Value { get; init; } = "";

    public ImmutableArray<CodedValue> Codes { get; init; } = [];

    public ImmutableArray<PeriodValue> Periods { get; init; } = [];

    public bool GivesReasonForNoExamination { get; init; }

    public bool HasCode(string code) => AllCodes.Contains(code, StringComparer.Ordinal);

    public IEnumerable<string> AllCodes => Codes.SelectMany(value => value.Codes);
}
