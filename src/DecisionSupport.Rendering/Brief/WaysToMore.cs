namespace DecisionSupport.Rendering;

/// <summary>How the reader of a short answer gets at what it leaves out, in the words of the program that shows it.</summary>
/// <param name="Paper">How to get a paper, by its id.</param>
/// <param name="Guide">How to get a guide, by its id.</param>
/// <param name="Everything">How to get the whole answer.</param>
public sealed record WaysToMore(Func<string, string> Paper, Func<string, string> Guide, string Everything);
