/** People who sign in: by links, invited into roles that hold on a scope; their sessions, and what they did. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "notices"})
@org.maillage.shared.Owns({
    "account.asked_role",
    "account.consent",
    "account.deed",
    "account.first_run_code",
    "account.invitation",
    "account.known_browser",
    "account.person",
    "account.refusal",
    "account.role",
    "account.session",
    "account.session_attributes",
    "account.throttle",
    "account.week_mail",
    "account.week_mail_end"
})
@org.jspecify.annotations.NullMarked
package org.maillage.account;
