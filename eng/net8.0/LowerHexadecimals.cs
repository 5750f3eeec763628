namespace System;

/// <summary>What .NET 9 and later have on <see cref="Convert"/>.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class LowerHexadecimals
{
    extension(Convert)
    {
        public static string ToHexStringLower(ReadOnlySpan<byte> bytes) =>
            string.Create(bytes.Length * 2, Convert.ToHexString(bytes), static (lower, upper) => upper.AsSpan().ToLowerInvariant(lower));
    }
}
