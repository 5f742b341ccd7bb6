/** Sessions of an edition: agenda, invitations for calendars, attendance, date polls, feedback. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "attachment",
            "print",
            "pathway",
            "pathway.programme",
            "pathway.cohort"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.session;
