using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Feel.Binding.Scopes;

/// <summary>The variables an expression may use. Names may have dots: of <c>a.b.c</c> the longest prefix that resolves wins.</summary>
internal interface IFeelScope
{
    /// <summary>Every name, for suggestions.</summary>
    IEnumerable<string> KnownNames { get; }

    /// <summary>Why a name is not among the known ones, for a host that can say more than which name is near; null when it cannot.</summary>
    string? HintFor(string unknownName) => null;

    bool TryResolve(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out FeelVariable variable);
}
