using System.Runtime.CompilerServices;
using ConcurrencyWorkshop;

return Workshop.Main(args);

internal static class Beginning
{
    // This file is the first that the compiler gets: so no module initializer of an exercise runs before this one.
    [ModuleInitializer]
    internal static void Begin() => Workshop.Begin();
}
