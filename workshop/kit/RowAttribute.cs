namespace ConcurrencyWorkshop;

/// <summary>
/// Marks a method whose calls are rows of the picture. A row is named by the call's first
/// argument and lasts from the call's entry until it returns or, where it returns a task,
/// until that task is complete. Outside a simulation the attribute does nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RowAttribute : Attribute;
