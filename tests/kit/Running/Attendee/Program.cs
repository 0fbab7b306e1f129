using System.Runtime.CompilerServices;
using ConcurrencyWorkshop;

return Workshop.Main(args);

internal static class Beginning
{
    [ModuleInitializer]
    internal static void Begin() => Workshop.Begin();
}
