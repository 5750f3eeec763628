namespace DecisionSupport.Cli.Tests.Support;

/// <summary>Files of the repository that many tests use, as somebody in its root types them.</summary>
internal static class Files
{
    public const string MainCase = "rules/cases/rygg-och-depression.yaml";
    public const string YoungCase = "rules/cases/ung-28-ar.yaml";
    public const string Certificate = "rules/cases/certificates/fk7800-fullstandigt.xml";
    public const string JsonCertificate = "rules/cases/certificates/fk7800-fullstandigt.json";
    public const string CancelledCertificate = "rules/cases/certificates/fk7800-makulerat.xml";

    /// <summary>A small snapshot that nothing is wrong with.</summary>
    public const string Snapshot = """
        snapshot: 1
        asOf: 2026-11-22
        person: { birthDate: 1978-04-17, insured: true }
        workCapacity: { reducedByIllness: true, reductionPercent: 50 }

        """;

    public static string Text(string path) => File.ReadAllText(RepositoryFolder.Of(path));
}
