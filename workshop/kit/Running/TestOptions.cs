using Xunit.Abstractions;

namespace ConcurrencyWorkshop.Running;

/// <summary>How xunit is to run: one test after the other, and every message at once.</summary>
internal sealed class TestOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new()
    {
        ["xunit.execution.DisableParallelization"] = (bool?)true,
        ["xunit.execution.SynchronousMessageReporting"] = (bool?)true,
        ["xunit.discovery.PreEnumerateTheories"] = (bool?)true,
    };

    public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}

/// <summary>Hands xunit's messages to a delegate.</summary>
internal sealed class MessageSink(Action<IMessageSinkMessage> receive) : IMessageSink
{
    public bool OnMessage(IMessageSinkMessage message)
    {
        receive(message);
        return true;
    }
}
