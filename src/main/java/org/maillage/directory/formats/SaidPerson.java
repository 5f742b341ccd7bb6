package org.maillage.directory.formats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a row of a file names; what it does not say of them is empty.
 *
 * @param role what they are in their organisation or, where the row names none, what they do
 * @param seenOn when somebody of the team last saw them; null for not said
 */
public record SaidPerson(
        String name,
        String role,
        String email,
        String phone,
        @Nullable LocalDate seenOn) {}
