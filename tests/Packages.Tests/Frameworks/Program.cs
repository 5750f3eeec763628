// Built from the packed packages for each framework that they are made for, and run: all that is said of some cases, each as a line with its hash.
using System.Reflection;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using DecisionSupport;
using DecisionSupport.Authoring;
using DecisionSupport.Certificates;
using DecisionSupport.Knowledge;
using DecisionSupport.NRules;
using DecisionSupport.Rendering;

Console.Error.WriteLine(typeof(RuleBook).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
var rules = BuiltInRules.RuleBook;
var secondEngine = rules.ToNRules();
var reader = new CaseFileReader(rules.Vocabulary);
Tell("rules", rules.Sha256);
Tell("schema of snapshots", JsonSchemas.Write("snapshot", rules));
foreach (var file in args)
{
    var worked = reader.Read(File.ReadAllBytes(file), Path.GetFileName(file));
    var snapshot = worked.Snapshot.Snapshot!;
    if (worked.Certificate is { } beside)
    {
        using var xml = File.OpenRead(Path.Combine(Path.GetDirectoryName(file)!, beside));
        snapshot = CertificateReader.Read(xml, new CertificateReadOptions { AsOf = snapshot.AsOf }).Certificate!.AddTo(snapshot).Snapshot;
    }

    var decision = rules.Evaluate(snapshot);
    using var everything = new MemoryStream();
    DecisionJson.Write(decision, Language.Swedish, everything);
    using var record = new MemoryStream();
    DecisionRecord.Of(decision, Language.Swedish).Write(record);
    Tell($"{worked.Id}, snapshot", CaseSnapshotJson.Sha256(snapshot));
    Tell($"{worked.Id}, JSON", everything.ToArray());
    Tell($"{worked.Id}, record", record.ToArray());
    Tell($"{worked.Id}, text", DecisionText.Write(decision, Audience.Client, Language.English));
    Tell($"{worked.Id}, page", DecisionHtml.Write(decision, Audience.Officer, Language.Swedish));
    Tell($"{worked.Id}, papers", string.Concat(decision.NeededPapers.Select(p => PaperSheet.Write(decision, p.Id, Language.Swedish, PaperFormat.Html))));
    var session = secondEngine.CreateSession(snapshot, "samordning");
    session.Fire();
    Tell($"{worked.Id}, second engine", string.Join('\n', secondEngine.Disagreements(session, decision)));
}

static void Tell(string what, object said) =>
    Console.WriteLine($"{what}: {Convert.ToHexString(SHA256.HashData(said as byte[] ?? Encoding.UTF8.GetBytes((string)said)))[..16]}");
