using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation;

/// <summary>What the conditions of papers may ask about the plan, by name.</summary>
internal static class PlanNames
{
    public const string Steps = "steps";
    public const string Parties = "parties";
    public const string Questions = "questions";
    public const string Needed = "needed";

    /// <param name="scope">Where the names are to be known.</param>
    /// <param name="steps">Ids of every step that a plan can have.</param>
    /// <param name="parties">Ids of those who can take one.</param>
    public static void DefineIn(RuleScope scope, ImmutableArray<string> steps, ImmutableArray<string> parties)
    {
        ImmutableArray<(string Name, FeelType Type)> all =
        [
            (Steps, FeelType.List(FeelType.OneOf(steps))), (Parties, FeelType.List(FeelType.OneOf(parties))), (Questions, FeelType.Number), (Needed, FeelType.Boolean),
        ];
        for (var i = 0; i < all.Length; i++)
        {
            var slot = i;
            scope.Define(all[i].Name, new FeelVariable(all[i].Type, frame => frame.Banks[Banks.Plan][slot]), NameMeaning.Nothing);
        }
    }

    /// <summary>The values as a frame keeps them.</summary>
    /// <param name="steps">Ids of the steps.</param>
    /// <param name="parties">Ids of those who take them.</param>
    /// <param name="questions">How many questions there are to the expert.</param>
    /// <param name="isNeeded">Whether the paper that asks is needed.</param>
    public static FeelValue[] Values(IEnumerable<string> steps, IEnumerable<string> parties, int questions, bool isNeeded) =>
        [List(steps), List(parties), FeelValue.From(questions), isNeeded ? FeelValue.True : FeelValue.False];

    private static FeelValue List(IEnumerable<string> words) => FeelValue.From(new FeelList(words.Distinct().Select(FeelValue.From)));
}
