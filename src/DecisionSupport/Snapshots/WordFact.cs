using System.Runtime.CompilerServices;
using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>A fact that is one of a closed set of words. Immutable and thread-safe.</summary>
/// <typeparam name="TWord">An enum of the words, numbered from 0.</typeparam>
/// <param name="id">The fact's id.</param>
/// <param name="words">The words as the vocabulary has them, in the order of the enum.</param>
public sealed class WordFact<TWord>(string id, params string[] words) : FactKey(id)
    where TWord : struct, Enum
{
    private readonly FeelValue[] _words = Array.ConvertAll(words, w => FeelValue.From(w));

    internal FeelValue Value(TWord word) => _words[Unsafe.BitCast<TWord, int>(word)];

    private protected override bool Fits(FactType type) => type is EnumFactType closed && words.All(w => closed.Values.Any(v => v.Id == w));
}

/// <summary>A fact that is a list of words from a closed set. Immutable and thread-safe.</summary>
/// <typeparam name="TWord">An enum of the words, numbered from 0.</typeparam>
/// <param name="id">The fact's id.</param>
/// <param name="words">The words as the vocabulary has them, in the order of the enum.</param>
public sealed class WordListFact<TWord>(string id, params string[] words) : FactKey(id)
    where TWord : struct, Enum
{
    private readonly FeelValue[] _words = Array.ConvertAll(words, w => FeelValue.From(w));

    internal FeelValue Value(IEnumerable<TWord> chosen) => FeelValue.From(new FeelList(chosen.Select(w => _words[Unsafe.BitCast<TWord, int>(w)])));

    private protected override bool Fits(FactType type) => type is EnumListFactType closed && words.All(w => closed.Values.Any(v => v.Id == w));
}
