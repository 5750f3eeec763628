using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Support;

/// <summary>Properties of snapshots that, where they fail, say of which.</summary>
internal static class Always
{
    public static void Holds(Gen<CaseSnapshot> snapshots, int count, Action<CaseSnapshot> check) => Holds(snapshots, SnapshotText.Yaml, count, check);

    public static void Holds<T>(Gen<T> values, Func<T, string> describe, int count, Action<T> check) =>
        Prop.ForAll(values.ToArbitrary(), value =>
        {
            try
            {
                check(value);
            }
            catch (Exception e)
            {
                throw new ShouldAssertException($"{e.Message}\n{describe(value)}", e);
            }
        }).Check(Trials.Of(count));
}
