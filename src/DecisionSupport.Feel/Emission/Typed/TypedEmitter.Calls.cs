using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission.Typed;

internal sealed partial class TypedEmitter<TTruth>
{
    /// <summary>A call of a built-in function that has typed work; which readers its arguments need, the type of the work says.</summary>
    private Reader<T>? Call<T>(BuiltInCallNode call) => call.Signatures is not [{ Typed: { } typed }] ? null : typed switch
    {
        TypedWork<string, T> work => OfElement(work, call.Arguments[0]) ?? Join(work, Text(call.Arguments[0])),
        TypedWork<FeelList, T> work => Join(work, List(call.Arguments[0])),
        TypedWork<string, string, T> work => With(work, Text(call.Arguments[0]), call.Arguments[1]) ?? Join(work, Text(call.Arguments[0]), Text(call.Arguments[1])),
        TypedWork<FeelList, string, T> work => With(work, List(call.Arguments[0]), call.Arguments[1]) ?? Join(work, List(call.Arguments[0]), Text(call.Arguments[1])),
        TypedWork<long, long, long, T> work => Join(work, Whole(call.Arguments[0]), Whole(call.Arguments[1]), Whole(call.Arguments[2])),
        _ => null,
    };

    /// <summary>What is asked of each element of a list of texts is read where the loop keeps it.</summary>
    private static Reader<T>? OfElement<T>(TypedWork<string, T> work, FeelNode argument) => argument is not LocalNode { Slot: var slot } ? null : (frame, out result) =>
    {
        result = default!;
        return frame.Locals[slot].Reference is string text && work(text, out result);
    };

    private FeelTest<FeelFrame, TTruth>? OfElement(BuiltInCallNode call, FeelTest<FeelFrame, TTruth> otherwise) =>
        call is not { Signatures: [{ Typed: TypedWork<string, string, bool> work }], Arguments: [LocalNode { Slot: var slot }, LiteralNode { Value.Reference: string part }] }
            ? null
            : frame => frame.Locals[slot].Reference is string text && work(text, part, out var holds) ? answers.Of(holds) : otherwise(frame);

    private static Reader<TResult>? Join<T, TResult>(TypedWork<T, TResult> work, Reader<T>? argument) =>
        argument is null ? null : (frame, out result) =>
        {
            result = default!;
            return argument(frame, out var value) && work(value, out result);
        };

    /// <summary>The usual case: the second argument is a text in quotes.</summary>
    private static Reader<TResult>? With<T, TResult>(TypedWork<T, string, TResult> work, Reader<T>? first, FeelNode second) =>
        first is null || second is not LiteralNode { Value.Reference: string text } ? null : (frame, out result) =>
        {
            result = default!;
            return first(frame, out var one) && work(one, text, out result);
        };

    private static Reader<TResult>? Join<T1, T2, TResult>(TypedWork<T1, T2, TResult> work, Reader<T1>? first, Reader<T2>? second) =>
        first is null || second is null ? null : (frame, out result) =>
        {
            result = default!;
            return first(frame, out var one) && second(frame, out var two) && work(one, two, out result);
        };

    private static Reader<TResult>? Join<T1, T2, T3, TResult>(TypedWork<T1, T2, T3, TResult> work, Reader<T1>? first, Reader<T2>? second, Reader<T3>? third) =>
        first is null || second is null || third is null ? null : (frame, out result) =>
        {
            result = default!;
            return first(frame, out var one) && second(frame, out var two) && third(frame, out var three) && work(one, two, three, out result);
        };
}
