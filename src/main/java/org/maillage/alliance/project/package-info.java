/** Projects: what they answer, how mature they are and by which evidence, who brings what, and what became of the needs at their origin. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Projects",
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "attachment",
            "territory",
            "directory",
            "exchange",
            "alliance"
        })
@org.maillage.shared.Owns({
    "alliance.project",
    "alliance.project_origin",
    "alliance.project_move",
    "alliance.project_actor",
    "alliance.project_resource",
    "alliance.project_role"
})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.project;
