namespace DecisionSupport.Rendering;

/// <summary>How the reader of a short answer gets at what it leaves out, in the words of the program that shows it.</summary>
public sealed class WaysToMore
{
    /// <summary>The ways, in words.</summary>
    public WaysToMore(Func<string, string> paper, Func<string, string> guide, string everything) =>
        (Paper, Guide, Everything) = (paper, guide, everything);

    /// <summary>How to get a paper, by its id.</summary>
    public Func<string, string> Paper { get; }

    /// <summary>How to get a guide, by its id.</summary>
    public Func<string, string> Guide { get; }

    /// <summary>How to get the whole answer.</summary>
    public string Everything { get; }
}
