using DecisionSupport.Data;

namespace DecisionSupport;

/// <summary>
/// What the keys of a host look like, so that nothing else gets in as a reference: no name, and no personal identity number in a disguise that nobody foresaw. In a shape <c>9</c> is any digit, <c>A</c> any
/// letter from a to z, <c>X</c> any of both, small or large; every other character is itself, as in <c>SN-999999</c> or <c>XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX</c>. Immutable and thread-safe.
/// </summary>
public sealed class ReferenceShape
{
    private const string Number = "196408233234";
    private const int Short = 10;

    private readonly string _shape;

    private ReferenceShape(string shape) => _shape = shape;

    /// <summary>Reads a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <exception cref="ArgumentException">It is empty, or keys of that shape could look like personal identity numbers: ten digits cannot be told from one. Fewer, or letters among them, make the difference.</exception>
    public static ReferenceShape Parse(string shape)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(shape);
        return Likely(shape).Any(PersonalNumber.IsIn)
            ? throw new ArgumentException($"Keys of the shape '{shape}' could be taken for personal identity numbers; let them have fewer than ten digits, or letters among the digits.", nameof(shape))
            : new ReferenceShape(shape);
    }

    /// <summary>Whether a reference is a key of this shape.</summary>
    /// <param name="reference">The reference.</param>
    public bool Fits(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Length == _shape.Length && _shape.Zip(reference, Fits).All(fits => fits);
    }

    /// <summary>The shape as it was written.</summary>
    public override string ToString() => _shape;

    private static bool Fits(char shape, char written) => shape switch
    {
        '9' => char.IsAsciiDigit(written),
        'A' => char.IsAsciiLetter(written),
        'X' => char.IsAsciiLetterOrDigit(written),
        _ => shape == written,
    };

    // Keys of the shape that have the digits of a number, with and without century, from each place on.
    private static IEnumerable<string> Likely(string shape) =>
        from digits in (string[])[Number, Number[^Short..]]
        from start in Enumerable.Range(0, shape.Length)
        select Filled(shape, start, digits);

    private static string Filled(string shape, int start, string digits)
    {
        var next = 0;
        return new string([.. shape.Select((c, i) => c is not ('9' or 'X') ? c : i >= start && next < digits.Length ? digits[next++] : c == '9' ? '5' : 'a')]);
    }
}
