using DecisionSupport.Feel;
using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>Days that one ground covers, or may cover.</summary>
/// <param name="Ground">The ground's number in the version.</param>
/// <param name="Record">The record that it was tried on; null where it reads facts alone or the records are not known.</param>
/// <param name="Period">The days.</param>
/// <param name="IsSure">Whether it covers them; otherwise it may, once more is known.</param>
internal readonly record struct Cover(int Ground, FeelContext? Record, Period Period, bool IsSure);

/// <summary>Days of a record that a ground was tried on and found wanting, or not.</summary>
internal readonly record struct TriedRecord(int Ground, Period Period);
