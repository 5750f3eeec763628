using System.Collections.Immutable;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>One way to call a built-in function.</summary>
internal sealed record FeelSignature(FeelType Result, FeelFunctionBody Body, ImmutableArray<FeelParameter> Parameters)
{
    /// <summary>The last parameter may be given many times.</summary>
    public bool RepeatsLast { get; init; }

    /// <summary>The only parameter is a list; several arguments are taken as the elements of that list.</summary>
    public bool SpreadsList { get; init; }

    /// <summary>The exact type of the result, where it depends on the types of the arguments.</summary>
    public Func<IReadOnlyList<FeelType>, FeelType>? ResultOf { get; init; }

    /// <summary>The same work on arguments that are not wrapped: one of the <see cref="TypedWork{T, TResult}"/> delegates.</summary>
    public Delegate? Typed { get; init; }

    public int Required
    {
        get
        {
            var required = 0;
            foreach (var parameter in Parameters)
            {
                required += parameter.IsOptional ? 0 : 1;
            }

            return required;
        }
    }

    public bool Takes(int count) => SpreadsList
        ? count >= 1
        : count >= Required && (RepeatsLast || count <= Parameters.Length);

    public bool TakesNames(IReadOnlyList<string> names) => names.All(name => Parameters.Any(parameter => parameter.Name == name));

    public FeelParameter ParameterAt(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    public FeelType TypeOfResult(IReadOnlyList<FeelType> arguments) => ResultOf?.Invoke(arguments) ?? Result;
}
