using FsCheck;

namespace DecisionSupport.TestKit;

/// <summary>How properties are tried. A run is the same on every machine, so that what was green is not red elsewhere by chance;
/// <c>PROPERTY_SEED=random</c> (or a number) explores other cases, for a night or while a rule is changed; <c>PROPERTY_TIMES=100</c> tries a hundred times as many.</summary>
internal static class Trials
{
    private const string Variable = "PROPERTY_SEED";
    private const string Times = "PROPERTY_TIMES";
    private const ulong Usual = 20261128;
    private const int Enough = 20;

    /// <summary>
    /// So many cases of a property, at a desk a fifth of them but for the few; the first that fails is thrown. Where faults are put into the library (<c>eng/mutate.sh</c>) a few, since
    /// what takes long is not asked there at all.
    /// </summary>
    public static Config Of(int count)
    {
        var times = Environment.GetEnvironmentVariable(Times) is { Length: > 0 } more ? Number(more, Times) : 1;
#if MUTATION
        count = Math.Min(count, Enough);
#endif
        var config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Of(count, Math.Min(count, Math.Max(Enough, count / 5))) * (int)times);
        return Environment.GetEnvironmentVariable(Variable) switch
        {
            "random" => config,
            { Length: > 0 } seed => config.WithReplay(From(Number(seed, Variable))),
            _ => config.WithReplay(From(Usual)),
        };
    }

    // The generator's step must be odd.
    private static Replay From(ulong seed) => new(new Rnd(seed, (seed * 0x9E3779B97F4A7C15) | 1), null);

    private static ulong Number(string text, string variable) =>
        ulong.TryParse(text, out var number) ? number : throw new ArgumentException($"{variable} is '{text}'; it is a number, or not set{(variable == Variable ? ", or 'random'" : "")}.");
}
