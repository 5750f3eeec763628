using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Forms;

/// <summary>A question of a form: how many answers it must and may have, and their parts.</summary>
internal sealed record QuestionRule(string Id, int Min, int Max, ImmutableArray<PartRule> Parts)
{
    /// <summary>Each answer must carry an instance number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The question that takes its place when answered (27 on FK 7804).</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The official rules do not count its answers: too many are only a remark.</summary>
    public bool AllowsMoreAnswers { get; init; }

    /// <summary>The official rules do not look for parts it should not have: they are only a remark.</summary>
    public bool AllowsUnknownParts { get; init; }

    public static QuestionRule Required(string id, params ImmutableArray<PartRule> parts) => new(id, 1, 1, parts);

    public static QuestionRule Optional(string id, params ImmutableArray<PartRule> parts) => new(id, 0, 1, parts);

    public static QuestionRule Repeated(string id, int min, int max, params ImmutableArray<PartRule> parts) =>
        new(id, min, max, parts) { IsNumbered = true };

    /// <summary>A question with one free text, which must be answered.</summary>
    public static QuestionRule RequiredText(string id) => Required(id, PartRule.Required($"{id}.1", PartKind.Text));

    /// <summary>A question with one free text, which may be left out.</summary>
    public static QuestionRule OptionalText(string id) => Optional(id, PartRule.Required($"{id}.1", PartKind.Text));

    public QuestionRule Or(string question) => this with { ReplacedBy = question };
}
