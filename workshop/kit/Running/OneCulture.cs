using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// Has numbers, dates and the order of texts be the same on every machine: what an attendee's code prints in a simulation
/// is compared with a picture that was drawn elsewhere, where 0.5 may be written with a comma.
/// </summary>
internal static class OneCulture
{
    /// <summary>Chooses it for all threads of the process that do not choose one themselves.</summary>
    internal static void Choose() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
}
