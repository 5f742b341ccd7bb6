/** The public site around the pathways and territories, their documents, feeds and open formats. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "findable", "territory", "pathway", "print"})
@org.jspecify.annotations.NullMarked
package org.maillage.publishing;
