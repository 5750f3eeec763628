using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Feel.Compilation;

/// <summary>The variables an expression may use. Names may have dots: of <c>a.b.c</c> the longest prefix that resolves wins.</summary>
internal interface IFeelScope
{
    /// <summary>Every name, for suggestions.</summary>
    IEnumerable<string> KnownNames { get; }

    bool TryResolve(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out FeelVariable variable);
}
