namespace CaseSystem.WorkList;

/// <summary>The day it is.</summary>
public sealed record WorkDay(DateOnly Day);

/// <summary>The day that was set for a step when it first came on the list; it stays, whatever is asked again.</summary>
public sealed record SetDay(string Case, string Step, DateOnly? Due);

/// <summary>A step that has been taken.</summary>
public sealed record StepDone(string Case, string Step);

/// <summary>A step on the list.</summary>
public sealed record WorkItem(string Case, string Step, DateOnly? Due, bool IsDueByLaw, string Text);

/// <summary>An item whose day has passed, and by how many days.</summary>
public sealed record Overdue(WorkItem Item, int Days);

/// <summary>An item that whoever leads the work must see, and why, in Swedish.</summary>
public sealed record Escalation(WorkItem Item, string Why);
