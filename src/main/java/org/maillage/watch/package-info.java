/** What proxies, monitors and operators see of the machine itself: whether it serves, how it does, and who asked for what. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web"})
@org.jspecify.annotations.NullMarked
package org.maillage.watch;
