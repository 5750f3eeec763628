namespace DecisionSupport.Declarations.Papers;

/// <summary>The words of the meeting sheet. Immutable.</summary>
internal sealed class MeetingWords(TextKeys words)
{
    /// <summary>What the paper is called where it is chosen.</summary>
    public LocalizedText Called { get; } = words.Text("called");

    public LocalizedText Title { get; } = words.Filled("title", 1);

    public LocalizedText NoMeeting { get; } = words.Filled("noMeeting", 1);

    public LocalizedText NotAskedTitle { get; } = words.Text("notAskedTitle");

    public LocalizedText NotAsked { get; } = words.Text("notAsked");

    public LocalizedText About { get; } = words.Text("about");

    public LocalizedText WithoutName { get; } = words.Text("withoutName");

    public LocalizedText WhenAndWhere { get; } = words.Text("whenAndWhere");

    public LocalizedText Leads { get; } = words.Text("leads");

    public LocalizedText Purpose { get; } = words.Text("purpose");

    public LocalizedText Why { get; } = words.Text("why");

    public LocalizedText State { get; } = words.Text("state");

    public LocalizedText Who { get; } = words.Text("who");

    public LocalizedText Team { get; } = words.Text("team");

    public LocalizedText TeamBrings { get; } = words.Text("teamBrings");

    public LocalizedText WeAsk { get; } = words.Filled("weAsk", 1);

    public LocalizedText Known { get; } = words.Text("known");

    public LocalizedText OtherQuestions { get; } = words.Text("otherQuestions");

    public LocalizedText Open { get; } = words.Text("open");

    public LocalizedText Decide { get; } = words.Text("decide");

    public LocalizedText DecideNext { get; } = words.Text("decideNext");

    public LocalizedText DecideFollowUp { get; } = words.Text("decideFollowUp");

    public LocalizedText DecideTellPerson { get; } = words.Text("decideTellPerson");

    public LocalizedText Steps { get; } = words.Text("steps");

    public LocalizedText What { get; } = words.Text("what");

    public LocalizedText Name { get; } = words.Text("name");

    public LocalizedText Day { get; } = words.Text("day");

    public LocalizedText Heed { get; } = words.Text("heed");

    public LocalizedText More { get; } = words.Filled("more", 1);

    public LocalizedText Footer { get; } = words.Filled("footer", 3);
}
