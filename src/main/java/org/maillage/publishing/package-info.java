/** The public site around the pathways and territories, their documents, feeds and open formats; and who answers for it all. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "findable", "account", "territory", "pathway", "print"})
@org.maillage.shared.Owns("publishing.operator")
@org.jspecify.annotations.NullMarked
package org.maillage.publishing;
