using System.Collections;
using System.Reflection;
using Xunit.Sdk;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// xunit keeps what it found out about types for the life of the process, and so every assembly it ever ran.
/// </summary>
internal static class XunitCaches
{
    private static readonly IReadOnlyList<FieldInfo> s_caches = [.. Find()];

    /// <summary>Empties them. Where a version of xunit names them otherwise the assemblies stay, and workers are replaced more often.</summary>
    internal static void Clear()
    {
        foreach (var cache in s_caches) (cache.GetValue(null) as IDictionary)?.Clear();
    }

    private static IEnumerable<FieldInfo> Find() =>
        from type in new[] { typeof(ExtensibilityPointFactory), typeof(XunitTestCase) }
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where typeof(IDictionary).IsAssignableFrom(field.FieldType)
        select field;
}
