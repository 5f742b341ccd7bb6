/** People met in organisations: kept on a basis, for a purpose, for a time. */
@org.springframework.modulith.ApplicationModule(
        displayName = "People met",
        allowedDependencies = {"shared", "web", "account", "notices", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.contact;
