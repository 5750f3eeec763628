using System.Runtime.InteropServices;

namespace DecisionSupport.Feel;

/// <summary>A stretch of an expression's text.</summary>
/// <param name="Offset">Characters before it, from 0.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Column">The column it begins in, from 1, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FeelPosition(int Offset, int Line, int Column, int Length)
{
    internal static FeelPosition Start { get; } = new(0, 1, 1, 0);

    internal int End => Offset + Length;

    internal FeelPosition To(FeelPosition last) => this with { Length = Math.Max(Length, last.End - Offset) };
}
