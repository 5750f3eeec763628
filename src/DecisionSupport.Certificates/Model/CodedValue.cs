using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Model;

/// <summary>One <c>cv</c>. Lists, because a faulty certificate may repeat what should be there once.</summary>
/// <param name="Codes">The codes, without surrounding white space.</param>
/// <param name="Systems">The code systems, as written.</param>
/// <param name="DisplayNames">How many display names there are; what they say is never kept.</param>
/// <param name="IsNested">Whether a code or a code system has elements inside.</param>
internal sealed record CodedValue(ImmutableArray<string> Codes, ImmutableArray<string> Systems, int DisplayNames, bool IsNested)
{
    public bool IsWhole => Codes.Length == 1 && Systems.Length == 1 && DisplayNames <= 1 && !IsNested;

    public static CodedValue Of(string code, string system) => new([code], [system], 0, false);
}
