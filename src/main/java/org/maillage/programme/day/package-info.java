/** The day of a session: the step under way and its clock, who is in the room, groups, notes that become the minutes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "account",
            "print",
            "pathway",
            "programme",
            "programme.session"
        })
@org.maillage.shared.Owns({
    "programme.session_progress",
    "programme.grouping",
    "programme.group_member",
    "programme.session_notes"
})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.day;
