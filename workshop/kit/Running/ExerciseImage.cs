namespace ConcurrencyWorkshop.Running;

/// <summary>An assembly that was compiled in memory.</summary>
/// <param name="Dll">The assembly.</param>
/// <param name="Pdb">Its symbols, a portable PDB.</param>
internal sealed record ExerciseImage(byte[] Dll, byte[] Pdb);
