// Each test starts builds, which use several cores themselves.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
