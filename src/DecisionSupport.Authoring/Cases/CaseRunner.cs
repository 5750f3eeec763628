using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Certificates;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Reads worked cases from files, with their certificates, and asks the rules about them. Thread-safe.</summary>
internal sealed class CaseRunner(RuleBook ruleBook)
{
    private readonly CaseFileReader _reader = new(ruleBook.Vocabulary);

    public CaseRun Run(string file)
    {
        if (!BoundedFile.TryRead(file, SnapshotReader.MaxBytes, out var content, out var problem))
        {
            return new CaseRun(file, _reader.Read([], file), null, [SharedKinds.Unreadable.At(Place.WholeFile(file), problem).ToString()]);
        }

        var worked = _reader.Read(content, file);
        if (worked.Snapshot.Snapshot is not { } snapshot)
        {
            return new CaseRun(file, worked, null, [.. worked.Snapshot.Diagnostics.Select(d => d.ToString())]);
        }

        var problems = new List<string>();
        if (worked.Certificate is { } certificate && !TryAdd(Path.Combine(Path.GetDirectoryName(file) ?? "", certificate), ref snapshot, problems))
        {
            return new CaseRun(file, worked, null, [.. problems]);
        }

        var decision = ruleBook.Evaluate(snapshot);
        problems.AddRange(worked.Expected.Select(e => e.Difference(decision)).OfType<string>().Select(d => $"{file}: error: {d}"));
        if (worked.Expected.IsEmpty)
        {
            problems.Add($"{file}: error: the case expects nothing, so it proves nothing; write under 'expect' which outcome each rule set must give.");
        }

        var varied = Vary(worked, snapshot, problems);
        return new CaseRun(file, worked, decision, [.. problems]) { Variations = varied };
    }

    private ImmutableArray<(CaseVariation, Decision)> Vary(CaseFile worked, CaseSnapshot snapshot, List<string> problems)
    {
        var decisions = ImmutableArray.CreateBuilder<(CaseVariation, Decision)>();
        foreach (var variation in worked.Variations)
        {
            if (TryOf(variation, snapshot, problems) is { } varied && TryRulesOf(variation, problems) is { } rules)
            {
                var decision = rules.Evaluate(varied);
                problems.AddRange(variation.Expected.Select(e => e.Difference(decision)).OfType<string>().Select(d => $"{variation.Place}: error: {d}{Supposing(variation)}"));
                decisions.Add((variation, decision));
            }
        }

        return decisions.DrainToImmutable();
    }

    private static CaseSnapshot? TryOf(CaseVariation variation, CaseSnapshot snapshot, List<string> problems)
    {
        try
        {
            return variation.Of(snapshot);
        }
        catch (ArgumentException e)
        {
            problems.Add($"{variation.Place}: error: {e.Message} Give the variation an 'asOf' of its own, or another day.");
            return null;
        }
    }

    private RuleBook? TryRulesOf(CaseVariation variation, List<string> problems)
    {
        try
        {
            return variation.RulesOf(ruleBook);
        }
        catch (ArgumentException e)
        {
            problems.Add($"{variation.Place}: error: {e.Message}");
            return null;
        }
    }

    private static string Supposing(CaseVariation variation) =>
        variation.Supposed.IsEmpty ? "" : $" (supposing {string.Join(", ", variation.Supposed.Select(p => $"{p.Key} = {p.Value}"))})";

    private static bool TryAdd(string path, ref CaseSnapshot snapshot, List<string> problems)
    {
        var options = new CertificateReadOptions { Name = path, AsOf = snapshot.AsOf };
        if (!BoundedFile.TryRead(path, options.MaxBytes, out var content, out var problem))
        {
            problems.Add(SharedKinds.Unreadable.At(Place.WholeFile(path), problem).ToString());
            return false;
        }

        var reading = CertificateReader.Read(new MemoryStream(content, writable: false), options);
        if (!IsReadable(reading, out var certificate))
        {
            problems.AddRange(reading.Errors.Select(e => e.ToString()));
            return false;
        }

        var addition = certificate.AddTo(snapshot);
        problems.AddRange(addition.Refused.Select(r => $"{path}: error: the certificate does not fit the case: {r.Reason}"));
        problems.AddRange(addition.Overruled.Select(id => $"{path}: error: {id} is another in the case; leave it out there, the certificate is believed."));
        snapshot = addition.Snapshot;
        return addition.Refused.IsEmpty;
    }

    private static bool IsReadable(CertificateReading reading, [NotNullWhen(true)] out Certificate? certificate)
    {
        certificate = reading.Certificate;
        return certificate is not null;
    }
}
