using System.Globalization;
using Fuzz.Targets;
using SharpFuzz;
using Xunit.MicrosoftTestingPlatform;

namespace Fuzz;

/// <summary>
/// Hostile input by the million. <c>run TARGET COUNT [SEED]</c> makes inputs out of the corpus here, in this process; <c>afl TARGET</c> takes them from afl-fuzz;
/// <c>seeds TARGET FOLDER</c> writes the files that afl-fuzz begins with; <c>keep TARGET COUNT MOST FOLDER</c> writes the shortest that went new ways, for the corpus; <c>one TARGET FILE</c> tries a file.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["run", var name, var count, .. var seed]:
                return Run(name, Number(count), seed is [var text] ? (int)Number(text) : 1);
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
            case ["keep", var name, var count, var most, var folder]:
                Keep(name, Number(count), (int)Number(most), folder);
                return 0;
            case ["one", var name, var file]:
                Console.WriteLine(AllTargets.Named(name).Try(File.ReadAllBytes(file)).Fault ?? "no finding");
                return 0;
            case [['-', ..], ..]:
                // What dotnet test says to a project of tests.
                return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
            default:
                Console.Error.WriteLine($"run TARGET COUNT [SEED] | afl TARGET | seeds TARGET FOLDER | keep TARGET COUNT MOST FOLDER | one TARGET FILE; targets: {string.Join(' ', AllTargets.Names)}");
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

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static void Keep(string name, long count, int most, string folder)
    {
        var run = new FuzzRun(AllTargets.Named(name), seed: 1);
        run.Try(count);
        Directory.CreateDirectory(folder);
        foreach (var (input, number) in run.Kept.OrderBy(k => k.Length).Take(most).Select((input, number) => (input, number)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{number:000}"), input);
        }
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
