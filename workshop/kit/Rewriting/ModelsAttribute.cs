namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// A static class that stands for a type of the BCL. Each public method stands for the member of its
/// name: an instance member takes the instance first, a constructor is called <c>New</c> and returns the
/// object, a property's accessors are <c>get_X</c> and <c>set_X</c>; type parameters of the type come before those of the
/// method. Signatures must match exactly: a test proves that each method stands for something.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ModelsAttribute(Type type) : Attribute
{
    public Type Type => type;
}
