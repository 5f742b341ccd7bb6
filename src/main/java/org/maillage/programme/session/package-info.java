/** Sessions of an edition: agenda, invitations for calendars, attendance, date polls, feedback. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "account", "attachment", "pathway", "print", "programme"})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.session;
