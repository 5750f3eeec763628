namespace DecisionSupport.Feel.Binding;

/// <summary>What the binder does with what cannot be right.</summary>
internal enum FeelBinding
{
    /// <summary>Unknown names, wrong types and wrong arguments are errors: for rule files.</summary>
    Checked,

    /// <summary>They are null at run time, as the standard says.</summary>
    Lenient,
}
