/** Introductions: asked of both, one after the other, or made aloud; what came of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Introductions",
        allowedDependencies = {"shared", "web", "notices", "account", "territory", "directory", "network"})
@org.maillage.shared.Owns({
    "network.introduction",
    "network.introduction_step",
    "network.introduction_party",
    "network.introduction_link",
    "network.introduction_answer",
    "network.introduction_count"
})
@org.jspecify.annotations.NullMarked
package org.maillage.network.introduction;
