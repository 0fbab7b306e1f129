using System.Reflection;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Kit.Tests.Rewriting;

/// <summary>The kit's types, without those made of the SDK's compiler, which is found only once a board was opened in this process.</summary>
internal static class KitTypes
{
    public static IEnumerable<Type> All
    {
        get
        {
            try
            {
                return typeof(RewrittenProgram).Assembly.GetTypes();
            }
            catch (ReflectionTypeLoadException error)
            {
                return error.Types.OfType<Type>();
            }
        }
    }
}
