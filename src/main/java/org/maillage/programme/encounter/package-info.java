/** Who met whom at sessions: each says it of themselves, whoever runs the session of all; what it means is told to others. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Who met whom at sessions",
        allowedDependencies = {"shared", "web", "account", "programme", "programme.session"})
@org.maillage.shared.Owns("programme.session_encounter")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.encounter;
