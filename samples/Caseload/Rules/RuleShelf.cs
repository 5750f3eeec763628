using System.Collections.Concurrent;

namespace Caseload.Rules;

/// <summary>The rule books of a silo: those in use and those that older decisions are by, each loaded once. Thread-safe.</summary>
internal sealed class RuleShelf(IRuleArchive archive, TimeProvider clock)
{
    // Another silo may have taken rules in use. Cases that were decided by the old ones meanwhile are found by the watch.
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Task<RuleBook>> _books = new(StringComparer.Ordinal);
    private volatile Known? _known;

    /// <summary>The rules in use.</summary>
    /// <param name="atLeast">The number of the rules that whoever asks knows of.</param>
    /// <exception cref="NoRulesYetException">None are in use yet.</exception>
    public async Task<RulesInUse> InUse(int atLeast = 0)
    {
        if (_known is { } known && known.Rules.Number >= atLeast && clock.GetElapsedTime(known.At) < AskAgain)
        {
            return known.Rules;
        }

        var at = clock.GetTimestamp();
        var last = await archive.Adoptions() is [var newest, ..] ? newest : throw new NoRulesYetException();
        var rules = _known?.Rules is { } same && same.Number == last.Number ? same : new RulesInUse(last.Number, await Book(last.Sha256));
        _known = new Known(rules, at);
        return rules;
    }

    /// <summary>A rule book that is or was in use.</summary>
    public async Task<RuleBook> Book(string sha256)
    {
        var loading = _books.GetOrAdd(sha256, Load);
        try
        {
            return await loading;
        }
        catch (Exception)
        {
            // What could not be read now may be readable later.
            _books.TryRemove(KeyValuePair.Create(sha256, loading));
            throw;
        }
    }

    /// <summary>Takes rules in use. Rules with errors change nothing, and are told.</summary>
    /// <returns>The loading, and whether other rules are in use than before.</returns>
    public async Task<(RuleBookLoading Loading, bool IsNew)> Adopt(IEnumerable<RuleFile> files, bool onlyFirst = false)
    {
        ImmutableArray<RuleFile> all = [.. files];
        var loading = RuleBookLoader.Load(all);
        if (loading.RuleBook is not { } book)
        {
            return (loading, false);
        }

        _books.TryAdd(book.Sha256, Task.FromResult(book));
        await archive.Keep(book.Sha256, book.Version, RuleFiles.Pack(all));
        var isNew = await archive.Adopt(book.Sha256, clock.GetUtcNow(), onlyFirst);
        _known = null;
        return (loading, isNew);
    }

    private async Task<RuleBook> Load(string sha256)
    {
        var packed = await archive.Read(sha256);
        return await Task.Run(() => RuleBookLoader.Load(RuleFiles.Unpack(packed)).GetOrThrow());
    }

    private sealed record Known(RulesInUse Rules, long At);
}
