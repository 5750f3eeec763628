using DecisionSupport.Certificates.Tests.Synthetic;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Certificates.Tests.Output;

public sealed class ArgumentTests
{
    private static readonly Certificate Certificate = CaseXml.Load("fk7802-fullstandigt").Read();

    public static TheoryData<string> Calls => [.. All.Keys];

    private static Dictionary<string, Action> All => new()
    {
        ["stream"] = () => CertificateReader.Read(null!),
        ["vocabulary"] = () => CertificateSnapshots.HavePlaceIn(null!),
        ["certificate"] = () => CertificateSnapshots.AddTo(null!, new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build()),
        ["snapshot"] = () => Certificate.AddTo(null!),
        ["certificate of JSON"] = () => CertificateJson.Write(null!, Stream.Null),
        ["output of JSON"] = () => CertificateJson.Write(Certificate, null!),
        ["certificate of YAML"] = () => CertificateYaml.Write(null!, TextWriter.Null),
        ["output of YAML"] = () => CertificateYaml.Write(Certificate, null!),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void None_may_be_null(string argument) =>
        Should.Throw<ArgumentNullException>(All[argument], argument).ParamName.ShouldBe(argument.Split(' ')[0]);
}
