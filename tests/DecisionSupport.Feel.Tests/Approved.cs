namespace DecisionSupport.Feel.Tests;

/// <summary>Tables that somebody has read and approved, a file each; what differs is written beside the copy that the test reads.</summary>
internal static class Approved
{
    public static void ShouldBeAsIn(this IEnumerable<string> lines, string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file + ".verified.txt");
        var (told, approved) = (lines.ToList(), File.Exists(path) ? File.ReadAllLines(path) : []);
        if (told.SequenceEqual(approved))
        {
            return;
        }

        var received = Path.ChangeExtension(path, null)[..^".verified".Length] + ".received.txt";
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllLines(received, told);
        var line = told.Zip(approved).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{file}.verified.txt({line + 1}): '{approved.ElementAtOrDefault(line)}' is now '{told.ElementAtOrDefault(line)}'; all of it is in {received}");
    }
}
