using System.Reflection;

namespace ConcurrencyWorkshop.Try;

/// <summary>The clone of the repository that this program was built in.</summary>
internal static class Clone
{
    public const string PackageId = "ConcurrencyWorkshop.Templates";

    public static string Root { get; } = Metadata("Repository");

    public static string Version { get; } = Metadata("Version");

    private static string Metadata(string key) =>
        typeof(Clone).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
