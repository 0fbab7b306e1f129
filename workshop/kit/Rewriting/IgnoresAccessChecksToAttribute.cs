namespace System.Runtime.CompilerServices;

/// <summary>Known to the runtime by its name; the framework does not declare it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName => assemblyName;
}
