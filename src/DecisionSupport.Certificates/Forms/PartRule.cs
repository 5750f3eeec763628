using DecisionSupport.Certificates.Codes;

namespace DecisionSupport.Certificates.Forms;

/// <summary>A part of an answer: how many times it must and may be there, and what it must be.</summary>
internal sealed record PartRule(string Id, PartKind Kind, int Min, int Max)
{
    public CodeList? Codes { get; init; }

    public static PartRule Required(string id, PartKind kind) => new(id, kind, 1, 1);

    public static PartRule Required(string id, CodeList codes) => new(id, PartKind.Code, 1, 1) { Codes = codes };

    public static PartRule Optional(string id, PartKind kind) => new(id, kind, 0, 1);

    public static PartRule Optional(string id, CodeList codes) => new(id, PartKind.Code, 0, 1) { Codes = codes };

    /// <summary>A part whose number another check decides, together with its neighbours.</summary>
    public static PartRule Counted(string id, PartKind kind) => new(id, kind, 0, int.MaxValue);
}
