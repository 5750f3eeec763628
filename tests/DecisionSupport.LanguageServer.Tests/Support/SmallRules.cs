namespace DecisionSupport.LanguageServer.Tests.Support;

/// <summary>A small rule book on made-up aid without a fault, in a folder of its own.</summary>
internal sealed class SmallRules : IDisposable
{
    public const string First = "aid/2011-01-01.yaml";
    public const string Amendment = "aid/2017-01-01.yaml";
    public const string Work = "vocabulary/work.yaml";

    private readonly TempFolder _folder = new();

    public SmallRules() => _folder.CopySmallRules();

    public string Folder => _folder["rules"];

    public string Write(string file, string text) => _folder.Write(Path.Combine("rules", file), text);

    public void Dispose() => _folder.Dispose();
}
