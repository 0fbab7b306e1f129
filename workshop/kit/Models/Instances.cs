namespace ConcurrencyWorkshop.Models;

/// <summary>Objects that Lazy and LazyInitializer make without a factory.</summary>
internal static class Instances
{
    /// <exception cref="MissingMemberException">There is no public constructor without parameters.</exception>
    public static T Create<T>()
    {
        try
        {
            return Activator.CreateInstance<T>();
        }
        catch (MissingMethodException)
        {
            throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
        }
    }
}
