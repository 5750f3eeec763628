namespace DecisionSupport.Workshop.Votes;

/// <summary>The names of the fields of the forms about votes.</summary>
internal static class VoteFields
{
    public const string Story = "berattelse";
    public const string Step = "steg";
    public const string Answer = "svar";
    public const string Code = "kod";
    public const string Limit = "sekunder";
    public const string From = "fran";
}
