using CaseSystem.Storage;

namespace CaseSystem.WorkList;

/// <summary>Days that have been set for steps, and steps that have been taken.</summary>
internal sealed class StepStore(Database database)
{
    /// <summary>Keeps the day of an item; one that has been set before stays.</summary>
    public void Set(WorkItem item) =>
        database.Execute("insert or ignore into steps (case_key, step, due) values ($key, $step, $due)", ("$key", item.Case), ("$step", item.Step), ("$due", item.Due is { } due ? Days.Write(due) : null));

    public void Done(string key, string step, DateOnly day) =>
        database.Execute(
            "insert into steps (case_key, step, done) values ($key, $step, $done) on conflict do update set done = $done", ("$key", key), ("$step", step), ("$done", Days.Write(day)));

    /// <summary>All that is kept, as facts of a session.</summary>
    public IEnumerable<object> Facts() => database.Query("select case_key, step, due, done from steps", row => row.IsDBNull(3)
        ? (object)new SetDay(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : Days.Read(row.GetString(2)))
        : new StepDone(row.GetString(0), row.GetString(1)));
}
