namespace DecisionSupport.Declarations.Papers;

/// <summary>The words of the letter to the expert. Immutable.</summary>
internal sealed class LetterWords(TextKeys words)
{
    /// <summary>What the paper is called where it is chosen.</summary>
    public LocalizedText Called { get; } = words.Text("called");

    public LocalizedText Title { get; } = words.Text("title");

    public LocalizedText TitleOfNew { get; } = words.Text("titleOfNew");

    public LocalizedText To { get; } = words.Text("to");

    public LocalizedText From { get; } = words.Text("from");

    public LocalizedText About { get; } = words.Text("about");

    public LocalizedText Consent { get; } = words.Text("consent");

    public LocalizedText Again { get; } = words.Text("again");

    public LocalizedText Certificate { get; } = words.Text("certificate");

    public LocalizedText Written { get; } = words.Filled("written", 1);

    public LocalizedText NeededFor { get; } = words.Text("neededFor");

    public LocalizedText Why { get; } = words.Text("why");

    public LocalizedText WhyText { get; } = words.Text("whyText");

    public LocalizedText WhyTextOfNew { get; } = words.Text("whyTextOfNew");

    public LocalizedText Questions { get; } = words.Text("questions");

    public LocalizedText WhyAsked { get; } = words.Filled("whyAsked", 1);

    public LocalizedText Answer { get; } = words.Text("answer");

    public LocalizedText AnswerText { get; } = words.Text("answerText");

    public LocalizedText AnswerByAddition { get; } = words.Text("answerByAddition");

    public LocalizedText AnswerAnew { get; } = words.Text("answerAnew");

    public LocalizedText AnswerOnForm { get; } = words.Text("answerOnForm");

    public LocalizedText Send { get; } = words.Text("send");

    public LocalizedText SendText { get; } = words.Text("sendText");

    public LocalizedText Footer { get; } = words.Filled("footer", 3);

    public LocalizedText NothingTitle { get; } = words.Text("nothingTitle");

    public LocalizedText NothingText { get; } = words.Text("nothingText");

    public LocalizedText GoneThrough { get; } = words.Text("goneThrough");
}
