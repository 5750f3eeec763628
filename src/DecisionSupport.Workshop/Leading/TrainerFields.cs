namespace DecisionSupport.Workshop.Leading;

/// <summary>The names of the fields of the trainer's form.</summary>
internal static class TrainerFields
{
    public const string To = "till";
    public const string From = "fran";
    public const string Wall = "vagg";
    public const string Note = "anteckning";
    public const string NoteOf = "anteckning-om";

    public static string Of(Scene? scene) => scene is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{scene.Scenario}/{scene.Step}/{scene.Part}");
}
