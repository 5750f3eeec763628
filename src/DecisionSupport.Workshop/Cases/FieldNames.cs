namespace DecisionSupport.Workshop.Cases;

/// <summary>The names of the case form's fields beside the facts, whose names are their ids.</summary>
internal static class FieldNames
{
    public const string AsOf = "dag";
    public const string About = "fraga-om";
    public const string AboutAll = "alla";
    public const string Audience = "till";
    public const string Client = "personen";
    public const string Story = "berattelse";
    public const string Step = "steg";
    public const string Asked = "fraga";
    public const string AnswerValue = "svar";
    public const string Skipped = "hoppat";
    public const string Try = "prova";
    public const string File = "fil";
    public const string Progress = "las";
    public const string Snapshot = "arende";
    public const string Action = "gor";
    public const string Answer = "svara";
    public const string Skip = "hoppa";
    public const string Enter = "retur";
    public const string MoreRows = "rader";
    public const string Change = "andra";
    public const string ReadFile = "las";
    public const string ToldBy = "sagt-av.";
    public const string ToldOn = "sagt-dag.";
    public const string ToldOf = "sagt-om.";
}
