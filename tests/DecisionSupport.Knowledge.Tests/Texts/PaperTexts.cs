using System.Reflection;
using DecisionSupport.Rendering.Papers;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The fixed words of the letter to the doctor and of the meeting sheet.</summary>
internal static class PaperTexts
{
    public static IReadOnlyList<(string Place, LocalizedText Words)> All { get; } =
    [
        .. from type in (Type[])[typeof(LetterWords), typeof(SheetWords)]
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
           select ($"{type.Name}.{field.Name}", (LocalizedText)field.GetValue(null)!),
    ];
}
