using DecisionSupport.Certificates;
using DecisionSupport.Feel.Values;
using DecisionSupport.Workshop.Http;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Reads a file into a case: a certificate puts its facts there, a snapshot takes the case's place.</summary>
internal static class CaseFile
{
    public static async Task<CaseState> Read(CaseState state, IFormFile file, RuleBook ruleBook, CancellationToken cancellation)
    {
        if (file.Length > Limits.Certificate)
        {
            return Failed(state, new("Filen är för stor.", "The file is too large."));
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        if (bytes.Length <= SnapshotReader.MaxBytes && new SnapshotReader(ruleBook.Vocabulary).Read(bytes, "file").Snapshot is { } snapshot)
        {
            return state with { Snapshot = snapshot, Skipped = [], Notes = [new("Ärendet är inläst.", "The case has been read.")] };
        }

        var reading = CertificateReader.Read(new MemoryStream(bytes, writable: false), new CertificateReadOptions { AsOf = state.Snapshot.AsOf, MaxBytes = Limits.Certificate });
        return reading.IsRead
            ? Merged(state, reading.Certificate, ruleBook)
            : Failed(state, new(
                $"Filen går inte att läsa som ärende eller läkarutlåtande. {reading.Errors[0].TextIn(CertificateLanguage.Swedish)}",
                $"The file can be read neither as a case nor as a certificate. {reading.Errors[0].TextIn(CertificateLanguage.English)}"));
    }

    private static CaseState Merged(CaseState state, Certificate certificate, RuleBook ruleBook)
    {
        var sheet = new FactSheet(ruleBook.Vocabulary, state.Snapshot.AsOf);
        sheet.Take(state.Snapshot);
        foreach (var (id, fact) in certificate.Facts)
        {
            if (ruleBook.Vocabulary.Find(id) is { } known)
            {
                sheet.Set(known, ValueOf(fact));
            }
        }

        var notes = certificate.Findings.Select(f => new LocalizedText(
            f.TextIn(CertificateLanguage.Swedish),
            f.TextIn(CertificateLanguage.English)));
        return state with
        {
            Snapshot = sheet.Build(),
            Errors = sheet.Errors,
            Notes = [new($"Läkarutlåtandet ({certificate.Form}) är inläst: {certificate.Facts.Count} uppgifter.", $"The certificate ({certificate.Form}) has been read: {certificate.Facts.Count} facts."), .. notes],
        };
    }

    private static CaseState Failed(CaseState state, LocalizedText text) => state with { Errors = state.Errors.Add(new FieldError(null, text)) };

    private static FeelValue ValueOf(CertificateFact fact) => fact switch
    {
        CertificateFact.Flag flag => FeelValue.From(flag.Value),
        CertificateFact.Date date => FeelValue.From(date.Value),
        CertificateFact.Word word => FeelValue.From(word.Value),
        CertificateFact.Words words => FeelValue.From(new FeelList(words.Values.Select(w => FeelValue.From(w)))),
        _ => FeelValue.Null,
    };
}
