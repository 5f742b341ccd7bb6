/** Sessions of an edition: agenda, invitations for calendars, attendance, date polls, feedback. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "notices", "account", "attachment", "pathway", "print", "programme"})
@org.maillage.shared.Owns({
    "programme.session",
    "programme.session_step",
    "programme.session_document",
    "programme.session_slot",
    "programme.slot_answer",
    "programme.session_facilitator",
    "programme.session_called",
    "programme.registration",
    "programme.session_answer",
    "programme.session_answer_link",
    "programme.attendance",
    "programme.attendance_signature",
    "programme.facilitation_signature",
    "programme.feedback_given",
    "programme.feedback_answer",
    "programme.calendar_feed"
})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.session;
