<#-- The list of libraries that ships with the platform and is shown at /about/sources. -->
<#macro cell text>"${text?replace('"', '""')?replace('\n', ' ')?trim}"</#macro>
name,group,artifact,version,licences,address
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<@cell project.name!project.artifactId/>,<@cell project.groupId/>,<@cell project.artifactId/>,<@cell project.version/>,<@cell entry.getValue()?join("; ")/>,<@cell project.url!""/>
</#list>
