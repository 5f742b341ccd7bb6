/** Sessions of an edition: agenda, invitations for calendars, attendance, date polls, feedback. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "account", "attachment", "pathway", "print", "programme"})
@org.maillage.shared.Owns(
        value = {
            "programme.session",
            "programme.session_step",
            "programme.session_document",
            "programme.session_slot",
            "programme.slot_answer",
            "programme.session_facilitator",
            "programme.attendance",
            "programme.feedback_given",
            "programme.feedback_answer",
            "programme.calendar_feed"
        },
        alsoWrittenBy = "demonstration",
        because = "the demonstration tells a past that nobody can live through the use cases in a second")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.session;
