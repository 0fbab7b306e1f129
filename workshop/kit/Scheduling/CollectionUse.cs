using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Two lanes inside the same collection at once, where one of them changes it: a failure in itself, even
/// where this run of it does no visible harm.
/// </summary>
internal static class CollectionUse
{
    /// <summary>What a lane is in the middle of, while it stands at the end of the operation.</summary>
    public sealed record Use(object Collection, string Member, bool Write, int Site);

    public static void Begin(Lane lane, object collection, int site, string member, bool write)
    {
        var scheduler = lane.Scheduler;
        if (write)
        {
            lane.UseBegan = (scheduler.ChangesFor(lane), CountOf(collection));
            scheduler.Changed();
        }
        else lane.ReadsShared = true;
        if (scheduler.Chooser is not { } chooser || lane.StaticConstructors > 0) return;
        if (collection.GetType().Namespace == "System.Collections.Concurrent" || IsSynchronized(collection))
        {
            // Seen through an interface it has no model of its own, nor has Hashtable.Synchronized; but it is one step all the same.
            scheduler.Point(site, member, new Footprint(collection, 0, Areas.None, write));
            return;
        }
        if (!CollectionRules.IsUnsafe(collection)) return;
        var field = FieldOf(scheduler, collection);
        if (!chooser.IsShared(field))
        {
            if (scheduler.Accesses.IsUnordered(lane, collection, field, write)) chooser.FoundShared(field);
            return;
        }
        Here.Site = site;
        scheduler.Park(lane, StepKind.Memory, site, $"begins {member} of {Name(collection)}", new Footprint(collection, field, Areas.None, write), null);
        foreach (var other in scheduler.Lanes)
        {
            if (other == lane || other.Using is not { } use || !ReferenceEquals(use.Collection, collection) || !(use.Write || write)) continue;
            scheduler.FailNow(new Problem(Verdict.Failed, "overlapping use of a collection",
                $"two threads are inside the same {Name(collection)} at once: {other.Name} in {use.Member}{scheduler.At(use.Site)} and {lane.Name} in {member}{scheduler.At(site)}. It is not thread-safe: guard every use with one lock, or use a concurrent collection", site));
        }
    }

    public static void End(Lane lane, object collection, int site, string member, bool write)
    {
        var scheduler = lane.Scheduler;
        if (write && MayChangeNothing(member) && lane.UseBegan.Count is { } count && count == CountOf(collection))
            scheduler.ChangedBack(lane, lane.UseBegan.Changes, own: 1);
        if (scheduler.Chooser is not { } chooser || lane.StaticConstructors > 0 || !CollectionRules.IsUnsafe(collection) || IsSynchronized(collection)) return;
        var field = FieldOf(scheduler, collection);
        if (!chooser.IsShared(field)) return;
        lane.Using = new Use(collection, member, write, site);
        try
        {
            scheduler.Park(lane, StepKind.Memory, site, $"ends {member} of {Name(collection)}", new Footprint(collection, field, Areas.None, write), null);
        }
        finally
        {
            lane.Using = null;
        }
    }

    // Those that say by their result whether they changed anything; any of them changes the count if it does.
    static bool MayChangeNothing(string member) =>
        member is "TryDequeue" or "TryPop" or "TryPeek" or "TryAdd" or "Remove" or "RemoveAll" or "RemoveWhere" or "Add";

    // The wrappers that Hashtable.Synchronized and the like give: each call of theirs stands under one lock.
    static bool IsSynchronized(object collection) => collection is System.Collections.ICollection { IsSynchronized: true };

    static int? CountOf(object collection) => collection switch
    {
        System.Collections.ICollection all => all.Count,
        _ => null,
    };

    static int FieldOf(Scheduler scheduler, object collection) => scheduler.Sources.FieldId("inside " + Name(collection));

    static string Name(object collection) => Name(collection.GetType());

    // As it is written in the code: Queue<(Action, Object)>.
    static string Name(Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
