<!-- Turns the manifest of the packed kit into the .kit/Kit.props of a scaffold. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:n="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd" exclude-result-prefixes="n">
  <xsl:output omit-xml-declaration="yes" />
  <xsl:strip-space elements="*" />
  <xsl:template match="/n:package/n:metadata" xml:space="preserve"><Project>
  <PropertyGroup>
    <KitFolder>$(ExercisesKitDirectory)packages/<xsl:value-of select="translate(n:id, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')" />/<xsl:value-of select="n:version" />/</KitFolder>
    <xsl:comment> NuGet splits the path of a fallback folder at a semicolon; then the kit is a plain reference. </xsl:comment>
    <KitAsPackage>true</KitAsPackage>
    <KitAsPackage Condition="$(MSBuildThisFileDirectory.Contains('%3B'))">false</KitAsPackage>
  </PropertyGroup>
  <PropertyGroup Condition="$(KitAsPackage)">
    <RestoreAdditionalProjectFallbackFolders>$(MSBuildThisFileDirectory)packages</RestoreAdditionalProjectFallbackFolders>
  </PropertyGroup>
  <ItemGroup Condition="$(KitAsPackage)">
    <PackageReference Include="{n:id}" Version="[{n:version}]" />
  </ItemGroup>
  <ItemGroup Condition="!$(KitAsPackage)">
    <Reference Include="$(KitFolder)lib/net10.0/{n:id}.dll" /><xsl:for-each select="n:dependencies/n:group/n:dependency">
    <PackageReference Include="{@id}" Version="{@version}" /></xsl:for-each>
  </ItemGroup>
</Project>
</xsl:template>
</xsl:stylesheet>
