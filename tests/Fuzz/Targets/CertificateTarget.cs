using DecisionSupport;
using DecisionSupport.Certificates;
using DecisionSupport.Knowledge;

namespace Fuzz.Targets;

/// <summary>A certificate is read or told; no text of it comes out, in neither facts, findings nor errors, and its facts fit a case.</summary>
internal sealed class CertificateTarget : ITarget
{
    private const string Planted = "kanariefagel";
    private static readonly CertificateReadOptions Options = new() { AsOf = new DateOnly(2026, 11, 22) };
    private static readonly CaseSnapshot Case = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build();

    public string Name => "certificate";

    public IEnumerable<byte[]> Seeds => Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases", "certificates")).Where(f => !f.Contains(".verified.", StringComparison.Ordinal))
        .Where(f => Path.GetExtension(f) is ".xml" or ".json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    public IEnumerable<string> Words =>
    [
        "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [", "<!ENTITY a \"b\">", "&a;", "&amp;", "&#0;", "&#x1F600;", "<?xml version=\"1.0\"?>", "xmlns=\"", "xmlns:a=\"urn:x\"",
        " id=\"17.1\"", " id=\"9001\"", "svar", "delsvar", "cv", "code", "codeSystem", "instans", "2026-09-07", "2026-02-30", "9999-12-31", "F32", "true", "false", "null", "{", "}", "[", "]", ":", ",", "\"",
        "\"typ\"", "\"grundData\"", "\"diagnoser\"", "\"signeringsdatum\"", "1e999", "\\u0000", "\\ud800", "\ufeff", "19800801-1234", Planted, $">{Planted}<", $"\"{Planted}\"",
    ];

    public Trial Try(byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        var reading = CertificateReader.Read(stream, Options);
        if (!reading.IsRead)
        {
            return Way(string.Join('\n', reading.Errors), reading.Errors.IsEmpty ? "neither read nor told" : null);
        }

        var certificate = reading.Certificate;
        var findings = string.Join('\n', certificate.Findings.Select(f => $"{f.Code} {f.Text}"));
        var facts = string.Join('\n', certificate.Facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value}"));
        var refused = string.Join('\n', certificate.AddTo(Case).Refused.Select(r => $"{r.FactId} {r.Reason}"));
        return Way($"{certificate.Form} {certificate.Version}\n{findings}\n{facts}\n{refused}", null);
    }

    private static Trial Way(string told, string? fault) =>
        new(new string([.. told.Where(c => char.IsAsciiLetter(c) || c == '\n').Take(2_000)]), told.Contains(Planted, StringComparison.OrdinalIgnoreCase) ? $"a text of the certificate came out: {told}" : fault);
}
