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
        var kind = scheduler.Sources.Collection(collection.GetType());
        if (kind.IsConcurrent || IsSynchronized(collection))
        {
            // Seen through an interface it has no model of its own, nor has Hashtable.Synchronized; but it is one step all the same.
            scheduler.Point(site, member, new Footprint(collection, 0, Areas.None, write));
            return;
        }
        if (!kind.IsUnsafe) return;
        var field = kind.Field;
        if (!chooser.IsShared(field))
        {
            if (scheduler.Accesses.IsUnordered(lane, collection, field, write)) chooser.FoundShared(field);
            return;
        }
        Here.Site = site;
        scheduler.Park(lane, StepKind.Memory, site, $"begins {member} of {kind.Name}", new Footprint(collection, field, Areas.None, write), null);
        foreach (var other in scheduler.Lanes)
        {
            if (other == lane || other.Using is not { } use || !ReferenceEquals(use.Collection, collection) || !(use.Write || write)) continue;
            scheduler.FailNow(new Problem(Verdict.Failed, "overlapping use of a collection",
                $"two threads are inside the same {kind.Name} at once: {other.Name} in {use.Member}{scheduler.At(use.Site)} and {lane.Name} in {member}{scheduler.At(site)}. It is not thread-safe: guard every use with one lock, or use a concurrent collection", site));
        }
    }

    public static void End(Lane lane, object collection, int site, string member, bool write)
    {
        var scheduler = lane.Scheduler;
        if (write && MayChangeNothing(member) && lane.UseBegan.Count is { } count && count == CountOf(collection))
            scheduler.ChangedBack(lane, lane.UseBegan.Changes, own: 1);
        if (scheduler.Chooser is not { } chooser || lane.StaticConstructors > 0) return;
        var kind = scheduler.Sources.Collection(collection.GetType());
        if (!kind.IsUnsafe || IsSynchronized(collection)) return;
        var field = kind.Field;
        if (!chooser.IsShared(field)) return;
        lane.Using = new Use(collection, member, write, site);
        try
        {
            scheduler.Park(lane, StepKind.Memory, site, $"ends {member} of {kind.Name}", new Footprint(collection, field, Areas.None, write), null);
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
}
