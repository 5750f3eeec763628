using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>Something worth saying that decides nothing. Immutable.</summary>
public sealed class Notice
{
    private readonly NoticeText _notice;
    private readonly Recommendation _recommendation;

    internal Notice(NoticeText notice, Recommendation recommendation)
    {
        _notice = notice;
        _recommendation = recommendation;
    }

    /// <summary>The id of the notice.</summary>
    public string Id => _notice.Id;

    /// <summary>Whether it warns; otherwise it informs.</summary>
    public bool IsWarning => _notice.IsWarning;

    /// <summary>Ids of the sources it rests on; may be empty.</summary>
    public ImmutableArray<string> Sources => _notice.Sources.Ids;

    /// <summary>What it says, for an audience.</summary>
    public string Text(Audience audience, Language language) => TextFiller.Fill(_recommendation, _notice.Texts.For(audience), language);
}
