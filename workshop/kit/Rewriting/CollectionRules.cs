using Mono.Cecil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Which collections are not thread-safe, and which of their members only read.</summary>
internal static class CollectionRules
{
    static readonly HashSet<string> readers =
    [
        "get_Item", "get_Count", "Contains", "ContainsKey", "ContainsValue", "TryGetValue", "GetEnumerator", "IndexOf", "LastIndexOf",
        "ToArray", "get_Keys", "get_Values", "Peek", "TryPeek", "Find", "FindAll", "FindIndex", "FindLast", "Exists", "TrueForAll",
        "BinarySearch", "ToString", "get_Length", "get_Capacity", "get_Chars", "CopyTo", "GetRange", "ForEach", "AsReadOnly", "ConvertAll",
        "get_First", "get_Last", "get_Min", "get_Max", "get_Comparer", "get_IsReadOnly", "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals",
        "GetViewBetween", "get_IsSynchronized", "get_SyncRoot", "get_Value", "get_Key", "get_List", "get_Next", "get_Previous", "Equals", "GetHashCode", "GetType", "TryGetNonEnumeratedCount",
    ];

    static readonly HashSet<string> interfaces =
    [
        "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.ISet`1", "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyCollection`1",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IReadOnlySet`1",
        "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList", "System.Collections.IDictionary",
    ];

    /// <summary>Whether calls on this type may be calls of a collection that is not thread-safe.</summary>
    public static bool IsTracked(TypeReference type) =>
        interfaces.Contains(type.FullName)
        || type.DeclaringType is null && !type.IsValueType && IsUnsafeName(type.Namespace, type.Name) && !type.Name.StartsWith('I') && !type.Name.Contains("Comparer", StringComparison.Ordinal);

    /// <summary>Whether the object itself, whatever it is seen as, is a collection that is not thread-safe.</summary>
    public static bool IsUnsafe(object receiver) => IsUnsafe(receiver.GetType());

    /// <summary>The same, of the type of the object itself.</summary>
    public static bool IsUnsafe(Type type)
    {
        if (type.IsArray || type == typeof(string)) return false;
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            if (at.Namespace is "System.Collections.Concurrent" or "System.Collections.Immutable" or "System.Collections.Frozen") return false;
            if (IsUnsafeName(at.Namespace ?? "", at.Name)) return !at.IsNested && !at.Name.Contains("Comparer", StringComparison.Ordinal);
        }
        return false;
    }

    public static bool Writes(string member) => !readers.Contains(member);

    static bool IsUnsafeName(string space, string name) =>
        space == "System.Collections.Generic"
        || space is "System.Collections" or "System.Collections.ObjectModel" && name is "ArrayList" or "Hashtable" or "Queue" or "Stack" or "SortedList" or "BitArray" or "Collection`1" or "ObservableCollection`1"
        || space == "System.Text" && name == "StringBuilder";
}
