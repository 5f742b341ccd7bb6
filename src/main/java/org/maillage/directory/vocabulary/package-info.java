/** The words of the directory: profiles and themes, and how they are called here. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Words of the directory",
        allowedDependencies = {"shared", "web", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.vocabulary;
