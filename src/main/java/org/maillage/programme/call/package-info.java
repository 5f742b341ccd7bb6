/** Calls and the applications of territories: written by link, read by reviewers, chosen for their diversity. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "account", "attachment", "territory", "pathway", "programme"
        })
@org.maillage.shared.Owns({
    "programme.call",
    "programme.application",
    "programme.application_commune",
    "programme.application_file",
    "programme.application_need",
    "programme.application_profile",
    "programme.review"
})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.call;
