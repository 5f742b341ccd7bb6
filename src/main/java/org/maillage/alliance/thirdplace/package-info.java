/** Third places: what each hosted in twelve months, who runs it, is hosted there and passes by, and which links are missing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Third places",
        allowedDependencies = {"shared", "web", "account", "print", "territory", "directory", "exchange", "alliance"})
@org.maillage.shared.Owns({"alliance.third_place_tie", "alliance.third_place_aside"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.thirdplace;
