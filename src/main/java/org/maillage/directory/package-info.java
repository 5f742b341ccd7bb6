/** The actors of territories: organisations and the people met in them, what is known of each and from where, and who sees it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account", "territory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory;
