/** Hours that count: those of sessions but for meals, less what somebody missed who came late or left early. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "programme", "programme.session"})
@org.maillage.shared.Owns("programme.partial_attendance")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.hours;
