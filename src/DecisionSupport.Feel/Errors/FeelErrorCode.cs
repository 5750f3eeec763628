namespace DecisionSupport.Feel;

/// <summary>What kind of mistake an error is about.</summary>
public enum FeelErrorCode
{
    /// <summary>The text does not follow the grammar, or is too long or too deeply nested to be read.</summary>
    Syntax,

    /// <summary>A name that stands for no variable.</summary>
    UnknownName,

    /// <summary>A call of a function that there is not.</summary>
    UnknownFunction,

    /// <summary>Values of this type have no property of that name.</summary>
    UnknownProperty,

    /// <summary>Operands or arguments of types that never fit, a text outside a closed set, or a literal that means nothing.</summary>
    WrongType,

    /// <summary>The evaluation grew past one of its limits.</summary>
    LimitExceeded,

    /// <summary>What was given as the variables is not a context.</summary>
    NotAContext,
}
