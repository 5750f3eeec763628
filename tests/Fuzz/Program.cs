using Fuzz.Targets;
using SharpFuzz;

namespace Fuzz;

/// <summary>
/// Hostile input by the million. <c>run TARGET COUNT [SEED]</c> makes inputs out of the corpus here, in this process; <c>afl TARGET</c> takes them from afl-fuzz;
/// <c>seeds TARGET FOLDER</c> writes the files that afl-fuzz begins with; <c>one TARGET FILE</c> tries a file.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["run", var name, var count, .. var seed]:
                return Run(name, long.Parse(count, System.Globalization.CultureInfo.InvariantCulture), seed is [var text] ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 1);
            case ["afl", var name]:
                var target = AllTargets.Named(name);
                Fuzzer.OutOfProcess.Run(stream => Throw(target, BytesOf(stream)));
                return 0;
            case ["seeds", var name, var folder]:
                Directory.CreateDirectory(folder);
                foreach (var (bytes, number) in Corpus.Of(AllTargets.Named(name)).Select((bytes, number) => (bytes, number)))
                {
                    File.WriteAllBytes(Path.Combine(folder, $"{number:0000}"), bytes);
                }

                return 0;
            case ["one", var name, var file]:
                Console.WriteLine(AllTargets.Named(name).Try(File.ReadAllBytes(file)).Fault ?? "no finding");
                return 0;
            default:
                Console.Error.WriteLine($"run TARGET COUNT [SEED] | afl TARGET | seeds TARGET FOLDER | one TARGET FILE; targets: {string.Join(' ', AllTargets.Names)}");
                return 2;
        }
    }

    private static int Run(string name, long count, int seed)
    {
        var run = new FuzzRun(AllTargets.Named(name), seed) { Told = Console.WriteLine };
        var findings = run.Try(count);
        foreach (var finding in findings)
        {
            var file = $"finding-{name}-{finding.Number}";
            File.WriteAllBytes(file, finding.Input);
            Console.WriteLine($"{file}: {finding.Fault}");
        }

        return findings.Count == 0 ? 0 : 3;
    }

    private static void Throw(ITarget target, byte[] input)
    {
        if (target.Try(input).Fault is { } fault)
        {
            throw new InvalidOperationException(fault);
        }
    }

    private static byte[] BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
