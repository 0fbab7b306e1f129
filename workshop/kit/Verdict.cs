namespace ConcurrencyWorkshop;

/// <summary>What a simulation says of the code it ran.</summary>
public enum Verdict
{
    /// <summary>Nothing failed, over what the result says was covered.</summary>
    Passed,

    /// <summary>The code failed: the result says how, where and under which schedule.</summary>
    Failed,

    /// <summary>The code uses something that the kit does not simulate; it is neither right nor wrong.</summary>
    NotJudged,
}
