using DecisionSupport.Authoring;
using DecisionSupport.Certificates;
using DecisionSupport.Workshop.Http;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Reads a file into a case: a certificate puts its facts there, a snapshot or a worked case takes the case's place.</summary>
internal static class CaseUpload
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
        if (bytes.Length <= SnapshotReader.MaxBytes && CaseFileReader.IsCase(bytes))
        {
            return Worked(state, new CaseFileReader(ruleBook.Vocabulary).Read(bytes, "file"));
        }

        if (bytes.Length <= SnapshotReader.MaxBytes && new SnapshotReader(ruleBook.Vocabulary).Read(bytes, "file").Snapshot is { } snapshot)
        {
            return state with { Snapshot = snapshot, Skipped = [], Notes = [new("Ärendet är inläst.", "The case has been read.")] };
        }

        var reading = CertificateReader.Read(new MemoryStream(bytes, writable: false), new CertificateReadOptions { AsOf = state.Snapshot.AsOf, MaxBytes = Limits.Certificate });
        return reading.IsRead
            ? Merged(state, reading.Certificate)
            : !CertificateSnapshots.HavePlaceIn(ruleBook.Vocabulary) ? Failed(state, new("Filen går inte att läsa som ärende.", "The file cannot be read as a case."))
            : Failed(state, new(
                $"Filen går inte att läsa som ärende eller läkarutlåtande. {reading.Errors[0].MessageIn(Language.Swedish)}",
                $"The file can be read neither as a case nor as a certificate. {reading.Errors[0].MessageIn(Language.English)}"));
    }

    private static CaseState Worked(CaseState state, CaseFile file)
    {
        if (file.Snapshot.Snapshot is not { } snapshot)
        {
            var first = file.Snapshot.Diagnostics[0];
            var fault = FileFault.Of(first);
            return Failed(state, new($"Ärendet har fel på rad {first.Place.Line}. {fault.Swedish}", $"The case has an error on line {first.Place.Line}. {fault.English}"));
        }

        ImmutableArray<LocalizedText> notes = [new("Ärendet är inläst.", "The case has been read.")];
        return state with
        {
            Snapshot = snapshot,
            Skipped = [],
            Notes = file.Certificate is null ? notes : notes.Add(new("Till ärendet hör ett läkarutlåtande i en egen fil. Läs in det också.", "A certificate in a file of its own belongs to the case. Read that too.")),
        };
    }

    private static CaseState Merged(CaseState state, Certificate certificate)
    {
        var addition = certificate.AddTo(state.Snapshot);
        var notes = certificate.Findings.Select(f => new LocalizedText(f.TextIn(Language.Swedish), f.TextIn(Language.English)));
        var taken = certificate.Facts.Count - addition.Refused.Length;
        return state with
        {
            Snapshot = addition.Snapshot,
            Errors = [.. addition.Refused.Select(r => Unfit(state.Snapshot.Vocabulary.Find(r.FactId)))],
            Notes = [new($"Läkarutlåtandet ({certificate.Form}) är inläst: {taken} uppgifter.", $"The certificate ({certificate.Form}) has been read: {taken} facts."), .. Overruled(addition, state.Snapshot.Vocabulary), .. notes],
        };
    }

    // What somebody filled in is changed before their eyes; they should be told where.
    private static IEnumerable<LocalizedText> Overruled(CertificateAddition addition, Vocabulary vocabulary) =>
        addition.Overruled.Select(id => vocabulary.Find(id)!.Label).Select(label => new LocalizedText($"Utlåtandet gäller i stället för det som var ifyllt: {label.Swedish}.", $"The certificate counts instead of what was filled in: {label.English}."));

    private static FieldError Unfit(Fact? fact) => fact is null
        ? new FieldError(null, new("Reglerna har inte plats för en uppgift i utlåtandet.", "The rules have no place for a fact of the certificate."))
        : new FieldError(fact, FactSheet.CannotBeUsed);

    private static CaseState Failed(CaseState state, LocalizedText text) => state with { Errors = state.Errors.Add(new FieldError(null, text)) };
}
