using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Feel.Emission.Typed;

internal sealed partial class TypedEmitter<TTruth>
{
    private Reader<string>? Text(FeelNode node) => node switch
    {
        LiteralNode { Value.Reference: string text } => Always(text),
        VariableNode { Variable.Place: var (bank, index) } => (frame, out text) =>
        {
            text = (frame.Banks[bank][index].Reference as string)!;
            return text is not null;
        }
        ,
        LocalNode { Slot: var slot } => (frame, out text) =>
        {
            text = (frame.Locals[slot].Reference as string)!;
            return text is not null;
        }
        ,
        BuiltInCallNode call => Call<string>(call),
        _ => null,
    };

    private static Reader<FeelList>? List(FeelNode node) => node is not VariableNode { Variable.Place: var (bank, index) } ? null : (frame, out list) =>
    {
        list = (frame.Banks[bank][index].Reference as FeelList)!;
        return list is not null;
    };
}
