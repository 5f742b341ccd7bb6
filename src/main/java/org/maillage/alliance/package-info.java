/** What catalysts and their territories build together, and the time that it takes. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Alliance",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance;
