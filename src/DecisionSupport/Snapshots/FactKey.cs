using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

/// <summary>A fact as a program names it. The generator makes keys of a vocabulary: <c>Facts.Loh.IssuedDate</c>. Immutable and thread-safe.</summary>
public abstract class FactKey
{
    private ResolvedFact? _last;

    private protected FactKey(string id) => Id = id;

    /// <summary>The fact's id, such as <c>loh.issuedDate</c>.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Whether the type of the key is that of the fact.</summary>
    private protected abstract bool Fits(FactType type);

    /// <summary>The fact in a vocabulary. A program asks about the same one again and again.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such fact, or one of another type.</exception>
    internal Fact In(Vocabulary vocabulary)
    {
        var last = _last;
        return last is not null && ReferenceEquals(last.Vocabulary, vocabulary) ? last.Fact : Resolve(vocabulary);
    }

    private Fact Resolve(Vocabulary vocabulary)
    {
        var fact = FactLookup.Fact(vocabulary, Id);
        if (!Fits(fact.Type))
        {
            throw new ArgumentException($"{Id} is {fact.Type.Description} in this vocabulary; the key was made of another one.", nameof(vocabulary));
        }

        _last = new ResolvedFact(vocabulary, fact);
        return fact;
    }
}

/// <summary>A fact that is true or false, a number, a day, a list of texts or a list of records.</summary>
/// <typeparam name="T"><see cref="bool"/>, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="string"/> for a list of texts, <see cref="FeelContext"/> for a list of records.</typeparam>
/// <param name="id">The fact's id.</param>
public sealed class FactKey<T>(string id) : FactKey(id)
{
    private protected override bool Fits(FactType type) => type switch
    {
        BooleanFactType => typeof(T) == typeof(bool),
        NumberFactType => typeof(T) == typeof(decimal),
        DateFactType => typeof(T) == typeof(DateOnly),
        StringListFactType => typeof(T) == typeof(string),
        RecordListFactType => typeof(T) == typeof(FeelContext),
        _ => false,
    };
}
