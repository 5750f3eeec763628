using System.Text;
using Caseload.Rules;

namespace Caseload.Tests.Support;

/// <summary>The small rule book of the explanations, and others that a host might get after it.</summary>
internal static class SmallRules
{
    public static string Folder { get; } = RepositoryFolder.SmallRules;

    public static ImmutableArray<RuleFile> Files { get; } = RuleFiles.OfFolder(Folder);

    public static RuleBook Book { get; } = Load(Files);

    /// <summary>Half a reduction is not enough any more.</summary>
    public static ImmutableArray<RuleFile> StricterFiles { get; } = Edited("parameters.yaml", "value: 25", "value: 60");

    public static RuleBook Stricter { get; } = Load(StricterFiles);

    /// <summary>Another text, and the same answers.</summary>
    public static RuleBook Reworded { get; } = Load(Edited("aid/2011-01-01.yaml", "sv: Sök hjälp.", "sv: Sök hjälpen."));

    /// <summary>A situation is not asked for any more: snapshots that tell it cannot be read.</summary>
    public static ImmutableArray<RuleFile> NarrowerFiles { get; } = Edited("vocabulary/person.yaml", "person.situation", "person.occupation");

    public static RuleBook Narrower { get; } = Load(NarrowerFiles);

    /// <summary>Grows up on 2027-03-01, which is worth a notice from 2026-09-01.</summary>
    public const string Facts = """
        { "snapshot": 1, "person": { "birthDate": "2009-03-10", "insured": true, "situation": "student" },
          "work": { "reductionPercent": 50, "permanent": true, "hindrances": ["lifting"] } }
        """;

    public static byte[] FactsOf(int reductionPercent) => Encoding.UTF8.GetBytes(Facts.Replace("50", $"{reductionPercent}"));

    private static ImmutableArray<RuleFile> Edited(string path, string text, string other) =>
        [.. Files.Select(f => f.Path == path ? new RuleFile(path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Utf8.Span).Replace(text, other))) : f)];

    private static RuleBook Load(ImmutableArray<RuleFile> files) => RuleBookLoader.Load(files).GetOrThrow();
}
