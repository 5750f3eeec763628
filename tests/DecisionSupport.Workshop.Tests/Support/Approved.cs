namespace DecisionSupport.Workshop.Tests.Support;

/// <summary>Compares a text with a file that somebody has approved; what came instead is left beside it.</summary>
internal static class Approved
{
    public static void Check(string path, string actual)
    {
        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var wanted = expected.Split('\n');
        var got = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).First(i => wanted.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        Assert.Fail($"{path}({line + 1}): expected '{wanted.ElementAtOrDefault(line)}', but it is '{got.ElementAtOrDefault(line)}'");
    }
}
