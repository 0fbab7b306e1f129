using System.Reflection;
using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Models;

namespace ConcurrencyWorkshop.Kit.Tests.Rewriting;

/// <summary>A private member of the runtime that the kit uses is looked for before the first verdict.</summary>
public class RuntimeSupportTests
{
    [Fact]
    public void This_runtime_is_known() => Assert.Null(RuntimeSupport.Problem);

    [Fact]
    public void Each_accessor_is_checked()
    {
        var accessors = from type in KitTypes.All
                        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                        let accessor = method.GetCustomAttribute<UnsafeAccessorAttribute>()
                        where accessor is not null
                        let owner = method.GetParameters()[0].ParameterType
                        select (Owner: owner.IsByRef ? owner.GetElementType()! : owner, Member: accessor.Name ?? method.Name);
        Assert.NotEmpty(accessors);
        Assert.All(accessors, accessor => Assert.True(RuntimeSupport.Knows(accessor.Owner, accessor.Member), $"{accessor.Owner.Name}.{accessor.Member}"));
    }

    [Fact]
    public void A_member_that_is_not_there_is_not_known() => Assert.False(RuntimeSupport.Knows(typeof(SpinWait), "_another"));
}
