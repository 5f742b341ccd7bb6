/** Made-up actors in great numbers, for trials of speed and size. */
@org.springframework.modulith.ApplicationModule(
        displayName = "directory.trial",
        allowedDependencies = {"shared", "territory", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.trial;
