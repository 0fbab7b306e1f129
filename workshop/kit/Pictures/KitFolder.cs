namespace ConcurrencyWorkshop.Pictures;

/// <summary>The folder of a scaffold that holds what an attendee does not edit.</summary>
internal static class KitFolder
{
    /// <summary>Its name.</summary>
    public const string Name = ".kit";

    /// <summary>The nearest one in the folder given or above it; null where there is none.</summary>
    public static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var kit = Path.Combine(at.FullName, Name);
            if (Directory.Exists(kit)) return kit;
        }
        return null;
    }
}
