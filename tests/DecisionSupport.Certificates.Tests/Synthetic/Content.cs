namespace DecisionSupport.Certificates.Tests.Synthetic;

/// <summary>What a statement (FK 7800–7802) says, apart from the format it is written in. Made from a seed.</summary>
internal sealed class Content
{
    private static readonly string[] Types = ["luse", "luae_na", "luae_fs"];
    private static readonly string[] Dates = ["2026-09-01", "2020-02-29", "2026-13-01", "2027-01-01", "nyss"];
    private static readonly string[] Kinds = ["PSYKOLOG", "SKOLHALSOVARD", "FORETAGSHALSOVARD", "NONSENS"];
    private static readonly string[] Codes = ["M511", "F331", "F33", "Z73", "s66", "X", "S6666A", "Åå1"];
    private static readonly string[] Systems = ["ICD_10_SE", "ICD_10_SE", "KSH_97_P", "SNOMED"];
    private static readonly string[] Words = ["Ett svar.", "Ett svar.", "   ", "Två\nrader"];

    private readonly Random _random;

    public Content(int seed)
    {
        _random = new Random(seed);
        Type = Pick(Types);
        Signed = Maybe() ? "2026-09-14T10:20:00" : null;
        foreach (var (question, _) in JsonNames.Texts.Where(text => Asks(text.Key)))
        {
            Texts[question] = Maybe() ? Pick(Words) : null;
        }

        Bases = [.. JsonNames.Bases.Keys.Where(_ => Maybe()).Select(kind => (kind, Pick(Dates)))];
        OtherBasis = Bases.Count > 0 && Maybe() ? Pick(Words) : null;
        Known = Maybe() ? Pick(Dates) : null;
        Other = Maybe() ? Maybe() : null;
        Investigations = [.. Enumerable.Range(0, _random.Next(5)).Select(_ => (Pick(Kinds), Maybe() ? Pick(Dates) : null, Maybe() ? Pick(Words) : null))];
        Diagnoses = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => (Maybe() ? Pick(Words) : null, Maybe() ? Pick(Codes) : null, Pick(Systems)))];
        Revision = Type != "luae_fs" && Maybe() ? Maybe() : null;
        RevisionText = Type != "luae_fs" && Maybe() ? Pick(Words) : null;
        Contact = Maybe() ? Maybe() : null;
        ContactText = Maybe() ? Pick(Words) : null;
    }

    public string Type { get; }

    public string? Signed { get; }

    public Dictionary<string, string?> Texts { get; } = [];

    public List<(string Kind, string Date)> Bases { get; }

    public string? OtherBasis { get; }

    public string? Known { get; }

    public bool? Other { get; }

    public List<(string Kind, string? Date, string? Source)> Investigations { get; }

    public List<(string? Text, string? Code, string System)> Diagnoses { get; }

    public bool? Revision { get; }

    public string? RevisionText { get; }

    public bool? Contact { get; }

    public string? ContactText { get; }

    private bool Asks(string question) => Type switch
    {
        "luae_fs" => question is "15" or "16" or "25",
        "luse" => question is not ("15" or "16" or "24"),
        _ => question is not ("15" or "16"),
    };

    private bool Maybe() => _random.Next(4) > 0;

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
