using System.Runtime.CompilerServices;
using ConcurrencyWorkshop;

// xunit as it is, which prepares the first simulation while it looks for the tests.
[assembly: TestFramework("ConcurrencyWorkshop.WorkshopTestFramework", "ConcurrencyWorkshop.Kit")]

return Workshop.Main(args);

internal static class Beginning
{
    // This file is the first that the compiler gets: so no module initializer of an exercise runs before this one.
    [ModuleInitializer]
    internal static void Begin() => Workshop.Begin();
}
