package org.maillage.programme.session;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a session, on the list in which it is noted who came.
 *
 * @param presence what the form says, which is the same as {@code noted}, what is kept, unless it was refused
 * @param how by whom it was noted, and what was signed
 * @param unreached what is said of the mails to them that come back; empty when none do
 */
public record AttendanceRow(
        String person,
        String name,
        String territory,
        @Nullable Presence presence,
        @Nullable Presence noted,
        String how,
        String unreached) {}
