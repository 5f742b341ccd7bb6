/** What one sees first of a network: who is alone, who bridges, what holds without whom, what has come since a day. */
@org.springframework.modulith.ApplicationModule(
        displayName = "What one sees of a network",
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "territory",
            "directory",
            "network",
            "network.measure",
            "network.roster"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.network.picture;
